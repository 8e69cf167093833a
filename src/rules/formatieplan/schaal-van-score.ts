import type { Outcome } from "../../model/outcome";
import { makeConversie, type Band } from "../conversie/conversietabel";
import type { IsoDate } from "../datum/iso-date";
import { geldendeVersie, type Versie } from "./geldende-versie";

export interface GedateerdeConversietabel extends Versie {
  readonly banden: readonly Band[];
}

/**
 * The scale of a score by the conversietabel that holds on the peildatum. Says by which table and date. A score in no band or in two, and a
 * date on which no table holds, stay open with the reason.
 */
export function schaalVanScore(tabellen: readonly GedateerdeConversietabel[], score: number, peildatum: IsoDate): Outcome<string> {
  const versie = geldendeVersie(tabellen, peildatum);
  if (versie.kind !== "determined") return versie.kind === "missing" ? versie : { kind: versie.kind, candidates: [], because: versie.because };
  const found = makeConversie(versie.value.banden)(score);
  return found.kind === "missing" ? found : { ...found, because: [...found.because, ...versie.because] };
}
