/** Everything that the sections of one form are made of. */
import type { Outcome } from "../../../model/outcome";
import { readSchaal } from "../../../model/schaal";
import { excelSerial } from "../../../rules/datum/excel-datum";
import { competentieniveau } from "../../../rules/goede-gesprek/artikel-03-competentieniveau";
import { matchKey } from "../../../rules/match-key";
import { kaderRijen, type BeoordelingContext } from "../beoordeling-context";
import type { Medewerker } from "../medewerker";
import { tekstVan, veld, type FormulierInhoud } from "./inhoud";
import { indeling, type Indeling, type Stap } from "./indeling";
import { scoreVan, type Score } from "./score";
import { termijnenVan, type Termijn } from "./termijnen";
import type { FormulierVorm } from "./vorm";

/** The level by art. 3 lid 4, or why it cannot be told with the levels to choose from. */
export interface Niveaufeit {
  readonly vast: string | null;
  readonly reden: string;
  readonly keuzes: readonly string[];
}

export interface Uitkomst {
  readonly peil: number;
  /** The level that holds; "" when it has to be chosen and was not. */
  readonly niveau: string;
  readonly termijnen: Readonly<Record<Stap, Termijn>>;
  readonly score: Score;
}

export interface Formulierfeiten {
  readonly context: BeoordelingContext;
  readonly medewerker: Medewerker;
  /** As the profile names it. */
  readonly functiegroep: string;
  readonly vorm: FormulierVorm;
  readonly inhoud: FormulierInhoud;
  readonly at: Indeling;
  readonly niveau: Niveaufeit;
  readonly uitkomst: Uitkomst;
}

export function formulierfeiten(context: BeoordelingContext, medewerker: Medewerker, functiegroep: string, vorm: FormulierVorm, inhoud: FormulierInhoud): Formulierfeiten {
  const niveau = niveaufeit(context, medewerker);
  const { peildatum } = context.instellingen;
  const gids = new Set(kaderRijen(context, "Competenties").map((rij) => matchKey(rij.competentie)));
  return {
    context, medewerker, functiegroep, vorm, inhoud, at: indeling(vorm), niveau,
    uitkomst: {
      peil: excelSerial(peildatum), niveau: niveau.vast ?? tekstVan(inhoud, veld.niveau),
      termijnen: termijnenVan(medewerker, inhoud, peildatum), score: scoreVan(vorm, inhoud, gids),
    },
  };
}

function niveaufeit(context: BeoordelingContext, { schaal }: Medewerker): Niveaufeit {
  const niveaus = kaderRijen(context, "Niveaus");
  const all = niveaus.map(({ niveau }) => niveau);
  const read = schaal === null ? null : readSchaal(schaal);
  const outcome: Outcome<string> = read === null ? { kind: "missing", facts: ["een leesbare salarisschaal"] } : competentieniveau(niveaus, read);
  if (outcome.kind === "determined") return { vast: outcome.value, reden: "", keuzes: [] };
  const candidates = outcome.kind === "missing" ? [] : outcome.candidates;
  const why = outcome.kind === "missing" ? `er ontbreekt: ${outcome.facts.join(", ")}` : (outcome.because[0]?.sentence ?? "");
  const keuzes = candidates.length > 0 ? candidates : all;
  return { vast: null, reden: `niet te bepalen: ${why}. Kies hieronder ${keuzes.join(" of ")}.`, keuzes };
}
