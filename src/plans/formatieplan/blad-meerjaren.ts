/** The plan year and the three years after it: rise of wages, mean formatie and cost, in all and per afdeling. */
import { cellAddress } from "../../model/address";
import type { PlankolomNaam } from "../../model/formatieplan/kolommen";
import type { CellPlan, CellValue, SheetPlan } from "../../model/workbook-plan";
import { maandenInJaar } from "../../rules/formatieplan/maandteller";
import { blank, formula, text } from "../cell";
import { bedragenregel, planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";
import { bedrag, opstelling, restTest, type Kengetal } from "./opstelling";
import type { Parametercel } from "./verwijzing";
import { NIET_HEEL, volledigheid } from "./volledig";
import { waarden } from "./waarden";

const TOP = 7;
const JAREN = [0, 1, 2, 3] as const;
const KOSTEN: readonly PlankolomNaam[] = ["Kosten", "Kosten t+1", "Kosten t+2", "Kosten t+3"];
const GRAFIEK = "Staafdiagram van de kosten per jaar. De cijfers staan in de regel Kosten.";

export function bladMeerjaren(context: FormatieplanContext): SheetPlan {
  const { v, gegevens, uitkomst } = context;
  const jaar = gegevens.parameters.planjaar.waarde;
  const letter = (ahead: number): string => "BCDE"[ahead] ?? "";
  const kostenRow = TOP + 4;
  const kosten = KOSTEN.map((kolom) => bedrag(context, kolom, []));
  const head = (label: string): readonly CellPlan[] => [
    text(label, "head"),
    ...JAREN.map((ahead) => formula(`=IF(ISNUMBER(${v.par("planjaar")}),${v.par("planjaar")}+${ahead},"t+${ahead}")`, jaar === null ? `t+${ahead}` : jaar + ahead, "headFormulaNumber")),
  ];
  const difference = (ahead: number): CellValue => {
    const [now, before] = [kosten[ahead]?.waarde, kosten[ahead - 1]?.waarde];
    return typeof now === "number" && typeof before === "number" ? now - before : "";
  };
  const perAfdeling = opstelling(context, "Kosten per afdeling", "Afdeling", waarden(uitkomst.regels, "Afdeling"), TOP + 8, KOSTEN.map((kolom, ahead): Kengetal => ({
    kop: ahead === 0 ? "Planjaar" : `t+${ahead}`, role: "euro", totalRole: "totalEuro", bereken: (own, waar) => bedrag(own, kolom, waar),
  })));
  const stijging = (ahead: number): CellValue => (ahead === 0 ? "" : gegevens.parameters.loonstijgingen[ahead - 1]?.waarde ?? "niet ingevuld");
  return planblad(context, "meerjaren", {
    tab: "view",
    columns: [42, 16, 16, 16, 16, 3, 12, 12, 12, 12, 12, 12],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Meerjaren", "Het plan zoals het nu staat, met begin- en einddatums en de loonstijgingen van Parameters. Inhuur stijgt niet mee."),
          [volledigheid(context, `${restTest([perAfdeling], 4)}=0`, perAfdeling.onvolledig)],
          [bedragenregel(context)],
          [terug(context)],
        ],
      },
      {
        top: TOP, left: 1,
        rows: [
          head("Jaar"),
          [text("Loonstijging boven het jaar ervoor", "rowHead"), ...JAREN.map((ahead) => (ahead === 0 ? blank("share") : formula(`=IF(ISNUMBER(${v.par(`stijging${ahead}` as Parametercel)}),${v.par(`stijging${ahead}` as Parametercel)},"niet ingevuld")`, stijging(ahead), "keyFigure", "0.00%")))],
          [text("Gemiddelde formatie in fte", "rowHead"), ...JAREN.map((ahead) => gemiddeldeFormatie(context, ahead))],
          [formula(`="Kosten in "&${v.par("eenheidtekst")}`, `Kosten in ${gegevens.parameters.bedragenIn.waarde === "x 1.000" ? "x € 1.000" : "€"}`, "formulaText"), ...JAREN.map(() => blank("text"))],
          [text("Kosten", "totalLabel"), ...kosten.map((one) => formula(`=${one.formule}`, one.waarde, "totalEuro"))],
          [text("Verschil met het jaar ervoor", "rowHead"), ...JAREN.map((ahead) => (ahead === 0 ? blank("euro") : formula(`=IF(COUNT(${letter(ahead - 1)}${kostenRow},${letter(ahead)}${kostenRow})=2,${letter(ahead)}${kostenRow}-${letter(ahead - 1)}${kostenRow},"")`, difference(ahead), "euro")))],
          [text(GRAFIEK, "note")],
        ],
      },
      { top: TOP + 8, left: 1, rows: perAfdeling.rows },
    ],
    conditionalFormats: [
      { range: "A3:E3", formula: NIET_HEEL, tone: "attention" },
      { range: `${cellAddress(perAfdeling.restRow, 2)}:${cellAddress(perAfdeling.restRow, 5)}`, formula: `AND(ISNUMBER(${cellAddress(perAfdeling.restRow, 2)}),N(${cellAddress(perAfdeling.restRow, 2)})<>0)`, tone: "attention" },
    ],
    charts: [{ name: "Kosten per jaar", kind: "column", title: "Kosten per jaar", altText: GRAFIEK, categories: `B${TOP}:E${TOP}`, series: [{ name: "Kosten", values: `B${kostenRow}:E${kostenRow}` }], axes: { category: "Jaar", value: "Kosten" }, from: `G${TOP}`, to: `L${TOP + 15}` }],
    freeze: { rows: TOP, columns: 1 },
  });
}

/** Fte times months in the year over twelve; the lesser and greater of two counters by their distance, because MIN takes no column. */
function gemiddeldeFormatie({ v, uitkomst, gegevens }: FormatieplanContext, ahead: 0 | 1 | 2 | 3): CellPlan {
  const [from, to] = [v.par(`jaar${ahead}`), v.par(`jaar${ahead + 1}` as Parametercel)];
  const [begin, einde] = [v.plan("Begin"), v.plan("Einde")];
  const months = `((${einde}+${to}-ABS(${einde}-${to}))/2-(${begin}+${from}+ABS(${begin}-${from}))/2)`;
  const jaar = gegevens.parameters.planjaar.waarde;
  const value = jaar === null ? "niet te bepalen" : uitkomst.regels.reduce((sum, regel) => sum + (typeof regel["Formatie fte"] === "number" ? regel["Formatie fte"] * maandenInJaar(Number(regel["Begin"]), Number(regel["Einde"]), jaar + ahead) : 0), 0) / 12;
  return formula(`=IFERROR(IF(ISNUMBER(${from}),SUMPRODUCT((${months}+ABS(${months}))/2,${v.plan("Formatie fte")})/12,"niet te bepalen"),"niet te bepalen")`, value, "fte");
}
