import type { GelezenTabel } from "../../model/formatieplan/gelezen-tabel";
import type { CellValue } from "../../model/workbook-plan";
import { PLAATSINGSTATUSSEN, type PlaatsingRegel } from "../was-wordt/plaatsing";
import type { WasPlan } from "../was-wordt/was-plan";
import type { Overgang } from "../was-wordt/was-wordt-plaats";
import { alsGetal, alsKeuze, alsTekst } from "./cel";
import type { Plantabellen } from "./plantabellen";

export interface GelezenWasWordt {
  readonly was: WasPlan;
  readonly overgangen: readonly Overgang[];
  readonly plaatsing: readonly PlaatsingRegel[] | null;
}

/** The was/wordt that stands in the workbook, with the motives and statuses that were typed; null when it has none. */
export function leesWasWordt(tabellen: Plantabellen): GelezenWasWordt | null {
  const was = tabellen.tabel("Was");
  const lijst = tabellen.tabel("WasWordt");
  if (was === null || lijst === null) return null;
  const plaatsing = tabellen.tabel("Plaatsing");
  return {
    was: {
      naam: tabellen.naam,
      omschrijving: (was.kop[2] ?? "").replace(/^Was: /, ""),
      plaatsen: rows(was).flatMap((cel) => {
        const formatieplaats = alsTekst(cel("Formatieplaats"));
        if (formatieplaats === null) return [];
        return [{
          formatieplaats, afdeling: alsTekst(cel("Afdeling")), functie: alsTekst(cel("Functie")), schaal: alsTekst(cel("Schaal")), fte: alsGetal(cel("Fte")), kosten: alsGetal(cel("Kosten")), fteJaren: alsGetal(cel("Fte-jaren")), inhuurkosten: alsGetal(cel("Inhuurkosten")),
          bezetting: alsGetal(cel("Bezetting fte")), personen: alsGetal(cel("Aantal personen")),
        }];
      }),
    },
    overgangen: rows(lijst).flatMap((cel) => {
      const overgang = { was: alsTekst(cel("Was plaats")), wordt: alsTekst(cel("Wordt plaats")), motief: alsTekst(cel("Motief")) };
      return overgang.was === null && overgang.wordt === null ? [] : [overgang];
    }),
    plaatsing: plaatsing === null ? null : rows(plaatsing).flatMap((cel) => {
      const from = alsTekst(cel("Was plaats"));
      return from === null ? [] : [{ was: from, nr: alsGetal(cel("Nr")), wordt: alsTekst(cel("Wordt plaats")), status: alsKeuze(cel("Status"), PLAATSINGSTATUSSEN), toelichting: alsTekst(cel("Toelichting")) }];
    }),
  };
}

function rows(tabel: GelezenTabel): readonly ((kolom: string) => CellValue)[] {
  const places = new Map(tabel.kolommen.map((naam, at) => [naam, at]));
  return tabel.rijen.map((rij) => (kolom) => rij[places.get(kolom) ?? -1] ?? null);
}
