import type { Bevinding } from "../../model/tabellen";
import type { Check } from "./check";
import { dutchList, dutchNumber, places } from "../text/dutch-list";

/** Totals that do not add up, and functions whose formatie or scale is not printed where others have one. */
export const formatie: Check = ({ tabellen, totaleFormatie }) => {
  const functies = tabellen.Functies ?? [];
  const found: Bevinding[] = [];
  const withFte = functies.filter((rij) => rij.formatie !== null);
  const sum = sumOf(withFte.map((rij) => rij.formatie));
  if (totaleFormatie && withFte.length > 0 && !equal(sum, totaleFormatie.fte)) {
    found.push({
      ernst: "fout", code: "fte-totaal", plaats: totaleFormatie.plaats,
      melding: `De formatie in de functietabel telt op tot ${dutchNumber(sum)} fte; het document noemt als totaal ${dutchNumber(totaleFormatie.fte)}.`,
    });
  }
  found.push(...clusterTotal(tabellen.Clusters ?? [], totaleFormatie?.fte ?? (withFte.length > 0 ? sum : null), totaleFormatie?.plaats ?? null));
  const without = functies.filter((rij) => rij.formatie === null);
  if (withFte.length > 0 && without.length > 0) {
    found.push({
      ernst: "waarschuwing", code: "formatie-ontbreekt", plaats: places(without),
      melding: `${without.length === 1 ? "Eén functie heeft" : `${without.length} functies hebben`} geen formatie: ${dutchList(without.map((rij) => (rij.schaal === null ? rij.functie : `${rij.functie} (schaal ${rij.schaal})`)))}. Leeg betekent hier onbekend, niet 0.`,
    });
  }
  const scaleless = functies.filter((rij) => rij.schaal === null);
  if (scaleless.length > 0 && scaleless.length < functies.length) {
    found.push({
      ernst: "waarschuwing", code: "schaal-ontbreekt", plaats: places(scaleless),
      melding: `Bij ${dutchList(scaleless.map((rij) => rij.functie))} staat geen schaal, bij de andere functies wel.`,
    });
  }
  return found;
};

function clusterTotal(clusters: readonly { readonly cluster: string; readonly fte: number | null; readonly plaats: string }[], total: number | null, totalPlaats: string | null): readonly Bevinding[] {
  const filled = clusters.filter((rij) => rij.fte !== null);
  const sum = sumOf(filled.map((rij) => rij.fte));
  if (filled.length < 2 || total === null || equal(sum, total)) return [];
  return [
    {
      ernst: "fout", code: "fte-clusters", plaats: [places(filled), ...(totalPlaats === null ? [] : [totalPlaats])].join("; "),
      melding: `De fte per organisatieonderdeel (${dutchList(filled.map((rij) => `${rij.cluster} ${dutchNumber(rij.fte ?? 0)}`))}) tellen op tot ${dutchNumber(sum)}; de formatie is ${dutchNumber(total)}. Wij rekenen met de functietabel en tonen de onderdelen apart.`,
    },
  ];
}

const sumOf = (values: readonly (number | null)[]): number => values.reduce((sum: number, value) => sum + (value ?? 0), 0);
const equal = (one: number, other: number): boolean => Math.abs(one - other) < 0.0005;
