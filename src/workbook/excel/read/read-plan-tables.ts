import { parseRect, type Rect } from "../../../model/address";
import type { GelezenParameter } from "../../../model/formatieplan/gelezen-parameter";
import type { GelezenTabel } from "../../../model/formatieplan/gelezen-tabel";
import type { ExcelSession } from "../excel-session";
import { startSession } from "../excel-session";
import { hasFeature } from "../features";
import { addressRect } from "./address-rect";
import { readRects } from "./read-rects";

/** Where a table or a cell stands. */
export interface PlanPlace {
  /** Tab name. */
  readonly sheet: string;
  /** Of a table with its heads. */
  readonly rect: Rect;
}

export interface PlanRead {
  /** By name in small letters. */
  readonly tables: ReadonlyMap<string, GelezenTabel & PlanPlace>;
  /** By defined name in small letters; the rect is the cell of the value. */
  readonly parameters: ReadonlyMap<string, GelezenParameter & PlanPlace>;
}

/** A defined name over one cell: "=Parameters!$B$6". */
const CELL_NAME = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/;
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
  names.load(hasFeature("nameFormula") ? "items/name,items/formula" : "items/name,items/value");
  session.count();
  await context.sync();
  const own = tables.items.filter(({ name }) => name.toLowerCase().startsWith(start)).map((table) => ({ table, range: table.getRange().untrack() }));
  for (const { table, range } of own) {
    range.load("address");
    table.worksheet.load("name");
  }
  session.count();
  await context.sync();
  const placed = own.map(({ table, range }) => ({ name: table.name.toLowerCase(), sheet: table.worksheet, rect: addressRect(range.address) }));
  const cells = names.items.flatMap((item): { name: string; sheet: string; rect: Rect }[] => {
    const found = item.name.toLowerCase().startsWith(`${start}par_`) ? CELL_NAME.exec(refersTo(item)) : null;
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
    tables: new Map(placed.map(({ name, sheet, rect }, index): [string, GelezenTabel & PlanPlace] => {
      const [heads = [], ...rijen] = values[index] ?? [];
      return [name, { sheet: sheet.name, rect, kolommen: heads.map(String), rijen, eersteRij: rect.top + 1, kop: (values[placed.length + index] ?? []).map(([value]) => String(value ?? "")) }];
    })),
    parameters: new Map(cells.map(({ name, sheet, rect }, index): [string, GelezenParameter & PlanPlace] => {
      const [waarde = null, , datum = null, bron = null] = values[2 * placed.length + index]?.[0] ?? [];
      return [name, { sheet, rect: { ...rect, right: rect.left }, waarde, datum, bron }];
    })),
  };
}

/** "=Parameters!$B$6". Before ExcelApi 1.7 a name tells its value only, which is the address without the sign when it is a range. */
function refersTo(item: Excel.NamedItem): string {
  return hasFeature("nameFormula") ? String(item.formula) : `=${String(item.value)}`;
}
