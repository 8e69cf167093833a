/** The user's own dated tables, as the settings of the workbook name them, read anew each time. */
import { readConversieRows } from "../../importers/readers/conversietabel/read-rows";
import type { ConversietabelGegevens, SalaristabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import type { CellValue } from "../../model/workbook-plan";
import { leesSalarislijst } from "../../rules/formatielijst/lees-salarislijst";
import { readChosenTables, type ChosenTable } from "../../workbook/excel/parameter-tables/chosen-tables";
import { readTable } from "../../workbook/excel/read/read-table";

export interface ParameterTables {
  readonly salaris: SalaristabelGegevens | null;
  readonly conversie: ConversietabelGegevens | null;
  /** Dutch sentences: why a table that was chosen is not used. */
  readonly problems: readonly string[];
}

/** @throws what Office.js throws */
export async function parameterTables(): Promise<ParameterTables> {
  const chosen = await readChosenTables();
  const salaris = await dated(chosen.salaris, (rows) => leesSalarislijst(rows));
  const conversie = await dated(chosen.conversie, (rows) => {
    const read = readConversieRows(rows);
    return read === null || typeof read === "string" ? read : read.regels;
  });
  return { salaris: salaris.table, conversie: conversie.table, problems: [...salaris.problems, ...conversie.problems] };
}

interface Dated<Regel> {
  readonly table: { readonly id: null; readonly naam: string; readonly datum: string; readonly bron: string; readonly regels: readonly Regel[] } | null;
  readonly problems: readonly string[];
}

async function dated<Regel>(chosen: ChosenTable | null, read: (rows: readonly (readonly CellValue[])[]) => readonly Regel[] | string | null): Promise<Dated<Regel>> {
  if (!chosen) return { table: null, problems: [] };
  const refuse = (why: string): Dated<Regel> => ({ table: null, problems: [`De tabel ${chosen.tabel} uit de instellingen wordt niet gebruikt: ${why}`] });
  if (chosen.datum === "") return refuse("de ingangsdatum is niet ingevuld.");
  const found = await readTable(chosen.tabel);
  if (!found) return refuse("die staat niet meer in deze werkmap.");
  const regels = read(found.rows);
  if (regels === null) return refuse("de kolommen zijn niet te lezen.");
  if (typeof regels === "string") return refuse(regels);
  return { table: { id: null, naam: chosen.tabel, datum: chosen.datum, bron: `tabel ${chosen.tabel} van deze werkmap`, regels }, problems: [] };
}
