/** A block competentie x functie with what one part of the source asks, live over the table Profielen. */
import { cellAddress } from "../model/address";
import { nameKey } from "../model/same-name";
import type { Profiel } from "../model/tabellen";
import type { CellPlan } from "../model/workbook-plan";
import { formula, text } from "./cell";
import type { Competentiebron } from "./competentiebronnen";
import { columnOf, fixed, fixedColumn, fixedRow, quoted } from "./formula";
import { profielcellen, profielformule, type Celkolom } from "./profielcel";

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

/** Rows of the table that belong to a part of the source. */
export function rowsOfPart(profielen: readonly Profiel[], bron: Competentiebron): readonly Profiel[] {
  return bron.herkomsten.length === 0 ? profielen : profielen.filter((rij) => rij.herkomst !== null && bron.herkomsten.includes(rij.herkomst));
}

export function competentieblok(table: string, profielen: readonly Profiel[], kolom: Celkolom, bron: Competentiebron, maten: Blokmaten): readonly (readonly (CellPlan | null)[])[] {
  const { headRow, functies, competenties } = maten;
  const lastRow = rowOf(maten, competenties.length - 1);
  const lastColumn = columnOfFunctie(functies.length - 1);
  const countColumn = lastColumn + 1;
  const valueOf = profielcellen(profielen, kolom);
  const values = competenties.map((competentie) => functies.map((functie) => valueOf(bron, functie, competentie)));
  const outside = outsideOf(table, rowsOfPart(profielen, bron), bron, maten);
  const filled = (texts: readonly string[]): number => texts.filter((value) => value !== "").length;

  const rows = competenties.map((competentie, index): CellPlan[] => {
    const row = rowOf(maten, index);
    const texts = values[index] ?? [];
    return [
      text(competentie, "rowHeadWrapped"),
      ...functies.map((functie, at) =>
        formula(
          profielformule(table, kolom, bron.herkomstVan(functie), { cel: fixedRow(headRow, columnOfFunctie(at)), naam: functie }, { cel: fixedColumn(row, 1), naam: competentie }),
          texts[at] ?? "",
          "formulaTextCenter",
        ),
      ),
      formula(`=COUNTIF(${cellAddress(row, FIRST_FUNCTIE)}:${cellAddress(row, lastColumn)},"?*")`, filled(texts), "countCenter"),
      outside.ofCompetentie(competentie, fixedColumn(row, 1)),
    ];
  });
  const perFunctie = functies.map((_, at) => filled(values.map((texts) => texts[at] ?? "")));
  return [
    [text("Competentie", "head"), ...functies.map((functie) => text(functie, "headTurned")), text("Aantal functies", "headTurned"), text("Niet in deze matrix", "headTurned")],
    ...rows,
    [
      text("Aantal competenties", "totalLabel"),
      ...functies.map((_, at) => {
        const column = columnOfFunctie(at);
        return formula(`=COUNTIF(${cellAddress(headRow + 1, column)}:${cellAddress(lastRow, column)},"?*")`, perFunctie[at] ?? 0, "totalCountCenter");
      }),
      formula(`=SUM(${cellAddress(headRow + 1, countColumn)}:${cellAddress(lastRow, countColumn)})`, perFunctie.reduce((sum, count) => sum + count, 0), "totalCountCenter"),
      { value: null, role: "totalCountCenter" },
    ],
    [
      text("Niet in deze matrix", "rowHead"),
      ...functies.map((functie, at) => outside.ofFunctie(functie, fixedRow(headRow, columnOfFunctie(at)))),
      { value: null, role: "countCenter" },
      outside.corner(),
    ],
  ];
}

interface Outside {
  ofCompetentie(competentie: string, cel: string): CellPlan;
  ofFunctie(functie: string, cel: string): CellPlan;
  corner(): CellPlan;
}

/** Counts of rows that ask something of a function or competence that is no head of the matrix. */
function outsideOf(table: string, rows: readonly Profiel[], bron: Competentiebron, maten: Blokmaten): Outside {
  const column = (naam: keyof Profiel & string): string => columnOf(table, naam);
  const heads = `${fixed(maten.headRow, FIRST_FUNCTIE)}:${fixed(maten.headRow, columnOfFunctie(maten.functies.length - 1))}`;
  const names = `${fixed(rowOf(maten, 0), 1)}:${fixed(rowOf(maten, maten.competenties.length - 1), 1)}`;
  const herkomst = bron.herkomsten.length === 0 ? "" : `*(${bron.herkomsten.map((one) => `(${column("herkomst")}=${quoted(one)})`).join("+")})`;
  const part = bron.factor === undefined ? herkomst : `${herkomst}*${bron.factor}`;
  const noFunctie = `(COUNTIF(${heads},${column("functie")})=0)`;
  const noCompetentie = `(COUNTIF(${names},${column("competentie")})=0)`;
  const functies = new Set(maten.functies.map(nameKey));
  const competenties = new Set(maten.competenties.map(nameKey));
  const count = (test: (rij: Profiel) => boolean): number => rows.filter(test).length;
  const strayFunctie = (rij: Profiel): boolean => !functies.has(nameKey(rij.functie));
  const strayCompetentie = (rij: Profiel): boolean => !competenties.has(nameKey(rij.competentie));
  return {
    ofCompetentie: (competentie, cel) =>
      formula(`=SUMPRODUCT((${column("competentie")}=${cel})*${noFunctie}${part})`, count((rij) => strayFunctie(rij) && nameKey(rij.competentie) === nameKey(competentie)), "countCenter"),
    ofFunctie: (functie, cel) =>
      formula(`=SUMPRODUCT((${column("functie")}=${cel})*${noCompetentie}${part})`, count((rij) => strayCompetentie(rij) && nameKey(rij.functie) === nameKey(functie)), "countCenter"),
    corner: () => formula(`=SUMPRODUCT(${noFunctie}*${noCompetentie}${part === "" ? "*1" : part})`, count((rij) => strayFunctie(rij) && strayCompetentie(rij)), "countCenter"),
  };
}
