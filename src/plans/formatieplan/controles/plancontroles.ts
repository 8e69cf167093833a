/** The checks on the rows of a plan: a condition per row, for the sheet and for the value that stands with it. */
import type { PlankolomNaam, Planregel } from "../../../model/formatieplan/kolommen";
import type { CellValue } from "../../../model/workbook-plan";
import type { Verwijzing } from "../verwijzing";

export type Weging = "fout" | "waarschuwing" | "info";

export interface Plancontrole {
  readonly naam: string;
  readonly weging: Weging;
  /** What to do; a sentence for the user. */
  readonly zin: string;
  /** 1 or 0 for each row, as array expression over columns of the plan. */
  conditie(v: Verwijzing): string;
  geldt(regel: Planregel): boolean;
}

const getal = (value: CellValue): value is number => typeof value === "number";
const leeg = (value: CellValue): boolean => value === null || value === "";

/** A column is empty, filled, or holds a number: pieces of an array expression. */
const isLeeg = (v: Verwijzing, kolom: PlankolomNaam): string => `(${v.plan(kolom)}="")`;
const gevuld = (v: Verwijzing, kolom: PlankolomNaam): string => `(${v.plan(kolom)}<>"")`;
const isGetal = (v: Verwijzing, kolom: PlankolomNaam): string => `ISNUMBER(${v.plan(kolom)})`;
const inhuur = (v: Verwijzing, mist: PlankolomNaam): string => `${isGetal(v, "Inhuur fte")}*(${v.plan("Inhuur fte")}>0)*${isLeeg(v, mist)}`;
const huurtIn = (regel: Planregel): boolean => getal(regel["Inhuur fte"]) && regel["Inhuur fte"] > 0;

export const PLANCONTROLES: readonly Plancontrole[] = [
  { naam: "Functie ontbreekt", weging: "fout", zin: "Kies een functie uit de lijst.", conditie: (v) => `${isLeeg(v, "Functie")}*1`, geldt: (r) => leeg(r.Functie) },
  {
    naam: "Functie niet in het kader", weging: "waarschuwing", zin: "De functie staat niet op het blad Functies. Kies een functie, of vul een eigen schaal in.",
    conditie: (v) => `${gevuld(v, "Functie")}*${isLeeg(v, "Functierij")}`, geldt: (r) => !leeg(r.Functie) && leeg(r.Functierij),
  },
  { naam: "Schaal ontbreekt", weging: "fout", zin: "Zonder schaal telt de plaats in geen schaalverdeling en heeft zij geen kosten.", conditie: (v) => `${isLeeg(v, "Schaal")}*1`, geldt: (r) => leeg(r.Schaal) },
  {
    naam: "Eigen schaal wijkt af", weging: "waarschuwing", zin: "De eigen schaal is een andere dan die uit het kader of de conversietabel. Leg vast waarom.",
    conditie: (v) => `${gevuld(v, "Eigen schaal")}*${gevuld(v, "Kaderschaal")}*(${v.plan("Schaal")}<>${v.plan("Kaderschaal")})`, geldt: (r) => !leeg(r["Eigen schaal"]) && !leeg(r.Kaderschaal) && r.Schaal !== r.Kaderschaal,
  },
  { naam: "Formatie onbekend", weging: "waarschuwing", zin: "Fte en uren zijn leeg of spreken elkaar tegen.", conditie: (v) => `(${isGetal(v, "Formatie fte")}=FALSE)*1`, geldt: (r) => !getal(r["Formatie fte"]) },
  { naam: "Formatie is nul of lager", weging: "waarschuwing", zin: "Een plaats zonder omvang: is dat de bedoeling?", conditie: (v) => `${isGetal(v, "Formatie fte")}*(${v.plan("Formatie fte")}<=0)`, geldt: (r) => getal(r["Formatie fte"]) && r["Formatie fte"] <= 0 },
  {
    naam: "Meer dan 1 fte op één plaats", weging: "waarschuwing", zin: "Aantal plaatsen is 1, de formatie hoger.",
    conditie: (v) => `(${v.plan("Aantal plaatsen")}=1)*${isGetal(v, "Formatie fte")}*(${v.plan("Formatie fte")}>1.00005)`, geldt: (r) => r["Aantal plaatsen"] === 1 && getal(r["Formatie fte"]) && r["Formatie fte"] > 1.00005,
  },
  { naam: "Formatieplaats staat dubbel", weging: "fout", zin: "Hetzelfde nummer met een periode die overlapt: de plaats telt twee keer.", conditie: (v) => `(${v.plan("Dubbel")}="overlap")*1`, geldt: (r) => r.Dubbel === "overlap" },
  { naam: "Bezetting hoger dan formatie", weging: "waarschuwing", zin: "Bovenformatief: wordt niet verrekend met vacatures op andere plaatsen.", conditie: (v) => `${isGetal(v, "Bovenformatief fte")}*(${v.plan("Bovenformatief fte")}>=0.005)`, geldt: (r) => getal(r["Bovenformatief fte"]) && r["Bovenformatief fte"] >= 0.005 },
  {
    naam: "Afwezig meer dan bezetting", weging: "fout", zin: "De afwezigheid is een deel van de bezetting.",
    conditie: (v) => `${isGetal(v, "Netto bezetting fte")}*(${v.plan("Netto bezetting fte")}<-0.00005)`, geldt: (r) => getal(r["Netto bezetting fte"]) && r["Netto bezetting fte"] < -0.00005,
  },
  {
    naam: "Personen zonder bezetting", weging: "waarschuwing", zin: "Er staat een aantal personen, maar de bezetting is 0 of leeg.",
    conditie: (v) => `${isGetal(v, "Aantal personen")}*(${v.plan("Aantal personen")}>0)*(((${v.plan("Bezetting fte")}="")+(${v.plan("Bezetting fte")}=0))>0)`, geldt: (r) => getal(r["Aantal personen"]) && r["Aantal personen"] > 0 && (leeg(r["Bezetting fte"]) || r["Bezetting fte"] === 0),
  },
  { naam: "Bezetting onbekend", weging: "info", zin: "Zonder bezetting is er geen vacature of bovenformatief te berekenen.", conditie: (v) => `${isLeeg(v, "Bezetting fte")}*1`, geldt: (r) => leeg(r["Bezetting fte"]) },
  { naam: "Einde voor begin", weging: "fout", zin: "De einddatum ligt voor de ingangsdatum.", conditie: (v) => `${isGetal(v, "Begin")}*${isGetal(v, "Einde")}*(${v.plan("Einde")}<=${v.plan("Begin")})`, geldt: (r) => getal(r.Begin) && getal(r.Einde) && r.Einde <= r.Begin },
  { naam: "Datum niet te lezen", weging: "fout", zin: "Vul een datum in als dd-mm-jjjj.", conditie: (v) => `(${v.plan("Van kracht")}="?")*1`, geldt: (r) => r["Van kracht"] === "?" },
  { naam: "Niet het hele planjaar", weging: "info", zin: "De kosten tellen alleen de maanden waarin de plaats van kracht is.", conditie: (v) => `${isGetal(v, "Maanden")}*(${v.plan("Maanden")}<11.99999)`, geldt: (r) => getal(r.Maanden) && r.Maanden < 11.99999 },
  { naam: "Inhuur zonder einddatum", weging: "waarschuwing", zin: "Spreek een laatste dag af.", conditie: (v) => inhuur(v, "Inhuur tot en met"), geldt: (r) => huurtIn(r) && leeg(r["Inhuur tot en met"]) },
  { naam: "Inhuur zonder dekking", weging: "waarschuwing", zin: "Vermeld waaruit de inhuur wordt betaald.", conditie: (v) => inhuur(v, "Inhuur dekking"), geldt: (r) => huurtIn(r) && leeg(r["Inhuur dekking"]) },
  { naam: "Inhuur zonder bedrag", weging: "waarschuwing", zin: "De inhuur telt nu niet mee in de kosten.", conditie: (v) => inhuur(v, "Inhuur per maand"), geldt: (r) => huurtIn(r) && leeg(r["Inhuur per maand"]) },
  { naam: "Geen bedrag voor de schaal", weging: "waarschuwing", zin: "De salaristabel noemt deze schaal of periodiek niet, of niet eenduidig.", conditie: (v) => `${gevuld(v, "Schaal")}*${isLeeg(v, "Maandbedrag")}`, geldt: (r) => !leeg(r.Schaal) && leeg(r.Maandbedrag) },
];
