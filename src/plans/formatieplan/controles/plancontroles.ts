/** The checks on the rows of the plan: as array expression over its columns, and as what holds for a row now. */
import type { PlankolomNaam, Planregel } from "../../../model/formatieplan/kolommen";
import type { CellValue } from "../../../model/workbook-plan";
import type { FormatieplanContext } from "../formatieplan-context";
import { PLAN_TOP } from "../plan-top";
import type { Verwijzing } from "../verwijzing";
import type { Regelcontrole } from "./regelcontrole";
import type { Rijcontrole, Weging } from "./rijcontrole";
import { SCHAALCONTROLES } from "./schaalcontroles";

/** @param formuleMist of a plan that stands in a workbook, by row from 0; a plan that is being made has all its formulas */
export function plancontroles({ uitkomst, v }: FormatieplanContext, formuleMist: (at: number) => boolean = () => false): readonly Rijcontrole[] {
  const metKader = uitkomst.functies.some(({ functie }) => functie.functie !== "");
  const salarisschalen = new Set(uitkomst.salaris.map(({ sleutel }) => sleutel).filter((sleutel) => sleutel !== ""));
  return REGELCONTROLES.map(({ naam, weging, zin, cel, conditie, geldt }) => {
    const at = uitkomst.regels.flatMap((regel, index) => (geldt(regel, { metKader, salarisschalen, formuleMist: formuleMist(index) }) ? [index] : []));
    return {
      naam, weging, zin, blad: "plan", conditie: conditie(v), cellen: v.plan("Formatieplaats"), rijen: at.map((index) => PLAN_TOP + 1 + index),
      kolommen: at.map((index) => (typeof cel === "function" ? cel(uitkomst.regels[index] as Planregel) : cel) ?? "Formatieplaats"),
    };
  });
}

const getal = (value: CellValue): value is number => typeof value === "number";
const leeg = (value: CellValue): boolean => value === null || value === "";
const boven = (value: CellValue, grens: number): boolean => getal(value) && value > grens;
/** As Excel compares: a text is higher than any number. */
const totEnMet = (einde: CellValue, begin: number): boolean => typeof einde !== "string" && Number(einde) <= begin;

/** Pieces of an array expression. No sums over cells: a text among them would make all of it an error. */
const isLeeg = (v: Verwijzing, kolom: PlankolomNaam): string => `(${v.plan(kolom)}="")`;
const gevuld = (v: Verwijzing, kolom: PlankolomNaam): string => `(${v.plan(kolom)}<>"")`;
const isGetal = (v: Verwijzing, kolom: PlankolomNaam): string => `ISNUMBER(${v.plan(kolom)})`;
const isBoven = (v: Verwijzing, kolom: PlankolomNaam, grens: string): string => `${isGetal(v, kolom)}*(${v.plan(kolom)}>${grens})`;
const anyOf = (...parts: readonly string[]): string => `((${parts.join("+")})>0)`;

/** A row that says nothing yet is no fault: the table keeps one when it is empty, and people insert rows before they fill them. */
const inGebruik = (v: Verwijzing): string => anyOf(gevuld(v, "Functie"), isGetal(v, "Formatie fte"), isGetal(v, "Bezetting fte"), isGetal(v, "Inhuur fte"), gevuld(v, "Formatieplaats"));
const gebruikt = (r: Planregel): boolean => !leeg(r["Functie"]) || getal(r["Formatie fte"]) || getal(r["Bezetting fte"]) || getal(r["Inhuur fte"]) || !leeg(r["Formatieplaats"]);

const mist = (kolom: PlankolomNaam, naam: string, weging: Weging, zin: string): Regelcontrole => ({ naam, weging, zin, cel: kolom, conditie: (v) => `${inGebruik(v)}*${isLeeg(v, kolom)}`, geldt: (r) => gebruikt(r) && leeg(r[kolom]) });
const inhuurMist = (kolom: PlankolomNaam, naam: string, zin: string): Regelcontrole => ({
  naam, weging: "waarschuwing", zin, cel: kolom,
  conditie: (v) => `${anyOf(isBoven(v, "Inhuur fte", "0"), isBoven(v, "Inhuur per maand", "0"))}*${isLeeg(v, kolom)}`,
  geldt: (r) => (boven(r["Inhuur fte"], 0) || boven(r["Inhuur per maand"], 0)) && leeg(r[kolom]),
});

const GETALLEN: readonly PlankolomNaam[] = ["Fte", "Uren", "Bezetting fte", "Afwezig fte", "Aantal personen", "Inhuur fte", "Inhuur per maand", "Aantal plaatsen"];
const DATUMS: readonly PlankolomNaam[] = ["Begin", "Einde", "Inhuur begin", "Inhuur einde"];
const DATUMVELDEN: readonly PlankolomNaam[] = ["Ingangsdatum", "Einddatum", "Inhuur vanaf", "Inhuur tot en met"];
/** Calculated columns of which the checks see that a formula is lacking: those that everything else counts with. */
export const FORMULES: readonly PlankolomNaam[] = ["Schaal", "Formatie fte", "Maandbedrag", "Maanden", "Loonmaanden", "Loonkosten", "Inhuurkosten", "Kosten", "Fte op peildatum", "Begin", "Einde"];

const REGELCONTROLES: readonly Regelcontrole[] = [
  mist("Functie", "Functie ontbreekt", "fout", "Kies een functie uit de lijst; de fte staan nu alleen in de totalen."),
  {
    naam: "Functie niet in het kader", weging: "waarschuwing", cel: "Functie", zin: "De functie staat niet op het blad Functies. Kies een functie, of vul een eigen schaal in.",
    conditie: (v) => `(COUNTA(${v.kolom("Functies", "functie")})>0)*${gevuld(v, "Functie")}*${isLeeg(v, "Functierij")}`, geldt: (r, { metKader }) => metKader && !leeg(r["Functie"]) && leeg(r["Functierij"]),
  },
  mist("Schaal", "Schaal ontbreekt", "fout", "Het kader geeft geen schaal, of meer dan een. Zonder schaal telt de plaats in geen schaalverdeling en heeft zij geen kosten."),
  {
    naam: "Schaal is geen schaal", weging: "fout", cel: "Schaal", zin: "Verwacht wordt een getal, eventueel met A: 10 of 10A.",
    conditie: (v) => `${gevuld(v, "Schaal")}*ISERROR(SUBSTITUTE(${v.plan("Schaal")},"A","")*1)`, geldt: (r) => !leeg(r["Schaal"]) && Number.isNaN(Number(String(r["Schaal"]).replaceAll("A", "") || "x")),
  },
  {
    naam: "Eigen schaal wijkt af", weging: "waarschuwing", cel: "Eigen schaal", zin: "De eigen schaal is een andere dan die uit het kader of de conversietabel. Leg vast waarom.",
    conditie: (v) => `${gevuld(v, "Eigen schaal")}*${gevuld(v, "Kaderschaal")}*(${v.plan("Schaal")}<>${v.plan("Kaderschaal")})`, geldt: (r) => !leeg(r["Eigen schaal"]) && !leeg(r["Kaderschaal"]) && r["Schaal"] !== r["Kaderschaal"],
  },
  ...SCHAALCONTROLES,
  {
    naam: "Getal is als tekst ingevoerd", weging: "fout", cel: (r) => GETALLEN.find((kolom) => typeof r[kolom] === "string"), zin: "Een van de cellen met fte, uren, aantal of bedrag bevat tekst en telt niet mee.",
    conditie: (v) => `${anyOf(...GETALLEN.map((kolom) => `ISTEXT(${v.plan(kolom)})`))}*1`, geldt: (r) => GETALLEN.some((kolom) => typeof r[kolom] === "string"),
  },
  {
    naam: "Fte en uren spreken elkaar tegen", weging: "fout", cel: "Fte", zin: "Fte is niet de uren gedeeld door de uren per week van Parameters; de formatie telt nu niet mee.",
    conditie: (v) => `${isGetal(v, "Fte")}*${isGetal(v, "Uren")}*(${isGetal(v, "Formatie fte")}=FALSE)`, geldt: (r) => getal(r["Fte"]) && getal(r["Uren"]) && !getal(r["Formatie fte"]),
  },
  {
    naam: "Formatie niet ingevuld", weging: "waarschuwing", cel: "Fte", zin: "Fte en uren zijn leeg; leeg is onbekend en telt als niets.",
    conditie: (v) => `${gevuld(v, "Functie")}*${isLeeg(v, "Fte")}*${isLeeg(v, "Uren")}*(${isGetal(v, "Inhuur fte")}=FALSE)`, geldt: (r) => !leeg(r["Functie"]) && leeg(r["Fte"]) && leeg(r["Uren"]) && !getal(r["Inhuur fte"]),
  },
  { naam: "Formatie is 0 of lager", weging: "fout", cel: "Fte", zin: "Een plaats heeft meer dan 0 fte.", conditie: (v) => `${isGetal(v, "Formatie fte")}*(${v.plan("Formatie fte")}<=0)`, geldt: (r) => getal(r["Formatie fte"]) && r["Formatie fte"] <= 0 },
  {
    naam: "Meer dan 1 fte op een plaats", weging: "waarschuwing", cel: "Fte", zin: "Aantal plaatsen is 1 en de formatie is hoger.",
    conditie: (v) => `(${v.plan("Aantal plaatsen")}=1)*${isBoven(v, "Formatie fte", "1.00005")}`, geldt: (r) => r["Aantal plaatsen"] === 1 && boven(r["Formatie fte"], 1.00005),
  },
  {
    naam: "Regel met waaronder of waarvan", weging: "waarschuwing", cel: "Functie", zin: "Een deel van een andere regel telt hier nog eens mee. Verwijder de regel of maak de fte leeg.",
    conditie: (v) => `((LEFT(${v.plan("Functie")},9)="waaronder")+(LEFT(${v.plan("Functie")},7)="waarvan"))*1`, geldt: (r) => /^(waaronder|waarvan)/i.test(String(r["Functie"] ?? "")),
  },
  { naam: "Formatieplaats staat dubbel", weging: "fout", zin: "Hetzelfde nummer met een periode die overlapt: de plaats telt twee keer.", conditie: (v) => `(${v.plan("Dubbel")}="overlap")*1`, geldt: (r) => r["Dubbel"] === "overlap" },
  { naam: "Formatieplaats met een vervolg", weging: "info", zin: "Hetzelfde nummer in een andere periode; de perioden overlappen niet.", conditie: (v) => `(${v.plan("Dubbel")}="vervolg")*1`, geldt: (r) => r["Dubbel"] === "vervolg" },
  { naam: "Bezetting hoger dan formatie", weging: "waarschuwing", cel: "Bezetting fte", zin: "Bovenformatief; wordt niet verrekend met vacatures op andere plaatsen.", conditie: (v) => `${isGetal(v, "Bovenformatief fte")}*(${v.plan("Bovenformatief fte")}>=0.005)`, geldt: (r) => boven(r["Bovenformatief fte"], 0.004999999) },
  {
    naam: "Afwezig meer dan bezetting", weging: "fout", cel: "Afwezig fte", zin: "De langdurige afwezigheid is een deel van de bezetting.",
    conditie: (v) => `${isGetal(v, "Netto bezetting fte")}*(${v.plan("Netto bezetting fte")}<-0.00005)`, geldt: (r) => getal(r["Netto bezetting fte"]) && r["Netto bezetting fte"] < -0.00005,
  },
  {
    naam: "Vacature met een persoon", weging: "waarschuwing", cel: "Aantal personen", zin: "De bezetting is 0 en er is een persoon ingevuld.",
    conditie: (v) => `${isGetal(v, "Bezetting fte")}*(${v.plan("Bezetting fte")}=0)*${isBoven(v, "Aantal personen", "0")}`, geldt: (r) => r["Bezetting fte"] === 0 && boven(r["Aantal personen"], 0),
  },
  {
    naam: "Bezetting niet ingevuld", weging: "info", cel: "Bezetting fte", zin: "Zonder bezetting is er geen vacature of bovenformatief te berekenen.",
    conditie: (v) => `${isGetal(v, "Formatie fte")}*${isLeeg(v, "Bezetting fte")}`, geldt: (r) => getal(r["Formatie fte"]) && leeg(r["Bezetting fte"]),
  },
  { naam: "Datum niet te lezen", weging: "fout", cel: (r) => DATUMVELDEN.find((kolom) => typeof r[kolom] === "string"), zin: "Vul datums in als dd-mm-jjjj.", conditie: (v) => `${anyOf(...DATUMS.map((kolom) => `ISTEXT(${v.plan(kolom)})`))}*1`, geldt: (r) => DATUMS.some((kolom) => typeof r[kolom] === "string") },
  {
    naam: "Einde voor begin", weging: "fout", cel: (r) => (totEnMet(r["Einde"], Number(r["Begin"])) ? "Einddatum" : "Inhuur tot en met"), zin: "De einddatum ligt voor de ingangsdatum, ook bij inhuur.",
    conditie: (v) => `${isGetal(v, "Begin")}*${isGetal(v, "Inhuur begin")}*${anyOf(`(${v.plan("Einde")}<=${v.plan("Begin")})`, `(${v.plan("Inhuur einde")}<=${v.plan("Inhuur begin")})`)}`,
    geldt: (r) => getal(r["Begin"]) && getal(r["Inhuur begin"]) && (totEnMet(r["Einde"], r["Begin"]) || totEnMet(r["Inhuur einde"], r["Inhuur begin"])),
  },
  {
    naam: "Tijdelijk zonder einddatum", weging: "waarschuwing", cel: "Einddatum", zin: "Tijdelijke formatie heeft een laatste dag.",
    conditie: (v) => `(${v.plan("Soort")}="tijdelijk")*${isLeeg(v, "Einddatum")}`, geldt: (r) => r["Soort"] === "tijdelijk" && leeg(r["Einddatum"]),
  },
  {
    naam: "Telt een deel van het planjaar", weging: "info", cel: "Ingangsdatum", zin: "De kosten tellen de maanden van kracht, een deel van een maand naar kalenderdagen.",
    conditie: (v) => `${isGetal(v, "Maanden")}*(${v.plan("Maanden")}<11.99999)`, geldt: (r) => getal(r["Maanden"]) && r["Maanden"] < 11.99999,
  },
  inhuurMist("Inhuur tot en met", "Inhuur zonder einddatum", "De kosten lopen door; spreek een laatste dag af."),
  inhuurMist("Inhuur dekking", "Inhuur zonder dekking", "Vermeld waaruit de inhuur wordt betaald."),
  inhuurMist("Inhuur per maand", "Inhuur zonder bedrag", "De inhuur telt nu niet mee in de kosten."),
  {
    naam: "Geen bedrag voor de schaal", weging: "waarschuwing", cel: "Schaal", zin: "De salaristabel noemt deze schaal of periodiek niet, of niet eenduidig; de loonkosten ontbreken.",
    conditie: (v) => `${gevuld(v, "Schaal")}*${isLeeg(v, "Maandbedrag")}`, geldt: (r) => !leeg(r["Schaal"]) && leeg(r["Maandbedrag"]),
  },
  {
    naam: "Formule ontbreekt of is overschreven", weging: "fout", cel: "Schaal", zin: "Een berekende cel is leeg of getypt. Kopieer de witte cellen van een andere rij over deze rij.",
    conditie: (v) => `${anyOf(...FORMULES.map((kolom) => `(ISFORMULA(${v.plan(kolom)})=FALSE)`))}*1`, geldt: (_, { formuleMist }) => formuleMist,
  },
  mist("Formatieplaats", "Formatieplaats ontbreekt", "info", "Een nummer maakt was/wordt en vergelijken mogelijk."),
  mist("Afdeling", "Afdeling ontbreekt", "info", "Telt in de overzichten als (niet ingevuld)."),
  mist("Kostenplaats", "Kostenplaats ontbreekt", "info", "Telt in de overzichten als (niet ingevuld)."),
  mist("Soort", "Soort ontbreekt", "info", "structureel of tijdelijk."),
  mist("Aantal plaatsen", "Aantal plaatsen ontbreekt", "info", "Zonder aantal is niet te zien of meer dan 1 fte op een plaats staat."),
];
