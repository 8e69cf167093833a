import type { Waardering } from "../../model/tabellen";
import type { Check } from "./check";

const KENMERKEN = ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k11", "k12", "k13", "k14"] as const satisfies readonly (keyof Waardering)[];

/** Scores of a valuation that are no score from 1 to 5, or that do not add up to the total beside them. */
export const patroonSom: Check = ({ tabellen }) =>
  (tabellen.Waarderingen ?? []).flatMap((rij) => {
    const scores = KENMERKEN.flatMap((kenmerk) => rij[kenmerk] ?? []);
    const outside = scores.filter((score) => score < 1 || score > 5);
    if (outside.length > 0) return [{ ernst: "fout" as const, code: "patroon-klopt-niet", plaats: rij.plaats, melding: `In de waardering van ${rij.functie} staat ${outside.join(" en ")}; een kenmerk scoort 1 tot en met 5.` }];
    const sum = scores.reduce((total, score) => total + score, 0);
    if (scores.length < KENMERKEN.length || rij.totaal === null || rij.totaal === sum) return [];
    return [{ ernst: "fout" as const, code: "patroon-klopt-niet", plaats: rij.plaats, melding: `De waardering van ${rij.functie} telt op tot ${sum}; als totaal staat er ${rij.totaal}.` }];
  });
