/** Where the user pastes the salary table: schaal, periodiek, bedrag. What stands beside it tells each scale's amount, or why there is none. */
import { plantabel } from "../../model/formatieplan/namen";
import type { CellValue, SheetPlan, TableColumnPlan } from "../../model/workbook-plan";
import { bedragenregel, planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";
import { SALARIS_TOP } from "./salaris-top";
import { alsSchaal } from "./verwijzing";

export function bladSalaristabel(context: FormatieplanContext): SheetPlan {
  const { v, uitkomst } = context;
  const own = (kolom: string): string => v.dezeRij("Salaristabel", kolom);
  const all = (kolom: string): string => v.kolom("Salaristabel", kolom);
  const sound = (formule: string): string => `=IF(${own("sleutel")}="","",IF(COUNTIFS(${all("sleutel")},${own("sleutel")},${all("oordeel")},"?*")>0,"",${formule}))`;
  const columns: TableColumnPlan[] = [
    { name: "schaal", role: "inputAny" },
    { name: "periodiek", role: "inputCount" },
    { name: "bedrag", role: "inputEuro" },
    { name: "sleutel", role: "formulaTextCenter", formula: `=${alsSchaal(own("schaal"))}` },
    { name: "stap", role: "formulaTextCenter", formula: `=IF(${own("sleutel")}="","",${own("sleutel")}&"|"&${own("periodiek")})` },
    { name: "oordeel", role: "formulaText", formula: `=IF(${own("sleutel")}="","",IF(NOT(ISNUMBER(${own("bedrag")})),"geen bedrag",IF(COUNTIFS(${all("stap")},${own("stap")})>1,"dubbel","")))` },
    { name: "rekenbedrag", role: "euroCents", formula: `=N(${own("bedrag")})` },
    { name: "maximum", role: "euroCents", formula: sound(`SUMPRODUCT(MAX((${all("sleutel")}=${own("sleutel")})*${all("rekenbedrag")}))`) },
    { name: "gemiddelde", role: "euroCents", formula: sound(`AVERAGEIFS(${all("rekenbedrag")},${all("sleutel")},${own("sleutel")})`) },
    { name: "stapbedrag", role: "euroCents", formula: `=IF(AND(${own("sleutel")}<>"",${own("oordeel")}=""),${own("bedrag")},"")` },
  ];
  const rows = uitkomst.salaris.map(({ regel, sleutel, stap, oordeel, maximum, gemiddelde }): CellValue[] => [
    regel.schaal, regel.periodiek, regel.bedrag, sleutel, stap, oordeel, regel.bedrag ?? 0, maximum ?? "", gemiddelde ?? "", sleutel !== "" && oordeel === "" ? regel.bedrag : "",
  ]);
  return planblad(context, "salaristabel", {
    tab: "tabel",
    columns: [10, 10, 12, 10, 12, 14, 13, 13, 13, 13],
    blocks: [{
      top: 1, left: 1,
      rows: [
        ...titel(context, "Salaristabel", "Plak uw eigen tabel in de lichtgele kolommen: bruto euro per maand bij de volledige werkweek. Vermeld naam, datum en bron op het blad Parameters."),
        [bedragenregel(context)],
        [terug(context)],
      ],
    }],
    tables: [{ name: plantabel(context.kort, "Salaristabel"), top: SALARIS_TOP, left: 1, columns, rows: rows.length > 0 ? rows : [[null, null, null, "", "", "", 0, "", "", ""]] }],
    freeze: { rows: SALARIS_TOP, columns: 1 },
    print: { orientation: "portrait", pagesTall: null, titleRows: `${SALARIS_TOP}:${SALARIS_TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}
