/** The steps of a cycle: until when by which article, what the text leaves open, and how each stands on the peildatum. Formula and value alike. */
import { excelSerial, dateOfSerial } from "../../../rules/datum/excel-datum";
import type { IsoDate } from "../../../rules/datum/iso-date";
import { eindeCyclus, isProef } from "../../../rules/goede-gesprek/artikel-02-cyclus";
import { uitersteStartCyclus } from "../../../rules/goede-gesprek/artikel-02-start-cyclus";
import { planningInCyclus } from "../../../rules/goede-gesprek/artikel-04-planning-in-cyclus";
import { heeftVoortgangsgesprek, voortgangHalverwege } from "../../../rules/goede-gesprek/artikel-05-voortgangsgesprek";
import { uitersteBedenkingen, uitersteToelichting, uitersteVaststelling } from "../../../rules/goede-gesprek/artikel-06-bedenkingen";
import { uiterstBeoordelingsgesprek } from "../../../rules/goede-gesprek/artikel-06-beoordelingsgesprek";
import { uitersteConcept } from "../../../rules/goede-gesprek/artikel-06-conceptbeoordeling";
import type { Outcome } from "../../../model/outcome";
import type { Medewerker } from "../medewerker";
import { getalVan, veld, type FormulierInhoud } from "./inhoud";
import { RIJ, rijVanStap, STAPPEN, type Stap } from "./indeling";

export interface Termijn {
  /** Excel's number, or why there is no day. */
  readonly uiterlijk: number | string;
  readonly gedaan: number | null;
  readonly stand: string;
}

const NIET = { start: "start ontbreekt", dienst: "n.v.t.", open: "staat open", nvt: "niet bij proef", gesprek: "na het gesprek", geen: "geen termijn", cyclus: "cyclus ontbreekt" } as const;

/** Cells of the form that the terms count from. */
const CEL = { cyclus: `$E$${RIJ.schaal}`, start: `$E$${RIJ.niveauRegeling}`, dienst: `$E$${RIJ.niveau}`, beslis: `$E$${RIJ.stand}`, peil: `$E$${RIJ.volgende}` } as const;

const PROEF = `LEFT(${CEL.cyclus},6)="proef:"`;
const BEIDE = `${CEL.cyclus}="proef en aanloopschaal"`;
const date = (stap: Stap): string => `$D$${rijVanStap(stap)}`;

export function eindeFormule(): string {
  return `=IF(ISNUMBER(${CEL.start}),IF(${CEL.cyclus}="","${NIET.cyclus}",EDATE(${CEL.start},IF(${CEL.cyclus}="twee jaar",24,12))-1),"${NIET.start}")`;
}

export function eindeWaarde({ cyclus, start }: Medewerker): number | string {
  if (start === null) return NIET.start;
  return cyclus === null ? NIET.cyclus : serial(eindeCyclus(cyclus, start), NIET.open);
}

/** Column C of a step. */
export function uiterlijkFormule(stap: Stap): string {
  const after = (from: Stap, days: number): string => `=IF(ISNUMBER(${date(from)}),${date(from)}${days < 0 ? days : `+${days}`},"${from === "beoordeling" ? NIET.gesprek : NIET.geen}")`;
  switch (stap) {
    case "start":
      return `=IF(ISNUMBER(${CEL.dienst}),EDATE(${CEL.dienst},1),"${NIET.dienst}")`;
    case "planning":
      return `=IF(ISNUMBER(${CEL.start}),IF(${CEL.start}<=DATE(YEAR(${CEL.start}),5,30),DATE(YEAR(${CEL.start}),5,30),"${NIET.open}"),"${NIET.start}")`;
    case "voortgang":
      return `=IF(${CEL.cyclus}="","${NIET.cyclus}",IF(${PROEF},"${NIET.nvt}",IF(${BEIDE},"${NIET.open}",IF(ISNUMBER(${CEL.start}),EDATE(${CEL.start},IF(${CEL.cyclus}="twee jaar",12,6)),"${NIET.start}"))))`;
    case "beoordeling":
      return `=IF(${CEL.cyclus}="","${NIET.cyclus}",IF(${BEIDE},"${NIET.open}",IF(${CEL.cyclus}="proef: eerste beoordeling",IF(ISNUMBER(${CEL.dienst}),EDATE(${CEL.dienst},5),"datum ontbreekt"),`
        + `IF(${CEL.cyclus}="proef: tweede beoordeling",IF(ISNUMBER(${CEL.beslis}),EDATE(${CEL.beslis},-1),"datum ontbreekt"),$E$${RIJ.niveauKeuze}))))`;
    case "concept":
      return after("beoordeling", -7);
    case "bedenkingen":
      return after("beoordeling", 14);
    case "toelichting":
      return after("bedenkingen", 14);
    case "vaststelling":
      return after("toelichting", 28);
  }
}

/** Column E of a step: how it stands, in words. */
export function standFormule(stap: Stap): string {
  const row = rijVanStap(stap);
  const [until, done] = [`C${row}`, `D${row}`];
  const ready = `IF(${done}>${CEL.peil},"gepland","gedaan")&IF(ISNUMBER(${until}),IF(${done}>${until},", dagen na de termijn: "&(${done}-${until}),""),"")`;
  const open: Readonly<Record<"term" | "target" | "right", string>> = {
    term: `IF(${CEL.peil}>${until},"TE LAAT, dagen over de termijn: "&(${CEL.peil}-${until}),"dagen tot de termijn: "&(${until}-${CEL.peil}))`,
    target: `IF(${CEL.peil}>${until},"richtdatum voorbij (geen termijn in de regeling)","dagen tot de richtdatum: "&(${until}-${CEL.peil}))`,
    right: `IF(${CEL.peil}>${until},"termijn voorbij","termijn loopt, dagen: "&(${until}-${CEL.peil}))`,
  };
  return `=IF(ISNUMBER(${done}),${stap === "voortgang" ? `IF(${done}>${CEL.peil},"gepland","gedaan")` : ready},IF(ISNUMBER(${until}),${open[kindOf(stap)]},${until}))`;
}

function kindOf(stap: Stap): "term" | "target" | "right" {
  return stap === "voortgang" ? "target" : stap === "bedenkingen" || stap === "toelichting" ? "right" : "term";
}

export function termijnenVan(medewerker: Medewerker, inhoud: FormulierInhoud, peildatum: IsoDate): Readonly<Record<Stap, Termijn>> {
  const done = (stap: Stap): number | null => (stap === "start" ? (medewerker.start === null ? null : excelSerial(medewerker.start)) : getalVan(inhoud, veld.stap(stap)));
  const peil = excelSerial(peildatum);
  return Object.fromEntries(STAPPEN.map((stap) => {
    const [uiterlijk, gedaan] = [uiterlijkVan(stap, medewerker, done), done(stap)];
    return [stap, { uiterlijk, gedaan, stand: standVan(stap, uiterlijk, gedaan, peil) }];
  })) as Record<Stap, Termijn>;
}

function uiterlijkVan(stap: Stap, { cyclus, start, indiensttreding, beslisdatum }: Medewerker, done: (stap: Stap) => number | null): number | string {
  const after = (from: Stap, rule: (date: IsoDate) => Outcome<IsoDate>): number | string => {
    const serialFrom = done(from);
    const day = serialFrom === null ? null : dateOfSerial(serialFrom);
    return day === null ? (from === "beoordeling" ? NIET.gesprek : NIET.geen) : serial(rule(day), NIET.geen);
  };
  switch (stap) {
    case "start":
      return indiensttreding === null ? NIET.dienst : serial(uitersteStartCyclus(indiensttreding), NIET.geen);
    case "planning":
      return start === null ? NIET.start : serial(planningInCyclus(start), NIET.open);
    case "voortgang": {
      if (cyclus === null) return NIET.cyclus;
      const has = heeftVoortgangsgesprek(cyclus);
      if (has.kind !== "determined") return NIET.open;
      if (!has.value) return NIET.nvt;
      const halfway = start === null ? null : voortgangHalverwege(cyclus, start);
      const [candidate] = halfway?.kind === "undetermined" ? halfway.candidates : [];
      return start === null ? NIET.start : candidate === undefined ? NIET.open : excelSerial(candidate);
    }
    case "beoordeling": {
      if (cyclus === null) return NIET.cyclus;
      const last = uiterstBeoordelingsgesprek(cyclus, { start, indiensttreding, beslisdatum });
      return last.kind === "missing" ? (isProef(cyclus) ? "datum ontbreekt" : NIET.start) : serial(last, NIET.open);
    }
    case "concept":
      return after("beoordeling", uitersteConcept);
    case "bedenkingen":
      return after("beoordeling", uitersteBedenkingen);
    case "toelichting":
      return after("bedenkingen", uitersteToelichting);
    case "vaststelling":
      return after("toelichting", uitersteVaststelling);
  }
}

function standVan(stap: Stap, uiterlijk: number | string, gedaan: number | null, peil: number): string {
  if (gedaan !== null) {
    const said = gedaan > peil ? "gepland" : "gedaan";
    return stap !== "voortgang" && typeof uiterlijk === "number" && gedaan > uiterlijk ? `${said}, dagen na de termijn: ${gedaan - uiterlijk}` : said;
  }
  if (typeof uiterlijk === "string") return uiterlijk;
  const past = peil > uiterlijk;
  switch (kindOf(stap)) {
    case "term":
      return past ? `TE LAAT, dagen over de termijn: ${peil - uiterlijk}` : `dagen tot de termijn: ${uiterlijk - peil}`;
    case "target":
      return past ? "richtdatum voorbij (geen termijn in de regeling)" : `dagen tot de richtdatum: ${uiterlijk - peil}`;
    case "right":
      return past ? "termijn voorbij" : `termijn loopt, dagen: ${uiterlijk - peil}`;
  }
}

function serial(outcome: Outcome<IsoDate>, otherwise: string): number | string {
  return outcome.kind === "determined" ? excelSerial(outcome.value) : otherwise;
}

/** Who does the step, and what the regulation says and leaves open about it. */
export const STAPTEKST: Readonly<Record<Stap, { readonly naam: string; readonly tekst: string; readonly artikel: string }>> = {
  start: { naam: "Start van de cyclus", tekst: "Direct-leidinggevende. Alleen voor wie in dienst komt: binnen een maand.", artikel: "art. 2 lid 7" },
  planning: { naam: "Planningsgesprek", tekst: "Direct-leidinggevende neemt het initiatief (art. 2 lid 6). Voor 31 mei; het jaar staat er niet: hier dat van de start. Bij een start na 30 mei staat open welke regel voorgaat.", artikel: "art. 4 lid 1" },
  voortgang: { naam: "Voortgangsgesprek", tekst: "Direct-leidinggevende. Halverwege de cyclus is geen datum; de datum hiernaast is het midden, als richtdatum.", artikel: "art. 5 lid 1" },
  concept: { naam: "Concept naar medewerker", tekst: "Direct-leidinggevende, digitaal, minstens een week voor het beoordelingsgesprek.", artikel: "art. 6 lid 3" },
  beoordeling: { naam: "Beoordelingsgesprek", tekst: "Direct-leidinggevende. Voordat de cyclus eindigt; bij proef: eerste uiterlijk vijf maanden na indiensttreding, tweede een maand voor de beslissing (precies of uiterlijk: staat open).", artikel: "art. 6 lid 1 en 2" },
  bedenkingen: { naam: "Bedenkingen", tekst: "Medewerker, schriftelijk, binnen twee weken na het gesprek. Hoeft niet.", artikel: "art. 6 lid 11" },
  toelichting: { naam: "Gesprek over bedenkingen", tekst: "Medewerker kan de bedenkingen binnen twee weken mondeling toelichten.", artikel: "art. 6 lid 12" },
  vaststelling: { naam: "Vaststelling", tekst: "Direct-leidinggevende. Bij niet of deels overgenomen bedenkingen binnen vier weken na het gesprek daarover. Zonder bedenkingen of zonder dat gesprek noemt de regeling geen termijn.", artikel: "art. 6 lid 11 en 12" },
};

