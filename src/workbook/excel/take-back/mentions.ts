/** What a formula may speak of. */
export interface Mentionable {
  readonly sheets: readonly { readonly name: string; readonly tables: readonly string[] }[];
  readonly names: readonly string[];
}

/** Whether a formula speaks of one of these sheets, their tables or these names; in doubt it does. */
export function mentions(formula: string, report: Mentionable): boolean {
  const text = withoutTexts(formula).toLowerCase();
  const sheets = report.sheets.flatMap(({ name }) => [`${name.toLowerCase()}!`, `${name.toLowerCase().replaceAll("'", "''")}'!`]);
  const words = [...report.sheets.flatMap(({ tables }) => tables), ...report.names].map((name) => name.toLowerCase());
  return sheets.some((sheet) => text.includes(sheet)) || words.some((word) => isWordIn(word, text));
}

/** A formula without its literal texts, which may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function isWordIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + word.length] ?? " "}`;
    if (!/[\p{L}\p{N}_.]/u.test(around)) return true;
  }
  return false;
}
