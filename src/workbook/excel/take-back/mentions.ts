import type { WriteReport } from "../write/write-report";

/** Whether a formula speaks of a sheet, table or name that a report made; in doubt it does. */
export function mentions(formula: string, report: Pick<WriteReport, "sheets" | "names">): boolean {
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
