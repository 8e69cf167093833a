/** Fte on the peildatum per scale: amount, share, both cumulated, bezetting, vacature and cost; the mean scale; a chart. Live over the plan. */
import { cellAddress } from "../../model/address";
import { readSchaal, schaalRang, schalenBetween, type Schaal } from "../../model/schaal";
import type { CellPlan, CellValue, SheetPlan } from "../../model/workbook-plan";
import { gemiddeldeSchaal } from "../../rules/formatie/gemiddelde-schaal";
import { blank, formula, text } from "../cell";
import { bedragenregel, planblad, terug, titel } from "./blad";
import { bladverwijzing, type FormatieplanContext } from "./formatieplan-context";
import { bedrag, VAN_KRACHT } from "./opstelling";
import type { Uitdrukking, Voorwaarde } from "./telling";
import { NIET_HEEL, volledigheid } from "./volledig";

const TOP = 7;
const FIRST = TOP + 1;
const OPEN = "niet te bepalen";
const GRAFIEK = "Staafdiagram van de fte per schaal. De cijfers staan in de tabel links ervan.";

function schalenVan({ uitkomst }: FormatieplanContext): readonly Schaal[] {
  return schalenBetween(uitkomst.regels.flatMap((regel) => readSchaal(String(regel["Schaal"])) ?? []));
}

/** The mean scale as Totalen refers to it. */
export function gemiddeldeSchaalCel(context: FormatieplanContext): Uitdrukking<CellValue> {
  return { formule: `${bladverwijzing(context, "schaalverdeling")}D${FIRST + schalenVan(context).length + 2}`, waarde: gemiddelde(context) };
}

function gemiddelde({ uitkomst }: FormatieplanContext): CellValue {
  const mean = gemiddeldeSchaal(uitkomst.regels.map((regel) => ({ schaal: readSchaal(String(regel["Schaal"])), fte: typeof regel["Fte op peildatum"] === "number" ? regel["Fte op peildatum"] : null })));
  return mean.kind === "determined" ? mean.value : OPEN;
}

export function bladSchaalverdeling(context: FormatieplanContext): SheetPlan {
  const { telling, v, gegevens } = context;
  const schalen = schalenVan(context);
  const last = TOP + schalen.length;
  const [rest, total] = [last + 1, last + 2];
  const all = telling.som("Fte op peildatum");
  const share = (fte: number): number => (all.waarde === 0 ? 0 : fte / all.waarde);
  let cumulative = 0;
  const body = schalen.map((schaal, index): readonly CellPlan[] => {
    const row = FIRST + index;
    const waar: readonly Voorwaarde[] = [{ kolom: "Schaal", criterium: `$A${row}`, tekst: schaal }];
    const [regels, fte] = [telling.aantal([...waar, VAN_KRACHT]), telling.som("Fte op peildatum", waar)];
    cumulative += fte.waarde;
    return [
      text(schaal, "textCenter"), { value: schaalRang(schaal), role: "count", format: "General" },
      formula(`=${regels.formule}`, regels.waarde, "count"), formula(`=${fte.formule}`, fte.waarde, "fte"),
      formula(`=IF($D$${total}=0,0,D${row}/$D$${total})`, share(fte.waarde), "share"),
      formula(`=SUM(D$${FIRST}:D${row})`, cumulative, "fte"), formula(`=IF($D$${total}=0,0,F${row}/$D$${total})`, share(cumulative), "share"),
      ...laatste(context, waar),
    ];
  });
  const count = telling.aantal([VAN_KRACHT]);
  const named = (at: number): number => body.reduce((sum, cells) => sum + (typeof cells[at]?.value === "number" ? cells[at].value : 0), 0);
  const restFte = Math.round((all.waarde - named(3)) * 1e6) / 1e6 + 0;
  const restRegels = count.waarde - named(2);
  const restOf = (column: number, value: CellValue): CellPlan => {
    const letter = "ABCDEFGHIJ"[column] ?? "";
    const left = typeof value === "number" ? Math.round((value - named(column)) * 1e6) / 1e6 + 0 : "";
    return formula(`=IF(${letter}${total}="","",ROUND(${letter}${total}-${sumOf(letter, last)},6))`, left, column === 9 ? "euro" : "fte");
  };
  const totals = laatste(context, []);
  const chart = schalen.length === 0 ? [] : [{
    name: "Fte per schaal", kind: "column" as const, title: "Fte per schaal", altText: GRAFIEK, categories: `A${FIRST}:A${last}`,
    series: [{ name: "Fte", values: `D${FIRST}:D${last}` }], axes: { category: "Schaal", value: "Fte" }, from: `L${TOP}`, to: `R${Math.max(total, TOP + 16)}`,
  }];
  return planblad(context, "schaalverdeling", {
    tab: "view",
    columns: [14, 8, 10, 12, 11, 13, 13, 12, 12, 16, 3, 12, 12, 12, 12, 12, 12, 12],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Schaalverdeling", "Fte op de peildatum per schaal. De rang van een tussenschaal is een half hoger (10A telt als 10,5)."),
          [volledigheid(context, `AND(ROUND(D${rest},4)=0,C${rest}=0)`, restFte !== 0 || restRegels !== 0)],
          [bedragenregel(context)],
          [terug(context)],
        ],
      },
      {
        top: TOP, left: 1,
        rows: [
          [
            text("Schaal", "headCenter"), ...["Rang", "Regels", "Fte", "Aandeel", "Fte cumulatief", "Aandeel cumulatief", "Bezetting", "Vacature"].map((kop) => text(kop, "headNumber")),
            formula(`="Kosten "&${v.par("eenheidtekst")}`, `Kosten ${gegevens.parameters.bedragenIn.waarde === "x 1.000" ? "x € 1.000" : "€"}`, "headFormulaNumber"),
          ],
          ...body,
          [
            text("Niet in deze verdeling", "rowHeadWrapped"), blank("count"), formula(`=C${total}-${sumOf("C", last)}`, restRegels, "count"),
            formula(`=ROUND(D${total}-${sumOf("D", last)},6)`, restFte, "fte"), formula(`=IF($D$${total}=0,0,D${rest}/$D$${total})`, share(restFte), "share"), blank("fte"), blank("share"),
            ...totals.map((cell, at) => restOf(7 + at, cell.value)),
          ],
          [
            text("Totaal", "totalLabel"), blank("totalCount"), formula(`=${count.formule}`, count.waarde, "totalCount"), formula(`=${all.formule}`, all.waarde, "totalFte"),
            formula(`=IF(D${total}=0,0,SUM(E${FIRST}:E${rest}))`, all.waarde === 0 ? 0 : 1, "totalShare"), blank("totalFte"), blank("totalShare"),
            ...totals.map((cell, at): CellPlan => ({ ...cell, role: at === 2 ? "totalEuro" : "totalFte" })),
          ],
          [
            text("Gemiddelde", "rowHead"), blank("text"), blank("text"),
            formula(schalen.length === 0 ? `="${OPEN}"` : `=IF(OR(ROUND(D${rest},4)<>0,SUM(D${FIRST}:D${last})=0),"${OPEN}",SUMPRODUCT(B${FIRST}:B${last},D${FIRST}:D${last})/SUM(D${FIRST}:D${last}))`, gemiddelde(context), "mean"),
            blank("explanation"), text("schaal, gewogen naar fte", "explanation"),
          ],
          [text(GRAFIEK, "note")],
        ],
      },
    ],
    conditionalFormats: [
      { range: "A3:J3", formula: NIET_HEEL, tone: "attention" },
      { range: `${cellAddress(rest, 3)}:${cellAddress(rest, 4)}`, formula: `ROUND(${cellAddress(rest, 3)},4)<>0`, tone: "attention" },
    ],
    charts: chart,
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: 1, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}

const sumOf = (letter: string, last: number): string => (last < FIRST ? "0" : `SUM(${letter}${FIRST}:${letter}${last})`);

/** Bezetting, vacature and cost; nothing where no row states it. */
function laatste(context: FormatieplanContext, waar: readonly Voorwaarde[]): readonly CellPlan[] {
  const { telling } = context;
  const known = (kolom: "Bezetting fte" | "Vacature fte"): CellPlan => {
    const [count, sum] = [telling.aantalGetallen(kolom, [...waar, VAN_KRACHT]), telling.som(kolom, [...waar, VAN_KRACHT])];
    return formula(`=IF(${count.formule}=0,"",${sum.formule})`, count.waarde === 0 ? "" : sum.waarde, "fte");
  };
  const kosten = bedrag(context, "Kosten", waar);
  return [known("Bezetting fte"), known("Vacature fte"), formula(`=${kosten.formule}`, kosten.waarde, "euro")];
}
