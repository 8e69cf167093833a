import type { Bevinding } from "../../model/tabellen";
import type { Check } from "./check";
import { dutchList, places } from "../text/dutch-list";
import { groupBy } from "../group-by";

/** Levels that are asked without any behaviour described, levels with two names, and competences of which nothing is told. */
export const niveaus: Check = ({ tabellen }) => {
  const profielen = tabellen.Profielen ?? [];
  const indicatoren = tabellen.Indicatoren ?? [];
  const found: Bevinding[] = [];
  const described = new Set(indicatoren.map((rij) => keyOf(rij.onderwerp, rij.niveau)));
  if (indicatoren.some((rij) => rij.niveau !== null)) {
    for (const [, rijen] of groupBy(profielen.filter((rij) => rij.niveau !== null && rij.soort !== "voorbeeld" && !described.has(keyOf(rij.competentie, rij.niveau))), (rij) => keyOf(rij.competentie, rij.niveau))) {
      found.push({
        ernst: "waarschuwing", code: "niveau-zonder-gedrag", plaats: places(rijen),
        melding: `${rijen[0]?.competentie ?? ""} ${rijen[0]?.niveau ?? ""} wordt gevraagd van ${dutchList([...new Set(rijen.map((rij) => rij.functie))])}, maar het document beschrijft dat niveau niet.`,
      });
    }
  }
  for (const [, rijen] of groupBy([...profielen.map((rij) => ({ ...rij, naam: rij.competentie })), ...indicatoren.map((rij) => ({ ...rij, naam: rij.onderwerp }))].filter((rij) => rij.niveau !== null && rij.niveaunaam !== null), (rij) => keyOf(rij.naam, rij.niveau))) {
    const names = [...new Map(rijen.map((rij) => [(rij.niveaunaam ?? "").toLowerCase(), rij.niveaunaam ?? ""])).values()];
    if (names.length < 2) continue;
    found.push({
      ernst: "waarschuwing", code: "niveaunaam-verschilt", plaats: places(rijen),
      melding: `${rijen[0]?.naam ?? ""} ${rijen[0]?.niveau ?? ""} heeft in het document ${names.length} namen: ${dutchList(names)}.`,
    });
  }
  const undefinedOnes = (tabellen.Competenties ?? []).filter((rij) => rij.definitie === null);
  if (undefinedOnes.length > 0 && undefinedOnes.length < (tabellen.Competenties ?? []).length) {
    found.push({
      ernst: "waarschuwing", code: "competentie-zonder-definitie", plaats: places(undefinedOnes),
      melding: `Van ${dutchList(undefinedOnes.map((rij) => rij.competentie))} staat geen definitie in het document.`,
    });
  }
  return found;
};

const keyOf = (naam: string, niveau: string | null): string => `${naam.toLowerCase()}\n${niveau ?? ""}`;
