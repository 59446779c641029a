/** Text as HTML text or as a value between double quotes: `&`, `<`, `>` and `"` are all that can break out. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&${ENTITIES[character]};`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** ` name="value"`, ready to follow a tag's name. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeHtml(value)}"`;
}
