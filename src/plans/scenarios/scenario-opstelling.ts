/** A block of the sheet Scenario's: per afdeling or schaal the baseline and two scenarios, in fte and in cost, with the differences. */
import { cellAddress } from "../../model/address";
import { plantabel } from "../../model/formatieplan/namen";
import { nameKey } from "../../model/same-name";
import type { CellPlan } from "../../model/workbook-plan";
import type { Mutatie } from "../../rules/scenario/mutatie";
import type { MutatieUitkomst, Scenariofeiten } from "../../rules/scenario/mutatie-uitkomst";
import { blank, formula, text } from "../cell";
import { columnOf, criterion } from "../formula";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { SCENARIO1_RIJ, SCENARIO2_RIJ, STANDTELLER_RIJ } from "./scenario-cellen";
import type { ScenarioGegevens } from "./scenario-gegevens";

type Row = (CellPlan | null)[];
export type Indeling = "Afdeling" | "Schaal";

/** Columns B to K: baseline, scenario 1, scenario 2, difference 1, difference 2; first fte, then cost. */
const FTE = 2;
const KOSTEN = 7;

export interface Blok {
  readonly rows: readonly Row[];
  readonly restRow: number;
  readonly totalRow: number;
  readonly onvolledig: boolean;
}

interface Feiten {
  readonly context: FormatieplanContext;
  readonly gegevens: ScenarioGegevens;
  readonly mutaties: readonly Mutatie[];
  readonly uitkomsten: readonly MutatieUitkomst[];
  readonly feiten: Scenariofeiten;
}

/** @param top sheet row of the heading */
export function scenarioOpstelling(given: Feiten, indeling: Indeling, labels: readonly string[], top: number): Blok {
  const { context } = given;
  const first = top + 3;
  const restRow = first + labels.length;
  const totalRow = restRow + 1;
  const values = labels.map((label) => amounts(given, indeling, label));
  const total = amounts(given, indeling, null);
  const rest = total.map((value, at) => rounded(value - values.reduce((sum, line) => sum + (line[at] ?? 0), 0)));
  const body = labels.map((label, at): Row => {
    const row = first + at;
    return [text(label === "" ? "(niet ingevuld)" : label, "rowHead"), ...line(given, indeling, row, label, values[at] ?? [], false)];
  });
  const restCells = rest.map((value, at): CellPlan => {
    const column = at + FTE;
    return formula(`=ROUND(${cellAddress(totalRow, column)}-${labels.length === 0 ? "0" : `SUM(${cellAddress(first, column)}:${cellAddress(restRow - 1, column)})`},6)`, value, column < KOSTEN ? "fteDash" : "euro");
  });
  return {
    restRow, totalRow, onvolledig: rest.some((value) => Math.abs(value) > 0.00005),
    rows: [
      [text(`Per ${indeling.toLowerCase()}`, "heading"), ...Array.from({ length: 10 }, () => blank("heading"))],
      ...heads(context, given.gegevens, indeling),
      ...body,
      [text("Niet in dit overzicht", "rowHead"), ...restCells],
      [text("Totaal", "totalLabel"), ...line(given, indeling, totalRow, null, total, true)],
    ],
  };
}

/** Two rows: what the figures are, and of which scenario. */
function heads(context: FormatieplanContext, gegevens: ScenarioGegevens, indeling: Indeling): Row[] {
  const unit = context.gegevens.parameters.bedragenIn.waarde === "x 1.000" ? "x € 1.000" : "€";
  const names = (): CellPlan[] => [
    text("Basis", "headNumber"), formula(`=$B$${SCENARIO1_RIJ}&""`, gegevens.scenario1, "headFormulaNumber"), formula(`=$B$${SCENARIO2_RIJ}&""`, gegevens.scenario2, "headFormulaNumber"),
    formula(`="Verschil "&$B$${SCENARIO1_RIJ}`, `Verschil ${gegevens.scenario1}`, "headFormulaNumber"), formula(`="Verschil "&$B$${SCENARIO2_RIJ}`, `Verschil ${gegevens.scenario2}`, "headFormulaNumber"),
  ];
  return [
    [blank("groupHead"), text("Fte op de gekozen datum", "groupHead"), ...Array.from({ length: 4 }, () => blank("groupHead")), formula(`="Kosten in het planjaar, "&${context.v.par("eenheidtekst")}`, `Kosten in het planjaar, ${unit}`, "groupHead"), ...Array.from({ length: 4 }, () => blank("groupHead"))],
    [text(indeling, "head"), ...names(), ...names()],
  ];
}

/** Formulas of columns B to K. `label` null is the total: no condition. */
function line({ context }: Feiten, indeling: Indeling, row: number, label: string | null, values: readonly number[], total: boolean): CellPlan[] {
  const { v, kort } = context;
  const mutatie = (naam: string): string => columnOf(plantabel(kort, "Mutaties"), naam);
  const stand = `$B$${STANDTELLER_RIJ}`;
  const same = label === null ? "" : `*(${v.plan(indeling)}=${label === "" ? '""' : `$A${row}`})`;
  const condition = label === "" ? '""' : label === null ? "" : criterion(`$A${row}`, label);
  const veld = indeling === "Afdeling" ? "afdeling" : "schaal";
  const change = (what: "Fte" | "Kosten", scenario: number): string => {
    const sum = (side: "af" | "bij"): string =>
      `SUMIFS(${mutatie(`${what} ${side}`)},${mutatie("Scenario")},$B$${scenario}${label === null ? "" : `,${mutatie(`${side === "af" ? "Af" : "Bij"} ${veld}`)},${condition}`})`;
    return `${sum("bij")}-${sum("af")}`;
  };
  const basisFte = `SUMPRODUCT((${v.plan("Begin")}<=${stand})*(${v.plan("Einde")}>${stand})${same},${v.plan("Formatie fte")})`;
  const basisKosten = label === null ? `SUM(${v.plan("Kosten")})/${v.par("eenheid")}` : `SUMIFS(${v.plan("Kosten")},${v.plan(indeling)},${condition})/${v.par("eenheid")}`;
  const group = (start: number, basis: string, what: "Fte" | "Kosten", per: string): string[] => {
    const cell = (offset: number): string => cellAddress(row, start + offset);
    return [
      `=${basis}`, `=${cell(0)}+(${change(what, SCENARIO1_RIJ)})${per}`, `=${cell(0)}+(${change(what, SCENARIO2_RIJ)})${per}`,
      `=${cell(1)}-${cell(0)}`, `=${cell(2)}-${cell(0)}`,
    ];
  };
  const sources = [...group(FTE, basisFte, "Fte", ""), ...group(KOSTEN, basisKosten, "Kosten", `/${v.par("eenheid")}`)];
  return sources.map((source, at) => formula(source, values[at] ?? 0, at + FTE < KOSTEN ? (total ? "totalFte" : "fte") : total ? "totalEuro" : "euro"));
}

/** The values of columns B to K for the rows of one label; null = all. */
function amounts({ context, gegevens, mutaties, uitkomsten, feiten }: Feiten, indeling: Indeling, label: string | null): number[] {
  const per = context.gegevens.parameters.bedragenIn.waarde === "x 1.000" ? 1000 : 1;
  const is = (value: unknown): boolean => label === null || nameKey(String(value ?? "")) === nameKey(label);
  const stand = feiten.stand;
  const rows = feiten.regels.filter((regel) => is(regel[indeling]));
  const basisFte = rows.reduce((sum, regel) => sum + (stand !== null && Number(regel.Begin) <= stand && Number(regel.Einde) > stand ? numeric(regel["Formatie fte"]) : 0), 0);
  const basisKosten = rows.reduce((sum, regel) => sum + numeric(regel.Kosten), 0) / per;
  const change = (what: "fte" | "kosten", scenario: string): number => uitkomsten.reduce((sum, uit, at) => {
    if (scenario === "" || nameKey(mutaties[at]?.scenario ?? "") !== nameKey(scenario)) return sum;
    const bij = indeling === "Afdeling" ? uit.bijAfdeling : uit.bijSchaal;
    const af = indeling === "Afdeling" ? uit.afAfdeling : uit.afSchaal;
    return sum + (is(bij) ? numeric(what === "fte" ? uit.fteBij : uit.kostenBij) : 0) - (is(af) ? numeric(what === "fte" ? uit.fteAf : uit.kostenAf) : 0);
  }, 0);
  const both = (basis: number, what: "fte" | "kosten", unit: number): number[] => {
    const [one, two] = [change(what, gegevens.scenario1) / unit, change(what, gegevens.scenario2) / unit];
    return [basis, basis + one, basis + two, one, two];
  };
  return [...both(basisFte, "fte", 1), ...both(basisKosten, "kosten", per)];
}

const numeric = (value: unknown): number => (typeof value === "number" ? value : 0);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
