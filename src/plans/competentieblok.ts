/** A block competentie x functie with the level of one part of the source, live over the table Profielen. */
import { cellAddress } from "../model/address";
import { sameName } from "../model/same-name";
import type { Profiel } from "../model/tabellen";
import type { CellPlan } from "../model/workbook-plan";
import { formula, text } from "./cell";
import type { Competentiebron } from "./competentiebronnen";
import { columnOf, criterion, fixedColumn, fixedRow, quoted } from "./formula";
import type { GevraagdNiveau } from "./gevraagd-niveau";

/** What a matrix is made of; positions are rows and columns of the sheet. */
export interface Blokmaten {
  /** Row of the function names; the competences stand below it. */
  readonly headRow: number;
  readonly functies: readonly string[];
  readonly competenties: readonly string[];
}

export const FIRST_FUNCTIE = 2;

/** Row of a competence, column of a function. */
export const rowOf = (maten: Blokmaten, index: number): number => maten.headRow + 1 + index;
export const columnOfFunctie = (index: number): number => FIRST_FUNCTIE + index;

export function competentieblok(table: string, profielen: readonly Profiel[], gevraagd: GevraagdNiveau, bron: Competentiebron, maten: Blokmaten): readonly (readonly (CellPlan | null)[])[] {
  const { headRow, functies, competenties } = maten;
  const lastRow = rowOf(maten, competenties.length - 1);
  const lastColumn = columnOfFunctie(functies.length - 1);
  const countColumn = lastColumn + 1;
  const kolom = (naam: keyof Profiel & string): string => columnOf(table, naam);
  const value = functies.map((functie) => competenties.map((competentie) => gevraagd(bron, functie, competentie)));
  const filled = (texts: readonly string[]): number => texts.filter((niveau) => niveau !== "").length;
  const inPart = profielen.filter((rij) => bron.herkomsten.length === 0 || (rij.herkomst !== null && bron.herkomsten.includes(rij.herkomst)));
  /** Rows of the table in this part that meet the criteria. */
  const counted = (criteria: string): string =>
    bron.herkomsten.length === 0
      ? `COUNTIFS(${criteria})`
      : bron.herkomsten.map((herkomst) => `COUNTIFS(${criteria},${kolom("herkomst")},${quoted(herkomst)})`).join("+");

  const cell = (functie: string, competentie: string, row: number, column: number, niveau: string): CellPlan => {
    const functieCell = fixedRow(headRow, column);
    const competentieCell = fixedColumn(row, 1);
    const herkomst = bron.herkomstVan(functie);
    const criteria = [
      `${kolom("functie")},${criterion(functieCell, functie)}`,
      `${kolom("competentie")},${criterion(competentieCell, competentie)}`,
      ...(herkomst === null ? [] : [`${kolom("herkomst")},${quoted(herkomst)}`]),
    ].join(",");
    const product = [
      `(${kolom("functie")}=${functieCell})`,
      `(${kolom("competentie")}=${competentieCell})`,
      ...(herkomst === null ? [] : [`(${kolom("herkomst")}=${quoted(herkomst)})`]),
    ].join("*");
    const found = `INDEX(${kolom("niveau")},MATCH(1,INDEX(${product},0),0))`;
    return formula(`=IF(COUNTIFS(${criteria})=0,"",IF(COUNTIFS(${criteria})>1,"dubbel",IF(${found}="","x",${found})))`, niveau, "formulaTextCenter");
  };

  const rows = competenties.map((competentie, index): CellPlan[] => {
    const row = rowOf(maten, index);
    const texts = functies.map((_, at) => value[at]?.[index] ?? "");
    const shown = filled(texts);
    const all = inPart.filter((rij) => sameName(rij.competentie, competentie)).length;
    return [
      text(competentie, "rowHead"),
      ...functies.map((functie, at) => cell(functie, competentie, row, columnOfFunctie(at), texts[at] ?? "")),
      formula(`=COUNTIF(${cellAddress(row, FIRST_FUNCTIE)}:${cellAddress(row, lastColumn)},"?*")`, shown, "count"),
      formula(`=${counted(`${kolom("competentie")},${criterion(fixedColumn(row, 1), competentie)}`)}-${cellAddress(row, countColumn)}`, all - shown, "count"),
    ];
  });
  const countRow = lastRow + 1;
  const perFunctie = functies.map((_, at) => filled(value[at] ?? []));
  const shownAll = perFunctie.reduce((sum, count) => sum + count, 0);
  const everything = bron.herkomsten.length === 0 ? `ROWS(${kolom("functie")})` : bron.herkomsten.map((herkomst) => `COUNTIFS(${kolom("herkomst")},${quoted(herkomst)})`).join("+");
  return [
    [text("Competentie", "head"), ...functies.map((functie) => text(functie, "headTurned")), text("Aantal functies", "headTurned"), text("Niet in deze matrix", "headTurned")],
    ...rows,
    [
      text("Aantal competenties", "totalLabel"),
      ...functies.map((_, at) => {
        const column = columnOfFunctie(at);
        return formula(`=COUNTIF(${cellAddress(headRow + 1, column)}:${cellAddress(lastRow, column)},"?*")`, perFunctie[at] ?? 0, "totalCountCenter");
      }),
      formula(`=SUM(${cellAddress(headRow + 1, countColumn)}:${cellAddress(lastRow, countColumn)})`, shownAll, "totalCountCenter"),
      formula(`=${everything}-${cellAddress(countRow, countColumn)}`, inPart.length - shownAll, "totalCountCenter"),
    ],
    [
      text("Niet in deze matrix", "rowHead"),
      ...functies.map((functie, at) => {
        const column = columnOfFunctie(at);
        const all = inPart.filter((rij) => sameName(rij.functie, functie)).length;
        return formula(`=${counted(`${kolom("functie")},${criterion(fixedRow(headRow, column), functie)}`)}-${cellAddress(countRow, column)}`, all - (perFunctie[at] ?? 0), "countCenter");
      }),
    ],
  ];
}
