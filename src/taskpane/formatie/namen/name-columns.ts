/** Where a plan can name persons: its column Naam, what was quoted from a list, and columns of the user's own that sound like it. */
import { plantabel, type Plantabel } from "../../../model/formatieplan/namen";
import { FORMATIEPLAN_KOLOMMEN } from "../../../model/formatieplan/kolommen";
import { nameKey } from "../../../model/same-name";
import type { Place } from "../../../workbook/excel/read/read-places";
import { readPlanTables, type PlanRead } from "../../../workbook/excel/read/read-plan-tables";

export interface NameColumn {
  /** Tab name. */
  readonly sheet: string;
  readonly column: string;
  /**
   * - naam: the plan's own column for names
   * - lijst: cells and rows of the user's list, quoted because they could not be read
   * - eigen: a column of the user's own whose head sounds like persons; only the user knows
   */
  readonly soort: "naam" | "lijst" | "eigen";
  /** Filled cells, rows that follow each other together. */
  readonly places: readonly Place[];
  readonly count: number;
  /** What stands there, to see whether it is still the same when it is emptied. */
  readonly texts: readonly string[];
}

const PERSON = /naam|medewerker|persoon|personeel|collega/i;

/** The columns that hold something; null when the plan's table is gone. @throws what Office.js throws */
export async function nameColumns(kort: string): Promise<readonly NameColumn[] | null> {
  const read = await readPlanTables(kort);
  const plan = tableOf(read, kort, "Formatieplan");
  if (plan === null) return null;
  const ours = new Set(FORMATIEPLAN_KOLOMMEN.map(({ naam }) => nameKey(naam)));
  const own = plan.kolommen.filter((kop) => !ours.has(nameKey(kop)) && PERSON.test(kop));
  return [
    ...columnOf(read, kort, "Formatieplan", "Naam", "naam"),
    ...columnOf(read, kort, "Inlezen", "Inhoud", "lijst"),
    ...columnOf(read, kort, "Nietgekoppeld", "Inhoud", "lijst"),
    ...own.flatMap((kop) => columnOf(read, kort, "Formatieplan", kop, "eigen")),
  ];
}

function tableOf({ tables }: PlanRead, kort: string, tabel: Plantabel): NonNullable<ReturnType<PlanRead["tables"]["get"]>> | null {
  return tables.get(plantabel(kort, tabel).toLowerCase()) ?? null;
}

function columnOf(read: PlanRead, kort: string, tabel: Plantabel, column: string, soort: NameColumn["soort"]): readonly NameColumn[] {
  const table = tableOf(read, kort, tabel);
  const along = table?.kolommen.indexOf(column) ?? -1;
  if (!table || along < 0) return [];
  const filled = table.rijen.flatMap((rij, at) => (rij[along] === null || rij[along] === undefined ? [] : [{ row: table.eersteRij + at, text: String(rij[along]) }]));
  if (filled.length === 0) return [];
  const left = table.rect.left + along;
  const places: Place[] = [];
  for (const { row } of filled) {
    const before = places.at(-1);
    if (before?.rect.bottom === row - 1) places[places.length - 1] = { ...before, rect: { ...before.rect, bottom: row } };
    else places.push({ sheet: table.sheet, rect: { top: row, bottom: row, left, right: left } });
  }
  return [{ sheet: table.sheet, column, soort, places, count: filled.length, texts: filled.map(({ text }) => text) }];
}
