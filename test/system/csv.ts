/** Rows of cells of a text as LibreOffice writes it: semicolons, cells with quotes where needed. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n\r"]*))(;|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === ";") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  // A line end closes the last row; what follows it is no row.
  if (rows.at(-1)?.join("") === "" && rows.at(-1)?.length === 1) rows.pop();
  return rows;
}
