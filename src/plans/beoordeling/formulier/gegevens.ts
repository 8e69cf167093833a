/** The top of a form: whose it is, which level holds, how it stands. The facts come from the list of employees by formula, so that they are typed once. */
import type { CellPlan } from "../../../model/workbook-plan";
import { dateOfSerial, excelSerial } from "../../../rules/datum/excel-datum";
import { CYCLUSSOORTEN } from "../../../rules/goede-gesprek/artikel-02-cyclus";
import { bewarenTot } from "../../../rules/goede-gesprek/bewaartermijn";
import { text } from "../../cell";
import { columnOf, quoted } from "../../formula";
import { bladSleutel, medewerkersTabel, naamVan, tabNaam } from "../beoordeling-context";
import type { MedewerkerKolom } from "../medewerker";
import { veld } from "./inhoud";
import { RIJ, rijVanStap, type Stap } from "./indeling";
import { formule, invoer, kop, leeg, type Formuliercel, type Rijen } from "./rijbouw";
import { eindeFormule, eindeWaarde, STAPTEKST, type Termijn } from "./termijnen";
import type { Formulierfeiten } from "./feiten";
import { rekenkolom } from "./score-formules";

export function gegevens(feiten: Formulierfeiten): Rijen {
  const { context, medewerker, uitkomst, at } = feiten;
  const table = medewerkersTabel(context);
  const found = `MATCH(${quoted(medewerker.nr)},${columnOf(table, "nr")},0)`;
  const cell = (kolom: MedewerkerKolom): string => `INDEX(${columnOf(table, kolom)},${found})`;
  const follow = (kolom: "medewerker" | "leidinggevende" | "afdeling"): CellPlan => formule(`=IFERROR(IF(${cell(kolom)}="","",${cell(kolom)}),"")`, medewerker[kolom] ?? "", "formulaTextWrapped");
  const day = (kolom: "start" | "indiensttreding" | "beslisdatum"): CellPlan =>
    formule(`=IFERROR(IF(ISNUMBER(${cell(kolom)}),${cell(kolom)},""),"")`, medewerker[kolom] === null ? "" : excelSerial(medewerker[kolom]), "formulaDate");
  const known = CYCLUSSOORTEN.map((soort) => `${cell("cyclus")}=${quoted(soort)}`).join(",");
  const row = (label: string, value: Formuliercel, other: string, otherValue: Formuliercel): readonly Formuliercel[] =>
    [text(label, "rowHead"), value, leeg(), text(other, "rowHead"), otherValue, leeg()];
  const { start, team } = { start: naamVan(context, "peildatum"), team: tabNaam(context, bladSleutel(context.kort, "team")) };
  const eind = `$D$${at.rekenstap("eind")}`;
  const volgende = volgendeVan(uitkomst.termijnen, uitkomst.peil);
  // The first row stands on every printed page.
  const titel = `Gesprekscyclus: formulier ${medewerker.nr}`;
  return new Map([
    [RIJ.titel, [formule(`=${quoted(titel)}&IF($B$${RIJ.medewerker}="","",${quoted(", ")}&$B$${RIJ.medewerker})`, medewerker.medewerker === "" ? titel : `${titel}, ${medewerker.medewerker}`, "title")]],
    [RIJ.ondertitel, [text(`${context.kader.kader.naam}, ${context.kader.kader.uitgever}. Lichtgele cellen vult u in; de rest rekent mee. De uitkomst is een berekening: de direct-leidinggevende beslist.`, "subtitle")]],
    [RIJ.terug, [{ value: `Terug naar ${team}`, role: "link", link: { sheet: team, cell: "A1" } }]],
    [RIJ.gegevens, kop("Gegevens")],
    [RIJ.medewerker, row("Medewerker", follow("medewerker"), "Direct-leidinggevende", follow("leidinggevende"))],
    [RIJ.functiegroep, row("Functiegroep", text(feiten.functiegroep, "textWrapped"), "Afdeling", follow("afdeling"))],
    [RIJ.schaal, row("Salarisschaal", text(medewerker.schaal, "text"), "Cyclus", formule(`=IFERROR(IF(OR(${known}),${cell("cyclus")},""),"")`, medewerker.cyclus ?? "", "formulaText"))],
    [RIJ.niveauRegeling, row("Niveau (art. 3 lid 4)", text(feiten.niveau.vast ?? feiten.niveau.reden, "textWrapped"), "Start van de cyclus", day("start"))],
    [RIJ.niveauKeuze, row("Gekozen niveau", invoer(veld.niveau, "input"), "Laatste dag van de cyclus", formule(eindeFormule(), eindeWaarde(medewerker), "formulaDate"))],
    [RIJ.niveau, row("Niveau dat geldt", formule(niveauFormule(feiten), uitkomst.niveau, "formulaText"), "Indiensttreding", day("indiensttreding"))],
    [RIJ.stand, row("Stand", formule(standFormule(), standVan(uitkomst.termijnen, uitkomst.peil), "formulaText"), "Beslissing over vast", day("beslisdatum"))],
    [RIJ.volgende, row("Eerstvolgende stap", formule(volgendeFormule(), volgende === null ? "geen" : STAPTEKST[volgende].naam, "formulaText"), "Peildatum", formule(`=IF(ISNUMBER(${start}),${start},"")`, uitkomst.peil, "formulaDate"))],
    [RIJ.eind, row("Eindkwalificatie", formule(`=IF(${eind}="","nog niet te bepalen",${eind})`, uitkomst.score.stappen.eind === "" ? "nog niet te bepalen" : uitkomst.score.stappen.eind, "formulaText"), "Bewaren tot", bewaren(feiten))],
    [RIJ.ontbreekt, row("Ontbreekt nog", formule(`=$${rekenkolom("ontbreekt")}$${at.rekenstap("ontbreekt")}&""`, uitkomst.score.stappen.ontbreekt, "formulaTextWrapped"), "Stand van die stap", formule(standVanVolgende(), volgende === null ? "" : uitkomst.termijnen[volgende].stand, "formulaTextWrapped"))],
    [RIJ.lijst, [text("Klopt met de lijst", "rowHead"), formule(lijstFormule(found, cell), KLOPT, "formulaTextWrapped"), leeg(), leeg(), leeg(), leeg()]],
  ]);
}

export const KLOPT = "ja";

/** The level by the regulation; where it does not tell, the one that was chosen. */
function niveauFormule({ niveau }: Formulierfeiten): string {
  return niveau.vast === null ? `=IF($B$${RIJ.niveauKeuze}="","",$B$${RIJ.niveauKeuze})` : `=$B$${RIJ.niveauRegeling}&""`;
}

function lijstFormule(found: string, cell: (kolom: MedewerkerKolom) => string): string {
  return `=IF(ISNA(${found}),"Let op: dit formulier staat niet meer in de lijst Medewerkers.",IF(AND(${cell("functiegroep")}=$B$${RIJ.functiegroep},${cell("schaal")}&""=$B$${RIJ.schaal}&""),"${KLOPT}",`
    + `"Let op: in de lijst staat een andere functiegroep of schaal. Kies Vernieuwen in het taakvenster; wat u typte blijft staan."))`;
}

function bewaren({ context, uitkomst }: Formulierfeiten): CellPlan {
  const [settled, years] = [`$D$${rijVanStap("vaststelling")}`, naamVan(context, "bewaarjaren")];
  const serial = uitkomst.termijnen.vaststelling.gedaan;
  const day = serial === null ? null : dateOfSerial(serial);
  const until = day === null ? null : bewarenTot(day, context.instellingen.bewaarjaren);
  return formule(`=IF(AND(ISNUMBER(${settled}),ISNUMBER(${years})),EDATE(${settled},12*${years}),"na het vaststellen")`, until?.kind === "determined" ? excelSerial(until.value) : "na het vaststellen", "formulaDate");
}

const cellOf = (stap: Stap): string => `$D$${rijVanStap(stap)}`;
const isDone = (stap: Stap): string => `AND(ISNUMBER(${cellOf(stap)}),${cellOf(stap)}<=$E$${RIJ.volgende})`;

/** What was done last, by its date. */
const STANDEN: readonly (readonly [Stap, string])[] = [
  ["vaststelling", "vastgesteld"], ["beoordeling", "beoordelingsgesprek gehouden"], ["concept", "concept verstuurd"],
  ["voortgang", "voortgangsgesprek gehouden"], ["planning", "planningsgesprek gehouden"],
];

export const NIET_BEGONNEN = "nog niet begonnen";

function standFormule(): string {
  return `=${STANDEN.reduceRight((rest, [stap, words]) => `IF(${isDone(stap)},${quoted(words)},${rest})`, quoted(NIET_BEGONNEN))}`;
}

type Termijnen = Readonly<Record<Stap, Termijn>>;

const wasDone = (termijnen: Termijnen, stap: Stap, peil: number): boolean => termijnen[stap].gedaan !== null && termijnen[stap].gedaan <= peil;

export function standVan(termijnen: Termijnen, peil: number): string {
  return STANDEN.find(([stap]) => wasDone(termijnen, stap, peil))?.[1] ?? NIET_BEGONNEN;
}

/** The conversations in order; a later one that was held makes an earlier one that was not no longer the next. */
const VOLGORDE: readonly Stap[] = ["vaststelling", "beoordeling", "voortgang", "planning"];

function volgendeFormule(): string {
  return `=${kiesVolgende((stap) => quoted(stap === null ? "geen" : STAPTEKST[stap].naam))}`;
}

function standVanVolgende(): string {
  return `=${kiesVolgende((stap) => (stap === null ? '""' : `$E$${rijVanStap(stap)}`))}`;
}

function kiesVolgende(shown: (stap: Stap | null) => string): string {
  const noVoortgang = `LEFT($E$${RIJ.schaal},6)="proef:"`;
  return `IF(${isDone("vaststelling")},${shown(null)},IF(${isDone("beoordeling")},${shown("vaststelling")},IF(OR(${isDone("voortgang")},AND(${noVoortgang},${isDone("planning")})),${shown("beoordeling")},`
    + `IF(${isDone("planning")},${shown("voortgang")},${shown("planning")}))))`;
}

export function volgendeVan(termijnen: Termijnen, peil: number): Stap | null {
  const last = VOLGORDE.find((stap) => wasDone(termijnen, stap, peil));
  switch (last) {
    case "vaststelling":
      return null;
    case "beoordeling":
      return "vaststelling";
    case "voortgang":
      return "beoordeling";
    case "planning":
      return termijnen.voortgang.uiterlijk === "niet bij proef" ? "beoordeling" : "voortgang";
    default:
      return "planning";
  }
}
