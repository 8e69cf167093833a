/** The competences of a function sheet: level by part of the source, what the level shows, and ≠ where the parts differ. */
import { nameKey, sameName } from "../model/same-name";
import type { CellPlan } from "../model/workbook-plan";
import { blank, text } from "./cell";
import { competentiebronnen } from "./competentiebronnen";
import { celkolom, profielcellen } from "./profielcel";
import { uniqueBy } from "./unique-by";
import { rows, type PlanContext } from "./plan-context";

export function competentieregels(context: PlanContext, functie: string): (CellPlan | null)[][] {
  const profielen = rows(context, "Profielen");
  const own = profielen.filter((rij) => sameName(rij.functie, functie));
  if (own.length === 0) return [];
  const gevraagd = profielcellen(own, celkolom(profielen));
  const bronnen = competentiebronnen(profielen);
  const [first, second] = bronnen;
  const competenties = uniqueBy(own.map((rij) => rij.competentie), nameKey);
  const heads = second ? ["Competentie", "Beschrijving", "Profiel", "Wat dit niveau laat zien"] : ["Competentie", "Niveau", "", "Wat dit niveau laat zien"];
  const lines = competenties.map((competentie): (CellPlan | null)[] => {
    const one = first ? gevraagd(first, functie, competentie) : "";
    const two = second ? gevraagd(second, functie, competentie) : one;
    const differs = one !== two;
    const niveaus = [...new Set([one, two].filter((niveau) => niveau !== ""))];
    return [
      text(differs ? `${competentie} ≠` : competentie, "rowHeadWrapped"),
      text(shown(context, functie, competentie, one), "formulaTextWrapped"),
      second ? text(shown(context, functie, competentie, two), "formulaTextWrapped") : blank("text"),
      text(niveaus.map((niveau) => uitleg(context, competentie, niveau)).filter((sentence) => sentence !== "").join("\n"), "prose"),
    ];
  });
  const differing = lines.some((line) => String(line[0]?.value).endsWith("≠"));
  return [
    [text("Competenties", "heading"), blank("heading"), blank("heading"), blank("heading")],
    ...(differing ? [[text("≠ betekent: functiebeschrijving en competentieprofiel vragen niet hetzelfde. Zie het blad Bevindingen.", "alert")]] : []),
    heads.map((label) => text(label, "head")),
    ...lines,
  ];
}

/** "B (overtuigen)", or a dash where this part of the source does not ask the competence. */
function shown(context: PlanContext, functie: string, competentie: string, niveau: string): string {
  if (niveau === "") return "–";
  const naam = rows(context, "Profielen").find((rij) => sameName(rij.functie, functie) && sameName(rij.competentie, competentie) && rij.niveau === niveau)?.niveaunaam ?? null;
  return naam === null ? niveau : `${niveau} (${naam})`;
}

function uitleg(context: PlanContext, competentie: string, niveau: string): string {
  return rows(context, "Indicatoren")
    .filter((indicator) => sameName(indicator.onderwerp, competentie) && indicator.niveau === niveau && indicator.soort === "gedrag")
    .map((indicator) => indicator.tekst)
    .join("\n");
}
