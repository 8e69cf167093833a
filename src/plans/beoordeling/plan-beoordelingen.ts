/** The whole set of review forms of a team: settings, overviews, list, guide, and a form for each employee. */
import type { Kader } from "../../model/kader";
import type { Naming } from "../../model/naming";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { readSchaal } from "../../model/schaal";
import type { IsoDate } from "../../rules/datum/iso-date";
import { competentieniveau } from "../../rules/goede-gesprek/artikel-03-competentieniveau";
import { beoordelingsprofiel } from "../../rules/goede-gesprek/artikel-03-beoordelingsprofiel";
import { BEWAARTERMIJN_GEMEENTE } from "../../rules/goede-gesprek/bewaartermijn";
import { columnOf } from "../formula";
import { BLADEN, bladSleutel, formulierSleutel, naamVan, tabNaam, type BeoordelingContext, type Instellingen } from "./beoordeling-context";
import { formulierfeiten, type Formulierfeiten } from "./formulier/feiten";
import { formulier, type Formulier } from "./formulier/formulier";
import { LEEG, type FormulierInhoud } from "./formulier/inhoud";
import { vormVan, WERKAFSPRAKEN, type FormulierVorm } from "./formulier/vorm";
import { gedragBlad } from "./gedrag-blad";
import type { Medewerker } from "./medewerker";
import { medewerkersBlad } from "./medewerkers-blad";
import { INSTELLING, startBlad } from "./start-blad";
import type { Uitzondering } from "./uitzondering";
import { competentiesBlad } from "./team/competenties-blad";
import { spreidingBlad } from "./team/spreiding-blad";
import { teamBlad } from "./team/team-blad";

export const KORT = "Gesprekken";

const TABS: Readonly<Record<keyof typeof BLADEN, string>> = { start: "Gesprekken", team: "Team", spreiding: "Spreiding", competenties: "Kwalificaties", medewerkers: "Medewerkers", gedrag: "Gedrag" };

export interface BeoordelingOptions {
  readonly naming: Naming;
  /** "2026-11-21": the peildatum that a new set begins with. */
  readonly gemaaktOp: IsoDate;
  /** What the user set in a set that stands. */
  readonly instellingen?: Instellingen;
  /** Rows for werkafspraken in a new form. */
  readonly werkafspraken?: number;
  /** What was typed in forms that stand, by nr, with the shape to write it in. */
  readonly inhouden?: ReadonlyMap<string, { readonly vorm: FormulierVorm; readonly inhoud: FormulierInhoud }>;
  /** The set that already stands in the workbook: its short name and, by key, its tab names. */
  readonly existing?: { readonly kort: string; readonly sheets: ReadonlyMap<string, string> };
  /** Rows of the list that could not be read at all. */
  readonly uitzonderingen?: readonly Uitzondering[];
}

export interface BeoordelingPlan {
  readonly plan: WorkbookPlan;
  readonly formulieren: ReadonlyMap<string, Formulier>;
  /** What the forms were made of, in the order of the list. */
  readonly feiten: readonly Formulierfeiten[];
  /** Rows for which no form is made, and why. */
  readonly uitzonderingen: readonly Uitzondering[];
  /** What needs a choice although a form is made: a scale without a level. */
  readonly aandacht: readonly Uitzondering[];
}

/** Whether review forms can be made of a framework: profiles with soorten, and levels that follow a scale. */
export function kanBeoordelen(kader: Kader): boolean {
  const soorten = new Set((kader.tabellen.Profielen ?? []).map((rij) => rij.soort));
  return soorten.has("kern") && (kader.tabellen.Niveaus ?? []).some((rij) => rij.schaalVan !== null) && (kader.tabellen.Competenties ?? []).length > 0;
}

export function planBeoordelingen(kader: Kader, medewerkers: readonly Medewerker[], options: BeoordelingOptions): BeoordelingPlan {
  const kort = options.existing?.kort ?? options.naming.kort(KORT);
  const nameOf = (key: string, wanted: string): string => options.existing?.sheets.get(key) ?? options.naming.sheet(wanted, `${wanted} ${kort}`);
  const uitzonderingen: Uitzondering[] = [...(options.uitzonderingen ?? [])];
  const aandacht: Uitzondering[] = [];
  const functiegroepen = [...new Set((kader.tabellen.Profielen ?? []).map((rij) => rij.functie))];
  const wanted: { medewerker: Medewerker; functiegroep: string; vorm: FormulierVorm; inhoud: FormulierInhoud }[] = [];
  for (const medewerker of medewerkers) {
    const profiel = beoordelingsprofiel(kader.tabellen.Profielen ?? [], kader.tabellen.Functies ?? [], medewerker.functiegroep);
    const who = { wie: medewerker.nr, naam: medewerker.medewerker };
    if (profiel.kind !== "determined") {
      const why = profiel.kind === "missing" ? `er ontbreekt: ${profiel.facts.join(", ")}` : (profiel.because[0]?.sentence ?? "");
      uitzonderingen.push({ ...who, reden: `${medewerker.functiegroep === "" ? "geen functiegroep ingevuld" : `functiegroep "${medewerker.functiegroep}": ${why}`}${why.includes("lijkt op") ? "" : `; kies uit: ${functiegroepen.join(", ")}`}` });
      continue;
    }
    const niveau = medewerker.schaal === null ? null : competentieniveau(kader.tabellen.Niveaus ?? [], readSchaal(medewerker.schaal) ?? medewerker.schaal);
    if (niveau?.kind !== "determined") aandacht.push({ ...who, reden: `schaal ${medewerker.schaal ?? "(niet leesbaar)"}: het niveau staat niet vast; kies het op het formulier` });
    const standing = options.inhouden?.get(medewerker.nr);
    wanted.push({ medewerker, functiegroep: profiel.value.functiegroep, vorm: standing?.vorm ?? vormVan(profiel.value, options.werkafspraken ?? WERKAFSPRAKEN), inhoud: standing?.inhoud ?? LEEG });
  }
  const sheetNames = new Map<string, string>([
    ...(Object.keys(BLADEN) as (keyof typeof BLADEN)[]).map((blad): [string, string] => [bladSleutel(kort, blad), nameOf(bladSleutel(kort, blad), TABS[blad])]),
    ...wanted.map(({ medewerker: { nr } }): [string, string] => [formulierSleutel(kort, nr), nameOf(formulierSleutel(kort, nr), `Formulier ${nr}`)]),
  ]);
  const context: BeoordelingContext = { kader, kort, instellingen: options.instellingen ?? { peildatum: options.gemaaktOp, bewaarjaren: BEWAARTERMIJN_GEMEENTE }, sheetNames };
  const feiten = wanted.map(({ medewerker, functiegroep, vorm, inhoud }): Formulierfeiten => formulierfeiten(context, medewerker, functiegroep, vorm, inhoud));
  const formulieren = new Map(feiten.map((one) => [one.medewerker.nr, formulier(one)]));
  const setting = (naam: keyof typeof INSTELLING): string => `='${tabNaam(context, bladSleutel(kort, "start")).replaceAll("'", "''")}'!$B$${INSTELLING[naam]}`;
  return {
    plan: {
      // No name of a person: the title is a property of the file.
      title: "Gesprekken",
      sheets: [
        startBlad(context, feiten.length, uitzonderingen),
        ...(feiten.length === 0 ? [] : [teamBlad(context, feiten), spreidingBlad(context, feiten), competentiesBlad(context, feiten)]),
        medewerkersBlad(context, medewerkers), gedragBlad(context), ...[...formulieren.values()].map(({ sheet }) => sheet),
      ],
      names: [
        { name: naamVan(context, "peildatum"), refersTo: setting("peildatum") }, { name: naamVan(context, "bewaarjaren"), refersTo: setting("bewaarjaren") },
        { name: naamVan(context, "lijst_competenties"), refersTo: `=${columnOf(`${kort}_Keuzelijst`, "competentie")}` },
        { name: naamVan(context, "lijst_functiegroepen"), refersTo: `=${columnOf(`${kort}_Functiegroepen`, "functiegroep")}` },
      ],
    },
    formulieren, feiten, uitzonderingen, aandacht,
  };
}
