/**
 * Competentie x functie: the level asked. Where a source says it in two parts (descriptions and profiles), the matrix compares them: both
 * levels and the sign ≠ where they differ, and below it each part on its own, which the comparison is calculated from.
 */
import { cellAddress } from "../model/address";
import { nameKey } from "../model/same-name";
import type { Profiel } from "../model/tabellen";
import type { CellPlan, ConditionalFormatPlan, SheetPlan } from "../model/workbook-plan";
import { formula, text } from "./cell";
import { columnOfFunctie, competentieblok, FIRST_FUNCTIE, rowOf, rowsOfPart, type Blokmaten } from "./competentieblok";
import { competentiebronnen, type Competentiebron } from "./competentiebronnen";
import { columnOf, quoted } from "./formula";
import type { Matrixdeel } from "./matrix-delen";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { celkolom, profielcellen, soortLegenda, type Profielcel } from "./profielcel";
import { sheetPlan } from "./sheet";
import { uniqueBy } from "./unique-by";

const HEAD_ROW = 6;
/** Points; long function names stand upright and wrap within it. */
const HEAD_HEIGHT = 150;
const COMPLETE = "Alle rijen van de tabel staan in deze matrix.";
const INCOMPLETE = "Let op: een deel van de tabel staat niet in deze matrix. Kies Vernieuwen in het taakvenster.";

/** @param deel the rows of Profielen that this matrix is of; all when left out */
export function competentiematrix(context: PlanContext, key: string, deel: Matrixdeel | null = null): SheetPlan {
  const table = tableName(context, "Profielen");
  const profielen = rows(context, "Profielen").filter((rij) => deel === null || deel.test(rij));
  const bronnen = competentiebronnen(profielen).map((bron): Competentiebron => (deel === null ? bron : { ...bron, factor: deel.factor(context.kort) }));
  const kolom = celkolom(profielen);
  const gevraagd = profielcellen(profielen, kolom);
  const functies = subjects(context, profielen);
  const competenties = uniqueBy([...rows(context, "Competenties"), ...profielen].map((rij) => rij.competentie), nameKey);
  const compare = bronnen.length === 2;
  /** Head row, competences, counts, 'niet in deze matrix', an empty row and the next title. */
  const step = competenties.length + 5;
  const blocks = bronnen.map((bron, index) => ({ bron, maten: { headRow: HEAD_ROW + step * (compare ? index + 1 : index), functies, competenties } }));
  const top: Blokmaten = { headRow: HEAD_ROW, functies, competenties };
  const outside = blocks.flatMap(({ maten }) => restRanges(maten)).map((range) => `SUM(${range})`);
  const noPart = rowsInNoPart(table, bronnen);
  const incomplete = blocks.reduce((sum, { bron }) => sum + rowsOfPart(profielen, bron).length, 0) !== profielen.length;
  const lastColumn = columnOfFunctie(functies.length) + 1;
  const uitleg = compare
    ? "Gevraagd niveau. Waar functiebeschrijving en competentieprofiel verschillen staan beide, in die volgorde, met ≠ erachter; – betekent: niet gevraagd."
    : kolom === "niveau"
      ? "Gevraagd niveau per functie; x betekent: gevraagd zonder niveau; 2x: twee rijen vragen dit, zie de tabel."
      : soortLegenda(profielen);
  const marks: ConditionalFormatPlan[] = compare
    ? [{ range: `${cellAddress(HEAD_ROW + 1, FIRST_FUNCTIE)}:${cellAddress(rowOf(top, competenties.length - 1), columnOfFunctie(functies.length - 1))}`, formula: `RIGHT(${cellAddress(HEAD_ROW + 1, FIRST_FUNCTIE)},1)="≠"`, tone: "attention" }]
    : [];
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [34, ...functies.map(() => (kolom === "woord" ? 13 : 8)), 8, 8],
    rowHeights: Object.fromEntries((compare ? [top, ...blocks.map(({ maten }) => maten)] : blocks.map(({ maten }) => maten)).map((maten) => [maten.headRow, HEAD_HEIGHT])),
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`${deel?.naam ?? matrixTitel(profielen)}: ${context.kader.kader.naam}`, "title")],
          [text(uitleg, "subtitle")],
          [formula(`=IF(${[...outside, ...noPart].join("+")}=0,"${COMPLETE}","${INCOMPLETE}")`, incomplete ? INCOMPLETE : COMPLETE, "note")],
        ],
      },
      ...(compare && blocks[0] && blocks[1]
        ? [
            { top: HEAD_ROW - 1, left: 1, rows: [[text("Vergelijking van beide bronnen", "heading")]] },
            { top: HEAD_ROW, left: 1, rows: comparison(gevraagd, top, blocks[0], blocks[1]) },
          ]
        : []),
      ...blocks.flatMap(({ bron, maten }) => [
        { top: maten.headRow - 1, left: 1, rows: [[text(bron.titel, "heading")]] },
        { top: maten.headRow, left: 1, rows: competentieblok(table, profielen, kolom, bron, maten) },
      ]),
    ],
    conditionalFormats: [{ range: `A3:${cellAddress(3, lastColumn)}`, formula: `LEFT($A$3,6)="Let op"`, tone: "attention" }, ...marks],
    freeze: { rows: 0, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: null, titleColumns: "A:A", area: null, breaks: compare ? blocks.map(({ maten }) => maten.headRow - 1) : [] },
  });
}

/** The functions of the framework in its order, by the name that the profiles use, then what else has a profile (a module, a kerntaak). */
function subjects(context: PlanContext, profielen: readonly Profiel[]): readonly string[] {
  const asked = profielen.map((rij) => rij.functie);
  const keys = new Set(asked.map(nameKey));
  const named = rows(context, "Functies").flatMap((rij) => [rij.normfunctie, rij.functie]);
  const known = named.filter((naam): naam is string => naam !== null && keys.has(nameKey(naam)));
  return uniqueBy([...known, ...asked], nameKey);
}

type Blok = { readonly bron: Competentiebron; readonly maten: Blokmaten };

function comparison(gevraagd: Profielcel, top: Blokmaten, left: Blok, right: Blok): readonly (readonly CellPlan[])[] {
  const { functies, competenties } = top;
  const lastColumn = columnOfFunctie(functies.length - 1);
  const countColumn = lastColumn + 1;
  const shown = functies.map((functie) =>
    competenties.map((competentie) => compared(gevraagd(left.bron, functie, competentie), gevraagd(right.bron, functie, competentie))),
  );
  const differs = (niveau: string): boolean => niveau.endsWith("≠");
  const count = (texts: readonly string[], test: (niveau: string) => boolean): number => texts.filter(test).length;
  const across = (row: number): string => `${cellAddress(row, FIRST_FUNCTIE)}:${cellAddress(row, lastColumn)}`;
  const down = (column: number): string => `${cellAddress(rowOf(top, 0), column)}:${cellAddress(rowOf(top, competenties.length - 1), column)}`;
  const all = shown.flat();
  const closing = (label: string, pattern: string, test: (niveau: string) => boolean, role: "totalLabel" | "rowHead"): CellPlan[] => [
    text(label, role),
    ...functies.map((_, at) => formula(`=COUNTIF(${down(columnOfFunctie(at))},"${pattern}")`, count(shown[at] ?? [], test), role === "totalLabel" ? "totalCountCenter" : "countCenter")),
    formula(`=SUM(${down(role === "totalLabel" ? countColumn : countColumn + 1)})`, count(all, test), role === "totalLabel" ? "totalCountCenter" : "countCenter"),
  ];
  return [
    [text("Competentie", "head"), ...functies.map((functie) => text(functie, "headTurned")), text("Aantal functies", "headTurned"), text("Verschillen", "headTurned")],
    ...competenties.map((competentie, index): CellPlan[] => {
      const row = rowOf(top, index);
      const texts = shown.map((column) => column[index] ?? "");
      return [
        text(competentie, "rowHeadWrapped"),
        ...functies.map((_, at) => {
          const column = columnOfFunctie(at);
          const one = cellAddress(rowOf(left.maten, index), column);
          const two = cellAddress(rowOf(right.maten, index), column);
          return formula(`=IF(${one}=${two},${one},IF(${one}="","–",${one})&" / "&IF(${two}="","–",${two})&" ≠")`, texts[at] ?? "", "formulaTextCenter");
        }),
        formula(`=COUNTIF(${across(row)},"?*")`, count(texts, (niveau) => niveau !== ""), "countCenter"),
        formula(`=COUNTIF(${across(row)},"*≠")`, count(texts, differs), "countCenter"),
      ];
    }),
    closing("Aantal competenties", "?*", (niveau) => niveau !== "", "totalLabel"),
    closing("Verschillen", "*≠", differs, "rowHead"),
  ];
}

function compared(one: string, two: string): string {
  return one === two ? one : `${one || "–"} / ${two || "–"} ≠`;
}

/** The cells of a block that must all be 0. */
function restRanges(maten: Blokmaten): readonly string[] {
  const last = rowOf(maten, maten.competenties.length - 1);
  const restColumn = columnOfFunctie(maten.functies.length) + 1;
  return [
    `${cellAddress(rowOf(maten, 0), restColumn)}:${cellAddress(last, restColumn)}`,
    `${cellAddress(last + 2, FIRST_FUNCTIE)}:${cellAddress(last + 2, restColumn)}`,
  ];
}

/** A count of the rows whose herkomst belongs to no block; nothing to count where rows carry none. */
function rowsInNoPart(table: string, bronnen: readonly Competentiebron[]): readonly string[] {
  const herkomsten = bronnen.flatMap((bron) => bron.herkomsten);
  if (herkomsten.length === 0) return [];
  const column = columnOf(table, "herkomst");
  return [`ROWS(${column})-${herkomsten.map((herkomst) => `COUNTIFS(${column},${quoted(herkomst)})`).join("-")}`];
}

/** A framework with levels has a competentiematrix, one without a profielmatrix: which competences, not how far. */
export function matrixTitel(profielen: readonly Profiel[]): string {
  return celkolom(profielen) === "niveau" ? "Competentiematrix" : "Profielmatrix";
}
