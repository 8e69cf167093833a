import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";

export interface TableHeads {
  readonly name: string;
  readonly heads: readonly CellValue[];
}

/** Every table of the workbook with its heads, in the order of Excel. @throws what Office.js throws */
export function tableHeads(): Promise<readonly TableHeads[]> {
  const session = startSession();
  return session.look(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders");
    session.count();
    await context.sync();
    const read = tables.items.filter(({ showHeaders }) => showHeaders).map((table) => {
      const range = table.getHeaderRowRange().untrack();
      range.load("values");
      return { name: table.name, range };
    });
    session.count();
    await context.sync();
    return read.map(({ name, range }) => ({ name, heads: (range.values[0] ?? []) as CellValue[] }));
  });
}
