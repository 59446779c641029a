/**
 * Processing steps (ISO 19593-1): each kind of tactile mark is an optional content group of its own, on a spot colour
 * that overprints. The group is on, and the spot colour's look on screens is no ink at all: so it has its plate in
 * every workflow and hides in every viewer. (Groups that are off give empty plates, and viewers may not be told to
 * hide a group by usage, since PDF/UA-1, 7.10-2 bars AS.)
 */
import type { TactileMark } from '../../../typeset/page.ts';
import type { OutputDocument } from '../document.ts';
import type { PdfReference } from '../pdfkit.ts';
import type { Resources } from '../resources.ts';
import { tactileOperators } from './shapes.ts';

interface Step {
  /** Name of the group, of its spot colour and of its plate. */
  readonly name: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** ISO 19593-1, groups and types of processing steps. */
const steps: Readonly<Record<TactileMark['kind'], Step>> = {
  braille: { name: 'Braille', metadata: { GTS_ProcStepsGroup: 'Braille' } },
  notch: { name: 'Cutting', metadata: { GTS_ProcStepsGroup: 'Structural', GTS_ProcStepsType: 'Cutting' } },
  'raised-frame': { name: 'Embossing', metadata: { GTS_ProcStepsGroup: 'Embossing' } },
};

interface Layer {
  readonly step: Step;
  readonly group: PdfReference;
  readonly space: PdfReference;
}

export class TactileLayers {
  readonly #output: OutputDocument;
  readonly #layers = new Map<string, Layer>();
  #overprint: PdfReference | null = null;

  constructor(output: OutputDocument) {
    this.#output = output;
  }

  /** Operators that paint marks on a page of this size, pt, as an artifact in their groups. */
  operators(marks: readonly TactileMark[], width: number, height: number, resources: Resources): string {
    return marks
      .map((mark) => {
        const { step, group, space } = this.#layer(steps[mark.kind]);
        resources.properties.set(`OC${step.name}`, group);
        resources.colourSpaces.set(`CS${step.name}`, space);
        resources.states.set('Overprint', this.#overprinting());
        const painted = tactileOperators(mark, width, height);
        return `/Artifact BMC\n/OC /OC${step.name} BDC\nq\n/Overprint gs\n/CS${step.name} cs 1 scn\n/CS${step.name} CS 1 SCN\n${painted}Q\nEMC\nEMC\n`;
      })
      .join('');
  }

  /** Lists the groups in the catalogue. The configuration has a name (PDF/UA-1, 7.10) and names each group in its
   * order (ISO 15930-7, 6.12). */
  end(): void {
    const groups = [...this.#layers.values()].map(({ group }) => group);
    if (groups.length === 0) return;
    this.#output.pdfkit._root.data['OCProperties'] = {
      OCGs: groups,
      D: { Name: new String('Processing steps'), Order: groups, ON: groups },
    };
  }

  #layer(step: Step): Layer {
    const known = this.#layers.get(step.name);
    if (known !== undefined) return known;
    const { pdfkit } = this.#output;
    const group = pdfkit.ref({
      Type: 'OCG',
      Name: new String(step.name),
      Intent: 'View',
      Usage: { Print: { PrintState: 'ON' }, View: { ViewState: 'OFF' } },
      GTS_Metadata: step.metadata,
    });
    group.end();
    const noInk = { FunctionType: 2, Domain: [0, 1], N: 1, C0: [0, 0, 0, 0], C1: [0, 0, 0, 0] };
    const space = pdfkit.ref(['Separation', step.name, 'DeviceCMYK', noInk]);
    space.end();
    const layer = { step, group, space };
    this.#layers.set(step.name, layer);
    return layer;
  }

  #overprinting(): PdfReference {
    if (this.#overprint === null) {
      this.#overprint = this.#output.pdfkit.ref({ Type: 'ExtGState', OP: true, op: true, OPM: 1 });
      this.#overprint.end();
    }
    return this.#overprint;
  }
}
