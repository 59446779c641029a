import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates PDF files against PDF/UA-1 (ISO 14289-1) with veraPDF. Paths come on standard input, one a line;
 * for each, one line of JSON goes to standard output:
 * {"file", "compliant", "checks", "failedRules": [{"clause", "test", "count", "description", "context"}]},
 * or {"file", "error"} where the file can't be read. Run it from source: java -cp JARS VeraPdf.java
 */
public class VeraPdf {
  public static void main(String[] arguments) throws Exception {
    // veraPDF logs to standard error; its own standard output is kept apart from our lines of JSON.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    java.util.logging.LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.fromString("ua1");
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      if (!path.isBlank()) out.println(report(path, flavour));
    }
  }

  private static String report(String path, PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) first.putIfAbsent(assertion.getRuleId(), assertion);
      }
      StringBuilder rules = new StringBuilder();
      first.forEach((rule, assertion) -> {
        Integer count = result.getFailedChecks().get(rule);
        rules.append(rules.length() == 0 ? "" : ",")
            .append("{\"clause\":").append(quoted(rule.getClause()))
            .append(",\"test\":").append(rule.getTestNumber())
            .append(",\"count\":").append(count == null ? 1 : count)
            .append(",\"description\":").append(quoted(assertion.getMessage()))
            .append(",\"context\":").append(quoted(assertion.getLocation().getContext())).append('}');
      });
      return "{\"file\":" + quoted(path) + ",\"compliant\":" + result.isCompliant()
          + ",\"checks\":" + result.getTotalAssertions() + ",\"failedRules\":[" + rules + "]}";
    } catch (Exception | StackOverflowError error) {
      return "{\"file\":" + quoted(path) + ",\"error\":" + quoted(String.valueOf(error.getMessage())) + "}";
    }
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : String.valueOf(text).toCharArray()) {
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }
}
