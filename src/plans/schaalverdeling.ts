/** Fte per scale: amount, share, both cumulated, number of functions; the mean scale; a chart. Live over the formation table. */
import type { CellPlan, SheetPlan } from "../model/workbook-plan";
import { gemiddeldeSchaal } from "../rules/formatie/gemiddelde-schaal";
import { schaalverdeling as verdeel } from "../rules/formatie/schaalverdeling";
import { blank, formula, text } from "./cell";
import { functiesAlsFormatie } from "./formatietabel";
import { sheetName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";

const TOP = 5;
const HEADS = ["Schaal", "Rang", "Functies", "Fte", "Aandeel", "Fte cumulatief", "Aandeel cumulatief"] as const;
const COMPLETE = "Alle functies uit de tabel staan in deze verdeling.";
const INCOMPLETE = "Let op: een deel van de tabel staat op een schaal die hier ontbreekt, of op geen schaal. Kies Vernieuwen in het taakvenster.";

export function schaalverdeling(context: PlanContext, key: string): SheetPlan {
  const tabel = functiesAlsFormatie(context);
  const verdeling = verdeel(tabel.rijen);
  const first = TOP + 1;
  const last = TOP + verdeling.regels.length;
  const rest = last + 1;
  const total = last + 2;
  const mean = gemiddeldeSchaal(tabel.rijen);
  const functies = tabel.rijen.length;
  const withoutSchaal = functies - verdeling.regels.reduce((sum, regel) => sum + regel.aantal, 0);
  const unweighted = gemiddeldeSchaal(tabel.rijen.map((rij) => ({ schaal: rij.schaal, fte: 1 })));
  const body = verdeling.regels.map((regel, index): CellPlan[] => {
    const row = first + index;
    return [
      text(regel.schaal, "textCenter"),
      { value: regel.rang, role: "count", format: "General" },
      formula(`=COUNTIFS(${tabel.schaal},$A${row})`, regel.aantal, "count"),
      formula(`=SUMIFS(${tabel.fte},${tabel.schaal},$A${row})`, regel.fte, "fte"),
      formula(`=IF($D$${total}=0,0,D${row}/$D$${total})`, regel.aandeel ?? 0, "share"),
      formula(`=SUM(D$${first}:D${row})`, regel.cumulatief, "fte"),
      formula(`=IF($D$${total}=0,0,F${row}/$D$${total})`, regel.cumulatiefAandeel ?? 0, "share"),
    ];
  });
  const meanValue = mean.kind === "determined" ? mean.value : "niet te bepalen";
  const unweightedValue = unweighted.kind === "determined" ? unweighted.value : "niet te bepalen";
  const altText = "Staafdiagram van de fte per schaal. De cijfers staan in de tabel links ervan.";
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [10, 8, 11, 11, 11, 15, 19, 3, 12, 12, 12, 12, 12, 12],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`Schaalverdeling: ${context.kader.kader.naam}`, "title")],
          [text(`Telt de tabel ${tabel.name}. De rang van een tussenschaal is een half hoger (10A telt als 10,5).`, "subtitle")],
          [formula(`=IF(AND(ROUND(D${rest},4)=0,C${rest}=0),"${COMPLETE}","${INCOMPLETE}")`, withoutSchaal === 0 && verdeling.zonderSchaal === 0 ? COMPLETE : INCOMPLETE, "note")],
        ],
      },
      {
        top: TOP,
        left: 1,
        rows: [
          HEADS.map((head, index) => text(head, index === 0 ? "headCenter" : "headNumber")),
          ...body,
          [
            text("Niet in deze verdeling", "rowHead"), blank("count"),
            formula(`=ROWS(${tabel.schaal})-SUM(C${first}:C${last})`, withoutSchaal, "count"),
            formula(`=SUM(${tabel.fte})-SUM(D${first}:D${last})`, verdeling.zonderSchaal, "fte"),
            formula(`=IF($D$${total}=0,0,D${rest}/$D$${total})`, verdeling.totaal === 0 ? 0 : verdeling.zonderSchaal / verdeling.totaal, "share"),
            blank("fte"), blank("share"),
          ],
          [
            text("Totaal", "totalLabel"), blank("totalCount"),
            formula(`=ROWS(${tabel.schaal})`, functies, "totalCount"),
            formula(`=SUM(${tabel.fte})`, verdeling.totaal, "totalFte"),
            formula(`=IF(D${total}=0,0,SUM(E${first}:E${rest}))`, verdeling.totaal === 0 ? 0 : 1, "totalShare"),
            blank("totalFte"), blank("totalShare"),
          ],
        ],
      },
      {
        top: total + 2,
        left: 1,
        rows: [
          [
            text("Gemiddelde schaal, gewogen naar fte", "rowHead"), blank("text"), blank("text"), blank("text"), blank("text"),
            formula(`=IF(OR(ROUND(D${rest},4)<>0,SUM(D${first}:D${last})=0),"niet te bepalen",SUMPRODUCT(B${first}:B${last},D${first}:D${last})/SUM(D${first}:D${last}))`, meanValue, "mean"),
          ],
          [
            text("Gemiddelde schaal over functies, ongewogen", "rowHead"), blank("text"), blank("text"), blank("text"), blank("text"),
            formula(`=IF(OR(C${rest}<>0,SUM(C${first}:C${last})=0),"niet te bepalen",SUMPRODUCT(B${first}:B${last},C${first}:C${last})/SUM(C${first}:C${last}))`, unweightedValue, "mean"),
          ],
          [
            text("Functies zonder vermelde formatie", "rowHead"), blank("text"), blank("text"), blank("text"), blank("text"),
            formula(`=COUNTBLANK(${tabel.fte})`, tabel.rijen.filter((rij) => rij.fte === null).length, "count"),
          ],
          [text(altText, "note")],
        ],
      },
    ],
    conditionalFormats: [{ range: "A3:G3", formula: `OR(ROUND($D$${rest},4)<>0,$C$${rest}<>0)`, tone: "attention" }],
    charts:
      verdeling.regels.length === 0
        ? []
        : [
            {
              name: "Fte per schaal", kind: "column", title: "Fte per schaal", altText,
              categories: `A${first}:A${last}`, series: [{ name: "Fte", values: `D${first}:D${last}` }],
              axes: { category: "Schaal", value: "Fte" }, from: `I${TOP + 1}`, to: `N${Math.max(total, TOP + 17)}`,
            },
          ],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: 1, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}
