import { gevraagdNiveau } from "../rules/competenties/gevraagd-niveau";
import { profielVanFunctie, type Profieldelen } from "../rules/competenties/profiel-van-functie";
import { similarNames } from "../rules/functies/similar-names";
import { matchKey } from "../rules/match-key";
import type { Outcome } from "../model/outcome";
import { CellProblem, notDetermined, one, type Answer, type CellAnswer } from "./answer";
import { problemOf } from "./from-outcome";
import { perCells } from "./per-cell";
import { textValue } from "./reading/values";
import { listed, quoted } from "./sentence";
import { profielenSource, type ProfielenSource } from "./sources/profielen";

/** NIVEAU: the level that each function asks of each competence. */
export function niveau(functie: unknown, competentie: unknown, kader: unknown, herkomst: unknown): Answer {
  const source = profielenSource(kader);
  if (source instanceof CellProblem) return one(source);
  const profielen = new Map<string, Outcome<Profieldelen>>();
  return perCells([functie, competentie, herkomst], 2, ([functieValue, competentieValue, herkomstValue]) => {
    if (functieValue == null || competentieValue == null) return "";
    const chosen = herkomstValue == null ? null : textValue(herkomstValue);
    const naam = textValue(functieValue);
    const key = `${chosen ?? ""}\n${naam}`;
    const known = profielen.get(key) ?? profielVanFunctie(source.index, naam, chosen);
    profielen.set(key, known);
    return source.problems.get(matchKey(naam)) ?? niveauOf(source, naam, known, textValue(competentieValue));
  });
}

function niveauOf(source: ProfielenSource, naam: string, profiel: Outcome<Profieldelen>, competentie: string): CellAnswer {
  if (profiel.kind !== "determined") return problemOf(profiel, quoted(naam));
  const printed = source.index.competenties.get(matchKey(competentie));
  if (printed === undefined) {
    const similar = similarNames(competentie, [...source.index.competenties.values()]);
    return notDetermined(`${quoted(competentie)}: onbekende competentie${similar.length > 0 ? `; lijkt op: ${listed(similar, "of")}` : ""}`);
  }
  const over = `${naam}, ${printed}`;
  const gevraagd = gevraagdNiveau(profiel.value, printed);
  if (gevraagd.kind !== "determined") return problemOf(gevraagd, over);
  switch (gevraagd.value.kind) {
    case "niveau":
      return gevraagd.value.niveau;
    case "niet":
      return "";
    case "onbekend":
      return notDetermined(`${over}: de bron is hier niet te lezen, dus onbekend of de competentie gevraagd wordt`);
    case "zonder": {
      const candidates = source.niveaus.length > 0 ? `; mogelijk ${listed(source.niveaus, "of")}` : "";
      return notDetermined(`${over}: gevraagd, zonder niveau in het profiel${candidates}${source.niveauVolgtSchaal ? "; het niveau volgt uit de schaal, zie COMPETENTIENIVEAU" : ""}`);
    }
  }
}
