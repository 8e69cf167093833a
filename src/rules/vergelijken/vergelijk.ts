/** Two functions, two levels or two scales of one framework side by side. */
import { compareSchaal, schaalRang } from "../../model/schaal";
import { nameKey, sameName } from "../../model/same-name";
import type { Tabellen } from "../../model/tabellen";
import { FUWASYS_KENMERKEN } from "../fuwasys/kenmerken";
import { naastElkaar, type Feit, type Vergelijkregel } from "./vergelijkregel";

export type Vergelijksoort = "functies" | "niveaus" | "schalen";

/** What can be chosen; fewer than two cannot be compared. */
export function keuzes(tabellen: Tabellen, soort: Vergelijksoort, onderwerp: string | null = null): readonly string[] {
  const unique = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) === at);
  if (soort === "functies") return unique([...(tabellen.Functies ?? []).map((rij) => rij.functie), ...(tabellen.Profielen ?? []).filter((rij) => rij.soort !== "voorbeeld" && !isFunctie(tabellen, rij.functie)).map((rij) => rij.functie)]);
  if (soort === "schalen") return [...new Set((tabellen.Functies ?? []).flatMap((rij) => rij.schaal ?? []))].sort(compareSchaal);
  const niveaus = [...(tabellen.Niveaus ?? [])].sort((a, b) => a.volgorde - b.volgorde).map((rij) => rij.niveau);
  return onderwerp === null ? niveaus : niveaus.filter((niveau) => (tabellen.Indicatoren ?? []).some((rij) => rij.niveau === niveau && sameName(rij.onderwerp, onderwerp)));
}

/** Subjects that are described at two levels or more. */
export function onderwerpen(tabellen: Tabellen): readonly string[] {
  const names = new Map((tabellen.Indicatoren ?? []).filter((rij) => rij.niveau !== null && rij.soort !== "criterium").map((rij) => [nameKey(rij.onderwerp), rij.onderwerp]));
  return [...names.values()].filter((naam) => keuzes(tabellen, "niveaus", naam).length > 1);
}

/** @param onderwerp the competence or core task whose levels are compared */
export function vergelijk(tabellen: Tabellen, soort: Vergelijksoort, links: string, rechts: string, onderwerp: string | null = null): readonly Vergelijkregel[] {
  const feiten = (keuze: string): readonly Feit[] =>
    soort === "functies" ? vanFunctie(tabellen, keuze) : soort === "schalen" ? vanSchaal(tabellen, keuze) : vanNiveau(tabellen, keuze, onderwerp ?? "");
  return naastElkaar(feiten(links), feiten(rechts));
}

const isFunctie = (tabellen: Tabellen, naam: string): boolean => (tabellen.Functies ?? []).some((rij) => sameName(rij.functie, naam) || (rij.normfunctie !== null && sameName(rij.normfunctie, naam)));
const fte = (value: number): string => String(value).replace(".", ",");

function vanFunctie(tabellen: Tabellen, functie: string): readonly Feit[] {
  const rows = (tabellen.Functies ?? []).filter((rij) => sameName(rij.functie, functie));
  const subjects = [functie, ...rows.flatMap((rij) => rij.normfunctie ?? [])];
  const about = (naam: string): boolean => subjects.some((subject) => sameName(subject, naam));
  const plaats = (["normfunctie", "reeks", "groep", "schaal", "score", "formatie"] as const).flatMap((kolom) =>
    rows.flatMap((rij): Feit[] => (rij[kolom] === null ? [] : [{ groep: "Functie", label: kolom, tekst: typeof rij[kolom] === "number" ? fte(rij[kolom]) : rij[kolom] }])));
  return [
    ...plaats,
    ...(tabellen.Waarderingen ?? []).filter((rij) => about(rij.functie)).flatMap(scores),
    ...(tabellen.Kenmerken ?? []).filter((rij) => about(rij.functie)).map((rij): Feit => ({ groep: "Kenmerken", label: [rij.herkomst, rij.nr].filter((part) => part !== null).join(" ") || "kenmerk", tekst: rij.tekst })),
    ...(tabellen.Taken ?? []).filter((rij) => about(rij.functie)).map((rij): Feit => ({ groep: "Taken", label: rij.gebied, tekst: rij.tekst })),
    ...(tabellen.Profielen ?? []).filter((rij) => about(rij.functie)).map((rij): Feit => ({
      groep: "Competenties", label: rij.herkomst === null ? rij.competentie : `${rij.competentie} (${rij.herkomst})`,
      tekst: [rij.niveau, rij.niveaunaam, rij.soort].filter((part) => part !== null).join(" ") || "gevraagd",
    })),
    ...(tabellen.Eisen ?? []).filter((rij) => about(rij.functie)).map((rij): Feit => ({
      groep: `Eisen: ${rij.soort}`, label: rij.naam ?? `nr ${String(rij.nr ?? "")}`, tekst: rij.tekst ?? rij.naam ?? "genoemd",
    })),
  ];
}

function scores(rij: NonNullable<Tabellen["Waarderingen"]>[number]): readonly Feit[] {
  const own = FUWASYS_KENMERKEN.flatMap(({ nr, naam }): Feit[] => {
    const score = rij[`k${nr}` as "k1"];
    return score === null ? [] : [{ groep: "FUWASYS", label: `${nr} ${naam}`, tekst: String(score) }];
  });
  return rij.totaal === null ? own : [...own, { groep: "FUWASYS", label: "totaal volgens de bron", tekst: String(rij.totaal) }];
}

function vanNiveau(tabellen: Tabellen, niveau: string, onderwerp: string): readonly Feit[] {
  const naam = (tabellen.Niveaus ?? []).flatMap((rij): Feit[] => (rij.niveau === niveau && rij.naam !== null ? [{ groep: "Niveau", label: "naam", tekst: rij.naam }] : []));
  const own = (tabellen.Indicatoren ?? []).filter((rij) => rij.niveau === niveau && (sameName(rij.onderwerp, onderwerp) || rij.soort === "criterium"));
  return [...naam, ...own.map((rij): Feit => (rij.soort === "criterium" ? { groep: "Criteria", label: rij.onderwerp, tekst: rij.tekst } : { groep: onderwerp, label: rij.soort, tekst: rij.tekst }))];
}

function vanSchaal(tabellen: Tabellen, schaal: string): readonly Feit[] {
  const functies = (tabellen.Functies ?? []).filter((rij) => rij.schaal === schaal);
  const rang = schaalRang(schaal);
  const niveaus = (tabellen.Niveaus ?? []).filter((rij) => rij.schaalVan !== null && rij.schaalTot !== null && schaalRang(rij.schaalVan) <= rang && schaalRang(rij.schaalTot) >= rang);
  return [
    ...functies.map((rij): Feit => ({ groep: "Functies op deze schaal", label: "functies", tekst: rij.functie })),
    ...niveaus.map((rij): Feit => ({ groep: "Niveau", label: "niveau bij deze schaal", tekst: rij.niveau })),
    // One function stands for its scale; of several the reader chooses two functions.
    ...(functies.length === 1 ? functies.flatMap((rij) => vanFunctie(tabellen, rij.functie)).filter((feit) => feit.label !== "schaal") : []),
  ];
}
