/**
 * The score of a form by native formulas, in whole numbers as the rule does (art. 6 lid 4-7 with K1-K10): W = weight x 10,000, S = sum of W,
 * P = sum of W x score, C the sum and n the count of part b; the label is the highest k with P·n + C·S >= (2k-1)·S·n. Weights are bound at
 * a million: spreadsheets compare whole numbers exactly only up to about 10^14.
 */
import { KWALIFICATIES } from "../../../rules/goede-gesprek/kwalificatie";
import { columnOf, quoted } from "../../formula";
import type { Indeling, Rekenstap } from "./indeling";

export const HOOGSTE_GEWICHT = 1_000_000;

export const WOORD = { ontbreekt: "ontbreekt", onbekend: "onbekend", geenNaam: "kies competentie", dubbel: "staat er al", buitenGids: "niet in de gids" } as const;

/** A chosen competence of which the name is still lacking. */
export const EIGEN_KEUZE = "eigen keuze";

/** 1 to 5 by the label in a cell, 0 for another text (K1). No MATCH: it takes wildcards. */
function score(cell: string): string {
  return KWALIFICATIES.map((kwalificatie, index) => `(TRIM(${cell})=${quoted(kwalificatie)})*${index + 1}`).join("+");
}

function gewaardeerd(cell: string): string {
  return `IF(TRIM(${cell})="",${quoted(WOORD.ontbreekt)},IF(${score(cell)}=0,${quoted(WOORD.onbekend)},${score(cell)}))`;
}

/** A row without anything in it is no werkafspraak. */
export function werkafspraakScore(row: number): string {
  return `=IF(AND(B${row}="",C${row}="",D${row}="",E${row}=""),"",${gewaardeerd(`D${row}`)})`;
}

/** @param gedrag name of the table with the guide's competences; null for a competence of the profile */
export function competentieScore(row: number, { competenties: { van, tot } }: Indeling, gedrag: string | null): string {
  const twice = `SUMPRODUCT(--($A$${van}:$A$${tot}=A${row}))>1`;
  const own = gedrag === null ? gewaardeerd(`D${row}`) : `IF(${twice},${quoted(WOORD.dubbel)},IF(SUMPRODUCT(--(${columnOf(gedrag, "competentie")}=A${row}))=0,${quoted(WOORD.buitenGids)},${gewaardeerd(`D${row}`)}))`;
  return gedrag === null ? `=${own}` : `=IF(A${row}="",IF(AND(C${row}="",D${row}="",E${row}=""),"",${quoted(WOORD.geenNaam)}),${own})`;
}

export function kennisniveauScore(row: number): string {
  return `=${gewaardeerd(`D${row}`)}`;
}

/** What is lacking takes more room than a figure. */
export function rekenkolom(stap: Rekenstap): "D" | "E" {
  return stap === "ontbreekt" ? "E" : "D";
}

/** The formulas of the steps, each for its column of its row. */
export function rekenformules(at: Indeling): Readonly<Record<Rekenstap, string>> {
  const cell = (stap: Rekenstap): string => `$${rekenkolom(stap)}$${at.rekenstap(stap)}`;
  const work = (column: string): string => `$${column}$${at.werkafspraken.van}:$${column}$${at.werkafspraken.tot}`;
  const comp = (column: string): string => `$${column}$${at.competenties.van}:$${column}$${at.competenties.tot}`;
  const kennis = `$F$${at.kennisniveau}`;
  const [gewicht, scores, scoresB] = [work("C"), work("F"), comp("F")];
  const used = `SUMPRODUCT(--(${scores}<>""))`;
  const wrong = (range: string): string => `SUMPRODUCT((${range}<>"")*(${range}<>${quoted(WOORD.ontbreekt)})*ISTEXT(${range}))`;
  // A missing label is named only; anything else says what is wrong.
  const [S, P, C, n] = [cell("S"), cell("P"), cell("C"), cell("n")];
  const reaches = (k: number): string => `${P}*${n}+${C}*${S}>=${2 * k - 1}*${S}*${n}`;
  const label = [5, 4, 3, 2].reduceRight((rest, k) => `IF(${reaches(k)},${quoted(KWALIFICATIES[k - 1] ?? "")},${rest})`, quoted(KWALIFICATIES[0]));
  const lack = (row: number, name: string): string => `IF(OR(F${row}="",ISNUMBER(F${row})),"",", "&${name}&IF(F${row}=${quoted(WOORD.ontbreekt)},"",": "&F${row}))`;
  const lacking = [
    `IF(${used}=0,", werkafspraken (onderdeel a): geen","")`,
    ...range(at.werkafspraken.van, at.werkafspraken.tot).map((row, index) => lack(row, quoted(`werkafspraak ${index + 1}`))),
    `IF(SUMPRODUCT(--(${scoresB}<>""))=0,", competenties (onderdeel b): geen","")`,
    ...at.competenties.regels.map((row) => lack(row, `IF(TRIM(A${row})="",${quoted(EIGEN_KEUZE)},TRIM(A${row}))`)),
    lack(at.kennisniveau, quoted("kennisniveau")),
    `IF(OR(${cell("gewichten")}="alle gelijk",${cell("gewichten")}="ingevuld"),"",", gewichten: "&${cell("gewichten")})`,
  ].join("&");
  const [mark, reason] = [`TRIM($D$${at.lid7})`, `TRIM($E$${at.lid7})`];
  return {
    gewichten: `=IF(COUNTA(${gewicht})=0,"alle gelijk",IF(COUNT(${gewicht})<COUNTA(${gewicht}),"een gewicht is geen getal",IF(COUNTIF(${gewicht},"<0")>0,"een gewicht is negatief",`
      + `IF(COUNTIF(${gewicht},">${HOOGSTE_GEWICHT}")>0,"een gewicht is te groot",IF(SUMPRODUCT(--(ROUND(${gewicht},4)<>${gewicht}))>0,"een gewicht heeft meer dan 4 decimalen",`
      + `IF(COUNT(${gewicht})<${used},"een gewicht ontbreekt",IF(SUM(${gewicht})=0,"alle gewichten zijn 0","ingevuld")))))))`,
    S: `=IF(${cell("gewichten")}="alle gelijk",10000*COUNT(${scores}),IF(${cell("gewichten")}="ingevuld",SUMPRODUCT(ROUND(${gewicht}*10000,0)*ISNUMBER(${scores})),0))`,
    P: `=IF(${cell("gewichten")}="alle gelijk",10000*SUM(${scores}),IF(${cell("gewichten")}="ingevuld",SUMPRODUCT(ROUND(${gewicht}*10000,0),${scores}),0))`,
    a: `=IF(${S}>0,${P}/${S},"")`,
    n: `=COUNT(${scoresB})+COUNT(${kennis})`,
    C: `=SUM(${scoresB})+SUM(${kennis})`,
    b: `=IF(${n}>0,${C}/${n},"")`,
    totaal: `=IF(AND(${S}>0,${n}>0),(${P}*${n}+${C}*${S})/(2*${S}*${n}),"")`,
    ontbreekt: `=MID(${lacking},3,2000)`,
    berekend: `=IF(AND(${cell("ontbreekt")}="",${S}>0,${n}>0),${label},"")`,
    indicatie: `=IF(AND(${S}>0,${n}>0,${wrong(scores)}+${wrong(scoresB)}=0,${kennis}<>${quoted(WOORD.onbekend)}),${label},"")`,
    lid7Mogelijk: `=IF(SUMPRODUCT((${comp("C")}="ja")*(${scoresB}=1))>0,"ja",IF(SUMPRODUCT((${comp("C")}="ja")*(${scoresB}<>"")*ISTEXT(${scoresB}))>0,"nog niet te zeggen","nee"))`,
    eind: `=IF(OR(${mark}="",${mark}="nee"),${cell("berekend")},IF(AND(${cell("ontbreekt")}="",${mark}="ja",${cell("lid7Mogelijk")}="ja",${reason}<>""),${quoted(KWALIFICATIES[0])},""))`,
    lid9: `=IF(${cell("eind")}="","",IF(OR(${cell("eind")}="Goed",${cell("eind")}="Uitstekend"),"ja","nee"))`,
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
