/** A form as a manager fills it in: made up. */
import { excelSerial } from "../../../src/rules/datum/excel-datum";
import { veld, type FormulierInhoud } from "../../../src/plans/beoordeling/formulier/inhoud";
import type { CellValue } from "../../../src/model/workbook-plan";

/** An Adviseur with two werkafspraken (weights 2 and 1), all competences labelled, a choice of one's own, held and settled. */
export function ingevuld(change: Readonly<Record<string, CellValue>> = {}): FormulierInhoud {
  return new Map<string, CellValue>([
    [veld.stap("planning"), excelSerial("2026-05-12")], [veld.stap("voortgang"), excelSerial("2027-01-20")], [veld.stap("concept"), excelSerial("2027-11-01")], [veld.stap("beoordeling"), excelSerial("2027-11-10")],
    [veld.werkafspraak(1, "tekst"), "Nota klaar voor 1 oktober"], [veld.werkafspraak(1, "gewicht"), 2], [veld.werkafspraak(1, "kwalificatie"), "Goed"], [veld.werkafspraak(1, "motivering"), "Op tijd en helder"],
    [veld.werkafspraak(2, "tekst"), "Twee bijeenkomsten"], [veld.werkafspraak(2, "gewicht"), 1], [veld.werkafspraak(2, "kwalificatie"), "Normaal"],
    ...[1, 2, 3, 4, 5, 6].map((regel): [string, CellValue] => [veld.competentie(regel, "kwalificatie"), "Normaal"]),
    [veld.competentie(7, "kwalificatie"), "Onvoldoende"], [veld.competentie(7, "cruciaal"), "ja"],
    [veld.competentie(8, "naam"), "Onderhandelen"], [veld.competentie(8, "kwalificatie"), "Goed"],
    [veld.kennisniveau("kwalificatie"), "Normaal"],
    ...Object.entries(change),
  ]);
}
