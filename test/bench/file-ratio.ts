/** Writing Ommen's workbook against a bare library writing the same cells (values and formulas, no looks, tables or rules). */
import { writeXlsx as writeBare, type Cell, type CellValue } from "hucre/xlsx";
import { findKader } from "../../src/frameworks/catalogue";
import { keyColumn, keyRow, type Book } from "../../src/model/book";
import { makeNaming, NOTHING_TAKEN } from "../../src/model/naming";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { timed } from "./measure";
import type { BenchLine } from "./bench-line";

const RUNS = 15;

export async function fileRatio(): Promise<readonly BenchLine[]> {
  const kader = findKader("ommen-hr21");
  if (!kader) throw new Error("ommen-hr21 is not built in");
  const plan = planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });
  const sheets = bareSheets(bookOfPlan(plan));
  const cells = bookOfPlan(plan).sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  const bare = await timed(RUNS, () => writeBare({ sheets }));
  const own = await timed(RUNS, () => writeXlsx(bookOfPlan(plan)));
  const planning = await timed(RUNS, () => Promise.resolve(planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" })));
  const size = (await writeXlsx(bookOfPlan(plan))).length;
  return [
    { what: `Ommen's workbook as a file (${cells} cells, ${plan.sheets.length} sheets) against hucre 1.0.0 writing the same cells bare`, figure: `${(own.median / bare.median).toFixed(2)}x (${own.median.toFixed(0)} ms / ${bare.median.toFixed(0)} ms)`, goal: "<= 1.3x" },
    { what: "planning it, part of writing it", figure: `${(planning.median / own.median).toFixed(2)}x`, goal: "-" },
    { what: "size of the file", figure: `${Math.round(size / 1024)} kB`, goal: "-" },
  ];
}

interface BareSheet {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
}

function bareSheets(book: Book): BareSheet[] {
  return book.sheets.map((sheet) => {
    const rows: CellValue[][] = [];
    const cells = new Map<string, Partial<Cell>>();
    for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
      const [row, column] = [keyRow(key) - 1, keyColumn(key) - 1];
      while (rows.length <= row) rows.push([]);
      const value = typeof cell.value === "object" ? null : cell.value;
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = value;
      if (cell.formula !== null) cells.set(`${row},${column}`, { formula: cell.formula.slice(1), formulaResult: value });
    }
    return { name: sheet.name, rows, cells };
  });
}
