import { parseRect, type Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import type { ExcelSession } from "../excel-session";
import { startSession } from "../excel-session";
import { addressRect } from "./address-rect";
import { readRects } from "./read-rects";

/** A table of a formation plan as it stands. Dates are Excel's day numbers, an empty cell is null. */
export interface PlanTable {
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly CellValue[])[];
  /** Sheet row of the first row of data. */
  readonly eersteRij: number;
  /** What stands in the first column above the table. */
  readonly kop: readonly string[];
}

/** The cell of a parameter with the date and source in its row. */
export interface PlanParameter {
  readonly waarde: CellValue;
  readonly datum: CellValue;
  readonly bron: CellValue;
}

export interface PlanRead {
  /** By name in small letters. */
  readonly tables: ReadonlyMap<string, PlanTable>;
  /** By defined name in small letters. */
  readonly parameters: ReadonlyMap<string, PlanParameter>;
}

/** A defined name over one cell: "=Parameters!$B$6". */
const CELL_NAME = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/;
/** Date and source stand two and three columns behind the value. */
const BEHIND = 3;

/** Reads the tables `<kort>_...` and the cells of the names `<kort>_par_...`. @throws what Office.js throws */
export function readPlanTables(kort: string): Promise<PlanRead> {
  const session = startSession();
  return session.look((context) => read(`${kort}_`.toLowerCase(), context, session));
}

async function read(start: string, context: Excel.RequestContext, session: ExcelSession): Promise<PlanRead> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name,items/formula");
  session.count();
  await context.sync();
  const own = tables.items.filter(({ name }) => name.toLowerCase().startsWith(start)).map((table) => ({ table, range: table.getRange().untrack() }));
  for (const { range } of own) range.load("address");
  session.count();
  await context.sync();
  const placed = own.map(({ table, range }) => ({ name: table.name.toLowerCase(), sheet: table.worksheet, rect: addressRect(range.address) }));
  const cells = names.items.flatMap((item): { name: string; sheet: string; rect: Rect }[] => {
    const found = item.name.toLowerCase().startsWith(`${start}par_`) ? CELL_NAME.exec(String(item.formula)) : null;
    const rect = parseRect((found?.[3] ?? "").replaceAll("$", ""));
    return found && rect ? [{ name: item.name.toLowerCase(), sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? "", rect: { ...rect, right: rect.right + BEHIND } }] : [];
  });
  const wanted = [
    ...placed,
    ...placed.map(({ sheet, rect }) => ({ sheet, rect: { top: 1, bottom: Math.max(1, rect.top - 1), left: 1, right: 1 } })),
    ...cells.map(({ sheet, rect }) => ({ sheet: context.workbook.worksheets.getItem(sheet), rect })),
  ];
  const values = (await readRects(context, session, wanted, ["values"])).map((one) => one.values.map((row) => row.map((value) => (value === "" ? null : value))));
  return {
    tables: new Map(placed.map(({ name, rect }, index): [string, PlanTable] => {
      const [heads = [], ...rijen] = values[index] ?? [];
      return [name, { kolommen: heads.map(String), rijen, eersteRij: rect.top + 1, kop: (values[placed.length + index] ?? []).map(([value]) => String(value ?? "")) }];
    })),
    parameters: new Map(cells.map(({ name }, index): [string, PlanParameter] => {
      const [waarde = null, , datum = null, bron = null] = values[2 * placed.length + index]?.[0] ?? [];
      return [name, { waarde, datum, bron }];
    })),
  };
}
