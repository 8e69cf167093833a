/** Above the lines: do they add up to both plans, and what changed by kind. */
import { cellAddress } from "../../model/address";
import { plantabel } from "../../model/formatieplan/namen";
import type { CellPlan } from "../../model/workbook-plan";
import { SOORTEN_WIJZIGING } from "../../rules/was-wordt/soort-wijziging";
import type { Kostenverschil } from "../../rules/was-wordt/kostenverschil";
import type { WasWordtPlaats } from "../../rules/was-wordt/was-wordt-plaats";
import type { WasWordtRegel } from "../../rules/was-wordt/was-wordt-regels";
import { blank, formula, text } from "../cell";
import { columnOf } from "../formula";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import type { WasWordtGegevens } from "./was-wordt-gegevens";
import { AANSLUITING_TOP } from "./was-wordt-top";

type Row = (CellPlan | null)[];

const GOOD = "Was en wordt sluiten aan op beide plannen en elke wijziging heeft een motief.";
const OPEN = "Let op: was en wordt sluiten nog niet aan, of er ontbreekt een motief. Zie de aansluiting hieronder en de kolom Let op.";

/** The sentence under the title, live. */
export function aansluitingZin(context: FormatieplanContext, gegevens: WasWordtGegevens, regels: readonly WasWordtRegel[]): CellPlan {
  const top = AANSLUITING_TOP;
  const letOp = columnOf(plantabel(context.kort, "WasWordt"), "Let op");
  const source = `=IF(AND(ROUND(E${top + 3},4)=0,ROUND(F${top + 3},0)=0,ROUND(E${top + 6},4)=0,ROUND(F${top + 6},0)=0,COUNTIFS(${letOp},"?*")=0),"${GOOD}","${OPEN}")`;
  const s = sums(context, gegevens, regels);
  const good = [s.was.fte - s.wasPlan.fte, s.wordt.fte - s.plan.fte].every((rest) => Math.abs(rest) < 0.00005)
    && [s.was.kosten - s.wasPlan.kosten, s.wordt.kosten - s.plan.kosten].every((rest) => Math.abs(rest) < 0.5) && regels.every(({ melding }) => melding === null);
  return formula(source, good ? GOOD : OPEN, "note");
}

/** Left: each plan against the lines, with the difference. Right: lines, fte and cost by kind, and what the difference in cost comes from. */
export function aansluiting(context: FormatieplanContext, gegevens: WasWordtGegevens, regels: readonly WasWordtRegel[]): Row[] {
  const lijst = (kolom: string): string => columnOf(plantabel(context.kort, "WasWordt"), kolom);
  const was = (kolom: string): string => columnOf(plantabel(context.kort, "Was"), kolom);
  const top = AANSLUITING_TOP;
  const s = sums(context, gegevens, regels);
  const pair = (label: string, fte: string, kosten: string, value: Bedrag, total = false): Row => [
    text(label, total ? "totalLabel" : "rowHead"), ...Array.from({ length: 3 }, () => blank(total ? "totalLabel" : "rowHead")),
    formula(`=${fte}`, value.fte, total ? "totalFte" : "fte"), formula(`=${kosten}`, value.kosten, total ? "totalEuro" : "euro"),
  ];
  const left: Row[] = [
    [text("Aansluiting", "head"), ...Array.from({ length: 3 }, () => blank("head")), text("Fte", "headNumber"), text("Kosten", "headNumber")],
    pair("Was, opgeteld in dit blad", `SUM(${lijst("Was fte")})`, `SUM(${lijst("Was kosten")})`, s.was),
    pair("Was volgens het oude plan", `SUM(${was("Fte")})`, `SUM(${was("Kosten")})`, s.wasPlan),
    pair("Verschil", `E${top + 1}-E${top + 2}`, `F${top + 1}-F${top + 2}`, minus(s.was, s.wasPlan), true),
    pair("Wordt, opgeteld in dit blad", `SUM(${lijst("Wordt fte")})`, `SUM(${lijst("Wordt kosten")})`, s.wordt),
    pair("Wordt volgens het formatieplan", `SUM(${context.v.plan("Fte op peildatum")})`, `SUM(${context.v.plan("Kosten")})`, s.plan),
    pair("Verschil", `E${top + 4}-E${top + 5}`, `F${top + 4}-F${top + 5}`, minus(s.wordt, s.plan), true),
    missing(context, regels),
    ...herhalingen(context, regels),
  ];
  const right: Row[] = [
    [text("Soort", "head"), ...["Regels", "Verschil fte", "Verschil kosten", ...SPLITSING.map(({ kop }) => kop), "niet te splitsen"].map((kop) => text(kop, "headNumber"))],
    ...SOORTEN_WIJZIGING.map((soort): Row => {
      const own = regels.filter((regel) => regel.soort === soort);
      const row = top + 1 + SOORTEN_WIJZIGING.indexOf(soort);
      return [
        text(soort, "rowHead"), formula(`=COUNTIFS(${lijst("Soort")},"${soort}")`, own.length, "count"),
        formula(`=SUMIFS(${lijst("Verschil fte")},${lijst("Soort")},"${soort}")`, own.reduce((sum, regel) => sum + (regel.verschilFte ?? 0), 0), "fte"),
        formula(`=SUMIFS(${lijst("Verschil kosten")},${lijst("Soort")},"${soort}")`, own.reduce((sum, regel) => sum + (regel.verschilKosten ?? 0), 0), "euro"),
        ...SPLITSING.map(({ kolom, deel }) => formula(`=SUMIFS(${lijst(kolom)},${lijst("Soort")},"${soort}")`, gesplitst(own, deel), "euro")),
        rest(row, own, "euro"),
      ];
    }),
    [
      text("Totaal", "totalLabel"), formula(`=SUM(K${top + 1}:K${top + SOORTEN_WIJZIGING.length})`, regels.filter(({ soort }) => soort !== null).length, "totalCount"),
      formula(`=SUM(L${top + 1}:L${top + SOORTEN_WIJZIGING.length})`, regels.reduce((sum, { verschilFte }) => sum + (verschilFte ?? 0), 0), "totalFte"),
      formula(`=SUM(M${top + 1}:M${top + SOORTEN_WIJZIGING.length})`, regels.reduce((sum, { verschilKosten }) => sum + (verschilKosten ?? 0), 0), "totalEuro"),
      ...SPLITSING.map(({ deel }, at) => formula(`=SUM(${cellAddress(top + 1, 14 + at)}:${cellAddress(top + SOORTEN_WIJZIGING.length, 14 + at)})`, gesplitst(regels, deel), "totalEuro")),
      rest(top + SOORTEN_WIJZIGING.length + 1, regels, "totalEuro"),
    ],
  ];
  return left.map((row, at) => [...row, null, null, null, ...(right[at] ?? [])]);
}

/** What the difference in cost comes from, in columns N, O and P; what cannot be split stands in Q, so that the four add up to column M. */
const SPLITSING: readonly { readonly kop: string; readonly kolom: string; readonly deel: keyof Kostenverschil }[] = [
  { kop: "door fte", kolom: "Kosten door fte", deel: "doorFte" }, { kop: "door tarief", kolom: "Kosten door tarief", deel: "doorTarief" }, { kop: "door inhuur", kolom: "Kosten door inhuur", deel: "doorInhuur" },
];

function gesplitst(regels: readonly WasWordtRegel[], deel: keyof Kostenverschil): number {
  return regels.reduce((sum, { kostenverschil }) => sum + (kostenverschil[deel] ?? 0), 0);
}

function rest(row: number, regels: readonly WasWordtRegel[], role: "euro" | "totalEuro"): CellPlan {
  const open = regels.filter(({ kostenverschil }) => kostenverschil.doorFte === null).reduce((sum, { verschilKosten }) => sum + (verschilKosten ?? 0), 0);
  return formula(`=ROUND(M${row}-N${row}-O${row}-P${row},2)`, Math.round(open * 100) / 100 + 0, role);
}

/** The first place of the plan that no line names: a total that differs must say where to look. */
function missing(context: FormatieplanContext, regels: readonly WasWordtRegel[]): Row {
  const wordt = columnOf(plantabel(context.kort, "WasWordt"), "Wordt plaats");
  const nummers = context.v.plan("Formatieplaats");
  const open = `ISNA(MATCH(${nummers},${wordt},0))`;
  const named = new Set(regels.map(({ overgang }) => overgang.wordt?.toLowerCase()));
  const absent = context.uitkomst.regels.filter((regel) => !named.has(String(regel.Formatieplaats ?? "\u0000").toLowerCase()));
  const first = String(absent[0]?.Formatieplaats ?? "");
  return [
    text("Plaatsen uit het formatieplan die hier ontbreken; de eerste is", "rowHead"), ...Array.from({ length: 3 }, () => blank("rowHead")),
    formula(`=SUMPRODUCT(--${open})`, absent.length, "count"),
    formula(`=IF(E${AANSLUITING_TOP + 7}=0,"",INDEX(${nummers},MATCH(1,INDEX(${open}*1,0),0))&"")`, first, "formulaText"),
  ];
}

/** What stands more than once; where none does, the lines below have nothing to count. */
function herhalingen(context: FormatieplanContext, regels: readonly WasWordtRegel[]): Row[] {
  const lijst = (kolom: string): string => columnOf(plantabel(context.kort, "WasWordt"), kolom);
  const later = (places: readonly (WasWordtPlaats | null)[]): number => places.filter((place) => place !== null).length - new Set(places.filter((place) => place !== null)).size;
  const line = (label: string, source: string, value: number): Row => [text(label, "rowHead"), ...Array.from({ length: 3 }, () => blank("rowHead")), formula(source, value, "count"), blank("rowHead")];
  const eersteRij = context.v.plan("Eerste rij");
  return [
    line("Regels die een was-plaats herhalen", `=COUNT(${lijst("Was herhaald")})`, later(regels.map(({ was }) => was))),
    line("Regels die een wordt-plaats herhalen", `=COUNT(${lijst("Wordt herhaald")})`, later(regels.map(({ wordt }) => wordt))),
    line("Vervolgregels in het formatieplan, opgeteld bij hun plaats", `=COUNT(${eersteRij})`, context.uitkomst.regels.filter((regel) => typeof regel["Eerste rij"] === "number").length),
  ];
}

interface Bedrag {
  readonly fte: number;
  readonly kosten: number;
}

function sums(context: FormatieplanContext, { was }: WasWordtGegevens, regels: readonly WasWordtRegel[]): { readonly was: Bedrag; readonly wasPlan: Bedrag; readonly wordt: Bedrag; readonly plan: Bedrag } {
  const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const planned = (kolom: "Fte op peildatum" | "Kosten"): number => add(context.uitkomst.regels.map((regel) => Number(regel[kolom] === "" ? 0 : regel[kolom])));
  return {
    was: { fte: add(regels.map((regel) => (regel.was?.fte ?? 0) * regel.wasAandeel)), kosten: add(regels.map((regel) => (regel.was?.kosten ?? 0) * regel.wasAandeel)) },
    wasPlan: { fte: add(was.plaatsen.map(({ fte }) => fte ?? 0)), kosten: add(was.plaatsen.map(({ kosten }) => kosten ?? 0)) },
    wordt: { fte: add(regels.map((regel) => (regel.wordt?.fte ?? 0) * regel.wordtAandeel)), kosten: add(regels.map((regel) => (regel.wordt?.kosten ?? 0) * regel.wordtAandeel)) },
    plan: { fte: planned("Fte op peildatum"), kosten: planned("Kosten") },
  };
}

function minus(one: Bedrag, other: Bedrag): Bedrag {
  return { fte: one.fte - other.fte, kosten: one.kosten - other.kosten };
}
