import type { CellValue } from "../../model/workbook-plan";
import { excelDag } from "../../rules/formatieplan/excel-dag";
import type { Mutatie } from "../../rules/scenario/mutatie";
import type { MutatieUitkomst } from "../../rules/scenario/mutatie-uitkomst";

/** A mutation that is still to be filled in. */
export const LEGE_MUTATIE: Mutatie = { scenario: null, ingangsdatum: null, soort: null, formatieplaats: null, fte: null, naarAfdeling: null, naarSchaal: null, toelichting: null };

/** The cells of the mutations in the order of mutatie-kolommen.ts. */
export function mutatieRijen(mutaties: readonly Mutatie[], uitkomsten: readonly MutatieUitkomst[]): CellValue[][] {
  return mutaties.map((mutatie, at) => {
    const uit = uitkomsten[at] as MutatieUitkomst;
    return [
      mutatie.scenario, excelDag(mutatie.ingangsdatum), mutatie.soort, mutatie.formatieplaats, mutatie.fte, mutatie.naarAfdeling, mutatie.naarSchaal, mutatie.toelichting,
      uit.afAfdeling, uit.afSchaal, uit.bijAfdeling, uit.bijSchaal, uit.maanden, uit.kostenAf, uit.kostenBij, uit.kosten, uit.perJaar, uit.melding,
      uit.loonmaanden, uit.fteAf, uit.fteBij, uit.rij, uit.gaatVerder ? 1 : 0, uit.begin, uit.einde, uit.maandAf, uit.maandBij, uit.teVeel ? 1 : 0,
    ];
  });
}
