import { MUTATIESOORTEN, type Mutatie } from "../scenario/mutatie";
import { alsDatum, alsGetal, alsKeuze, alsTekst } from "./cel";
import type { Plantabellen } from "./plantabellen";

/** The mutations of all scenarios in the workbook; null when it has no table of them. Empty lines are left out. */
export function leesMutaties(tabellen: Plantabellen): readonly Mutatie[] | null {
  const tabel = tabellen.tabel("Mutaties");
  if (tabel === null) return null;
  const places = new Map(tabel.kolommen.map((naam, at) => [naam, at]));
  return tabel.rijen.flatMap((rij) => {
    const cel = (kolom: string) => rij[places.get(kolom) ?? -1] ?? null;
    const mutatie: Mutatie = {
      scenario: alsTekst(cel("Scenario")), ingangsdatum: alsDatum(cel("Ingangsdatum")), soort: alsKeuze(cel("Soort"), MUTATIESOORTEN), formatieplaats: alsTekst(cel("Formatieplaats")),
      fte: alsGetal(cel("Fte")), naarAfdeling: alsTekst(cel("Naar afdeling")), naarSchaal: alsTekst(cel("Naar schaal")), toelichting: alsTekst(cel("Toelichting")),
    };
    return Object.values(mutatie).every((value) => value === null) ? [] : [mutatie];
  });
}
