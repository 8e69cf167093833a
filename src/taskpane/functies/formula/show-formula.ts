import { behindLiteral } from "./scan-formula";

const DUTCH_PARTS: readonly (readonly [RegExp, string])[] = [
  [/#All\b/gi, "#Alles"], [/#Headers\b/gi, "#Kopteksten"], [/#Data\b/gi, "#Gegevens"], [/#This Row\b/gi, "#Deze rij"],
];

/** A formula (English, commas) as Dutch Excel shows it: semicolons, decimal commas, \ between the columns of an array, WAAR and #Alles. */
export function dutchFormula(formula: string): string {
  let shown = "";
  let braces = 0;
  for (let index = 0; index < formula.length; ) {
    const behind = behindLiteral(formula, index);
    if (behind > index) {
      const literal = formula.slice(index, behind);
      shown += literal.startsWith("[") ? DUTCH_PARTS.reduce((text, [part, dutch]) => text.replace(part, dutch), literal) : literal;
      index = behind;
      continue;
    }
    const word = /^[\p{L}\p{N}_.]+/u.exec(formula.slice(index, index + 300))?.[0];
    if (word !== undefined) {
      shown += dutchWord(word);
      index += word.length;
      continue;
    }
    const sign = formula[index] ?? "";
    if (sign === "{") braces++;
    if (sign === "}") braces--;
    shown += sign === "," ? (braces > 0 ? "\\" : ";") : sign;
    index++;
  }
  return shown;
}

function dutchWord(word: string): string {
  if (/^[0-9]+\.[0-9]+$/.test(word)) return word.replace(".", ",");
  return word === "TRUE" ? "WAAR" : word === "FALSE" ? "ONWAAR" : word;
}

/** A value as it is written in a formula. null, an empty cell, is an empty text: arrays hold no empty places. */
export function constantText(value: string | number | boolean | null): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return value === null ? '""' : String(value).toUpperCase();
}

/** A block of cells as it is written in a formula: {1,2;3,4}, or the value alone. */
export function cellsText(cells: readonly (readonly (string | number | boolean | null)[])[]): string {
  const rows = cells.map((row) => row.map(constantText).join(","));
  return cells.length === 1 && cells[0]?.length === 1 ? (rows[0] ?? "") : `{${rows.join(";")}}`;
}
