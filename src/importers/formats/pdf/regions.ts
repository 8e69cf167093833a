/** Text outside ruled tables: columns without rulings whose lines stand side by side are a table, all else is lines. */
import { alignedTable } from "./aligned-table";
import type { Fragment } from "./fragment";
import type { VisualLine } from "./segments";

export type Region =
  | { readonly kind: "lines"; readonly lines: readonly VisualLine[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Fragment[])[])[] };

export function regionsOf(lines: readonly VisualLine[]): readonly Region[] {
  const regions: Region[] = [];
  let plain: VisualLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push({ kind: "lines", lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length; ) {
    const aligned = alignedTable(lines, index);
    if (aligned) {
      flush();
      regions.push({ kind: "table", rows: aligned.rows });
      index += aligned.lines;
      continue;
    }
    const line = lines[index];
    if (line) plain.push(line);
    index++;
  }
  flush();
  return regions;
}
