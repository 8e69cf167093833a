import { parameternaam, plantabel } from "../../model/formatieplan/namen";
import type { Bevinding } from "../../model/tabellen";
import type { Plantabellen } from "../../rules/plan-lezen/plantabellen";
import type { PlanRead } from "../../workbook/excel/read/read-plan-tables";

/** The tables of a plan in the open workbook, as the rules read them. @param bevindingen of its source, see bevindingen-of-plan.ts */
export function plantabellenOfRead(kort: string, { tables, parameters }: PlanRead, bevindingen: readonly Bevinding[] = []): Plantabellen {
  const tabel: Plantabellen["tabel"] = (naam) => tables.get(plantabel(kort, naam).toLowerCase()) ?? null;
  return {
    kort, tabel, bevindingen,
    naam: (tabel("Formatieplan")?.kop[0] ?? "").replace(/^[^:]*:\s*/, ""),
    parameter: (cel) => parameters.get(parameternaam(kort, cel).toLowerCase()) ?? null,
  };
}
