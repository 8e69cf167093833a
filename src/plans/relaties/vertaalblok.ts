/** One part of a team's matrix in terms of another framework: what its profiles ask, by one part of the source. */
import { cellAddress } from "../../model/address";
import type { CellPlan } from "../../model/workbook-plan";
import { blank, formula, text } from "../cell";
import type { Competentiebron } from "../competentiebronnen";
import { fixedColumn, fixedRow } from "../formula";
import { celkolom, profielcellen, profielformule } from "../profielcel";
import { aantalVanFormule, regelsVan, verwantFormule, verwanten } from "./relatie-kolom";
import { competentienamen, gevraagdeProfielen, profielOnderwerpen, type VertaalContext } from "./vertaal-context";

export const FIRST_FUNCTIE = 3;

export interface Vertaalblok {
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  /** Row after the last. */
  readonly end: number;
  /** Cells that name the related competence: as many filled as relations are shown. */
  readonly verwant: string;
  /** Cells with what is asked, in terms of the other framework. */
  readonly vertaald: string;
  /** How many relations the plan shows. */
  readonly aantal: number;
}

/** @param headRow row of the heads, which every part has; @param teamRow row with the numbers of the team */
export function vertaalblok(context: VertaalContext, bron: Competentiebron, headRow: number, teamRow: number): Vertaalblok {
  const { van, naar, relaties, relatietabel } = context;
  const profielen = gevraagdeProfielen(van);
  const functies = profielOnderwerpen(van);
  const kolom = celkolom(profielen);
  const gevraagd = profielcellen(profielen, kolom);
  const lastColumn = FIRST_FUNCTIE + functies.length - 1;
  const across = (row: number): string => `${cellAddress(row, FIRST_FUNCTIE)}:${cellAddress(row, lastColumn)}`;
  const team = `$${cellAddress(teamRow, FIRST_FUNCTIE).replace(/(\d+)$/, "$$$1")}:$${cellAddress(teamRow, lastColumn).replace(/(\d+)$/, "$$$1")}`;
  const inTeam = (values: readonly string[]): number => functies.reduce((sum, functie, at) => sum + (values[at] ? (context.team.find((lid) => lid.functie.toLowerCase() === functie.toLowerCase())?.aantal ?? 0) : 0), 0);
  const cell = (functie: string, at: number, competentieCel: string, competentie: string): string =>
    profielformule(`${van.kort}_Profielen`, kolom, bron.herkomstVan(functie), { cel: fixedRow(headRow, FIRST_FUNCTIE + at), naam: functie }, { cel: competentieCel, naam: competentie }).slice(1);
  const closing = (row: number, values: readonly string[]): CellPlan[] => [
    formula(`=COUNTIF(${across(row)},"?*")`, values.filter((value) => value !== "").length, "countCenter"),
    formula(`=SUMPRODUCT((${across(row)}<>"")*${team})`, inTeam(values), "countCenter"),
  ];

  let row = headRow + 1;
  const first = row;
  let shown = 0;
  const body = competentienamen(naar).flatMap((competentie) => {
    const own = verwanten(relaties, van.kort, naar.kort, competentie);
    return Array.from({ length: regelsVan(relaties, van.kort, naar.kort, competentie) }, (_, index): CellPlan[] => {
      const verwant = own[index] ?? "";
      if (verwant !== "") shown++;
      const values = functies.map((functie) => (verwant === "" ? "" : gevraagd(bron, functie, verwant)));
      const line: CellPlan[] = [
        text(competentie, "rowHeadWrapped"),
        formula(verwantFormule(relatietabel, van.kort, naar.kort, fixedColumn(row, 1), index + 1), verwant, "formulaTextWrapped"),
        ...functies.map((functie, at) => formula(`=IF(${fixedColumn(row, 2)}="","",${cell(functie, at, fixedColumn(row, 2), verwant)})`, values[at] ?? "", "formulaTextCenter")),
        ...closing(row, values),
      ];
      row++;
      return line;
    });
  });
  const last = row - 1;
  const perFunctie = functies.map((_, at) => body.filter((line) => line[at + 2]?.value !== "").length);
  const down = (at: number): string => `${cellAddress(first, FIRST_FUNCTIE + at)}:${cellAddress(last, FIRST_FUNCTIE + at)}`;
  const total: CellPlan[] = [
    text("Aantal, in dit kader gelezen", "totalLabel"), blank("totalLabel"),
    ...functies.map((_, at) => formula(`=COUNTIF(${down(at)},"?*")`, perFunctie[at] ?? 0, "totalCountCenter")), blank("totalLabel"), blank("totalLabel"),
  ];
  row += 2;
  const rest: CellPlan[][] = competentienamen(van).map((competentie) => {
    const count = competentienamen(naar).reduce((sum, other) => sum + verwanten(relaties, van.kort, naar.kort, other).filter((naam) => naam.toLowerCase() === competentie.toLowerCase()).length, 0);
    const values = functies.map((functie) => (count > 0 ? "" : gevraagd(bron, functie, competentie)));
    const line: CellPlan[] = [
      text(competentie, "rowHeadWrapped"),
      formula(`=IF(${aantalVanFormule(relatietabel, van.kort, naar.kort, fixedColumn(row, 1))}=0,"geen relatie","staat hierboven")`, count === 0 ? "geen relatie" : "staat hierboven", "formulaTextWrapped"),
      ...functies.map((functie, at) => formula(`=IF(${fixedColumn(row, 2)}="geen relatie",${cell(functie, at, fixedColumn(row, 1), competentie)},"")`, values[at] ?? "", "formulaTextCenter")),
      ...closing(row, values),
    ];
    row++;
    return line;
  });
  return {
    rows: [
      [
        text(`Competentie van ${naar.kort}`, "head"), text(`Hoort bij, in ${van.kort}`, "head"), ...functies.map((functie) => text(functie, "headTurned")),
        text("Functies", "headTurned"), text("In het team", "headTurned"),
      ],
      ...body,
      total,
      [text(`Gevraagd in ${van.kort}, zonder plaats in ${naar.kort}`, "groupHead"), ...Array.from({ length: functies.length + 3 }, () => blank("groupHead"))],
      ...rest,
    ],
    end: row,
    verwant: `${cellAddress(first, 2)}:${cellAddress(last, 2)}`,
    vertaald: `${cellAddress(first, FIRST_FUNCTIE)}:${cellAddress(last, lastColumn)}`,
    aantal: shown,
  };
}
