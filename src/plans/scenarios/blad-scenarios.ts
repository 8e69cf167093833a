/** Scenario's: the baseline and two scenarios beside each other, in fte and cost, per afdeling and per schaal. Live over plan and mutations. */
import { plantabel } from "../../model/formatieplan/namen";
import { readSchaal, schaalRang } from "../../model/schaal";
import { nameKey } from "../../model/same-name";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { excelDag } from "../../rules/formatieplan/excel-dag";
import type { Mutatie } from "../../rules/scenario/mutatie";
import { mutatieUitkomsten, type MutatieUitkomst } from "../../rules/scenario/mutatie-uitkomst";
import { blank, formula, jump, text } from "../cell";
import { columnOf } from "../formula";
import { bedragenregel, planblad, titel } from "../formatieplan/blad";
import { bladnaam, type FormatieplanContext } from "../formatieplan/formatieplan-context";
import { NIET_HEEL, volledigheid } from "../formatieplan/volledig";
import { KEUZE_TOP, SCENARIO1_RIJ, SCENARIO2_RIJ, STAND_RIJ, STANDTELLER_RIJ } from "./scenario-cellen";
import { scenarioFeiten } from "./scenario-feiten";
import type { ScenarioGegevens } from "./scenario-gegevens";
import { scenarioOpstelling } from "./scenario-opstelling";

const BLOK_TOP = STANDTELLER_RIJ + 6;

export function bladScenarios(context: FormatieplanContext, gegevens: ScenarioGegevens): SheetPlan {
  const feiten = scenarioFeiten(context, gegevens.stand);
  const { mutaties } = gegevens;
  const uitkomsten = mutatieUitkomsten(mutaties, feiten);
  const given = { context, gegevens, mutaties, uitkomsten, feiten };
  const afdelingen = labels([...context.uitkomst.regels.map((regel) => regel.Afdeling), ...uitkomsten.flatMap((uit) => [uit.bijAfdeling])]);
  const schalen = bySchaal(labels([...context.uitkomst.regels.map((regel) => regel.Schaal), ...uitkomsten.flatMap((uit) => [uit.bijSchaal])]));
  const perAfdeling = scenarioOpstelling(given, "Afdeling", withEmpty(afdelingen, context, "Afdeling"), BLOK_TOP);
  const schaalTop = BLOK_TOP + perAfdeling.rows.length + 1;
  const perSchaal = scenarioOpstelling(given, "Schaal", withEmpty(schalen, context, "Schaal"), schaalTop);
  const test = [perAfdeling, perSchaal].map(({ restRow }) => `SUMPRODUCT(ABS(B${restRow}:K${restRow}))`).join("+");
  return planblad(context, "scenarios", {
    tab: "view",
    columns: [34, 13, 13, 13, 13, 13, 14, 14, 14, 14, 14],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Scenario's", "De basis is het formatieplan en verandert niet. Een scenario telt daar de regels van het blad Mutaties met zijn naam bij."),
          [volledigheid(context, `ROUND(${test},4)=0`, perAfdeling.onvolledig || perSchaal.onvolledig)],
          [bedragenregel(context)],
          [jump("Naar Mutaties", bladnaam(context, "mutaties")), jump("Naar Start", bladnaam(context, "start"))],
        ],
      },
      { top: KEUZE_TOP, left: 1, rows: keuzes(context, gegevens, feiten.stand, mutaties, uitkomsten) },
      { top: BLOK_TOP, left: 1, rows: perAfdeling.rows },
      { top: schaalTop, left: 1, rows: perSchaal.rows },
    ],
    validations: [
      { range: `B${STAND_RIJ}`, allow: { kind: "any" }, prompt: { title: "Fte op", message: "De dag waarop de fte wordt getoond. Een mutatie telt mee vanaf haar ingangsdatum." }, error: null },
      { range: `B${SCENARIO1_RIJ}:B${SCENARIO2_RIJ}`, allow: { kind: "any" }, prompt: { title: "Scenario", message: "De naam zoals die op het blad Mutaties staat." }, error: null },
    ],
    conditionalFormats: [
      { range: "A3:K3", formula: NIET_HEEL, tone: "attention" },
      ...[perAfdeling, perSchaal].map(({ restRow }) => ({ range: `B${restRow}:K${restRow}`, formula: `B${restRow}<>0`, tone: "attention" as const })),
      { range: `B${STANDTELLER_RIJ + 4}:C${STANDTELLER_RIJ + 4}`, formula: `N(B${STANDTELLER_RIJ + 4})<>0`, tone: "attention" },
    ],
    freeze: { rows: 0, columns: 1 },
  });
}

/** The choices, and what each scenario does over a whole year. */
function keuzes(context: FormatieplanContext, gegevens: ScenarioGegevens, stand: number | null, mutaties: readonly Mutatie[], uitkomsten: readonly MutatieUitkomst[]): (CellPlan | null)[][] {
  const kolom = (naam: string): string => columnOf(plantabel(context.kort, "Mutaties"), naam);
  const own = (scenario: string): readonly MutatieUitkomst[] => uitkomsten.filter((_, at) => scenario !== "" && nameKey(mutaties[at]?.scenario ?? "") === nameKey(scenario));
  const pair = (source: (cell: string) => string, value: (uit: readonly MutatieUitkomst[]) => number, role: "count" | "euro"): CellPlan[] =>
    ([[SCENARIO1_RIJ, gegevens.scenario1], [SCENARIO2_RIJ, gegevens.scenario2]] as const).map(([row, scenario]) => formula(source(`$B$${row}`), value(own(scenario)), role));
  const day = `B${STAND_RIJ}`;
  const eenheid = context.gegevens.parameters.bedragenIn.waarde === "x 1.000" ? 1000 : 1;
  return [
    [text("Fte op", "rowHead"), { value: excelDag(gegevens.stand), role: "inputDate" }],
    [text("Scenario 1", "rowHead"), text(gegevens.scenario1, "input")],
    [text("Scenario 2", "rowHead"), text(gegevens.scenario2, "input")],
    [text("Deze dag in maanden geteld", "rowHead"), formula(`=IF(ISNUMBER(${day}),YEAR(${day})*12+MONTH(${day})-1+(DAY(${day})-1)/DAY(EOMONTH(${day},0)),"")`, stand ?? "", "fte")],
    [text("Per scenario", "head"), formula(`=$B$${SCENARIO1_RIJ}&""`, gegevens.scenario1, "headFormulaNumber"), formula(`=$B$${SCENARIO2_RIJ}&""`, gegevens.scenario2, "headFormulaNumber")],
    [text("Mutaties", "rowHead"), ...pair((cell) => `=COUNTIFS(${kolom("Scenario")},${cell})`, (uit) => uit.length, "count")],
    [
      formula(`="Verschil over een heel jaar, "&${context.v.par("eenheidtekst")}`, `Verschil over een heel jaar, ${eenheid === 1000 ? "x € 1.000" : "€"}`, "rowHead", "General"),
      ...pair((cell) => `=SUMIFS(${kolom("Verschil per jaar")},${kolom("Scenario")},${cell})/${context.v.par("eenheid")}`, (uit) => uit.reduce((sum, { perJaar }) => sum + (perJaar === "" ? 0 : perJaar), 0) / eenheid, "euro"),
    ],
    [text("Mutaties die aandacht vragen", "rowHead"), ...pair((cell) => `=COUNTIFS(${kolom("Scenario")},${cell},${kolom("Let op")},"?*")`, (uit) => uit.filter(({ melding }) => melding !== "").length, "count")],
    [blank("text")],
  ];
}

function labels(values: readonly unknown[]): readonly string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    const label = String(value ?? "");
    if (label !== "" && !found.has(nameKey(label))) found.set(nameKey(label), label);
  }
  return [...found.values()];
}

/** By the ladder; what is no scale stands last. */
function bySchaal(schalen: readonly string[]): readonly string[] {
  const rang = (schaal: string): number => (readSchaal(schaal) === null ? Infinity : schaalRang(readSchaal(schaal) ?? ""));
  return [...schalen].sort((a, b) => (rang(a) === rang(b) ? a.localeCompare(b) : rang(a) - rang(b)));
}

function withEmpty(found: readonly string[], context: FormatieplanContext, kolom: "Afdeling" | "Schaal"): readonly string[] {
  return context.uitkomst.regels.some((regel) => String(regel[kolom] ?? "") === "") ? [...found, ""] : found;
}
