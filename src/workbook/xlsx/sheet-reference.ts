import { columnLetters, parseRect } from "../../model/address";

/** It's -> 'It''s', as a formula names a sheet. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** ("Blad", "B2:C3") -> 'Blad'!$B$2:$C$3. @throws when the range is none. */
export function absoluteAddress(sheet: string, range: string): string {
  const rect = parseRect(range);
  if (!rect) throw new RangeError(`${range} is no range of cells`);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const first = corner(rect.top, rect.left);
  const last = corner(rect.bottom, rect.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** 'Blad'!$B$2:$C$3 -> sheet "Blad", range "B2:C3"; null when the text is not one place on one sheet. */
export function readReference(text: string): { readonly sheet: string; readonly range: string } | null {
  const found = REFERENCE.exec(text);
  if (!found) return null;
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? "", range: (found[3] ?? "").replaceAll("$", "") };
}
