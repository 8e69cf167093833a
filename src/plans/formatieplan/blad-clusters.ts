/** The fte per cluster that the source states, to compare the plan with. */
import { plantabel } from "../../model/formatieplan/namen";
import type { SheetPlan } from "../../model/workbook-plan";
import { planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";

const TOP = 5;

export function bladClusters(context: FormatieplanContext): SheetPlan {
  const rows = (context.gegevens.kader?.tabellen.Clusters ?? []).map(({ cluster, fte, plaats }) => [cluster, fte, plaats]);
  return planblad(context, "clusters", {
    tab: "tabel",
    columns: [34, 11, 30],
    blocks: [{ top: 1, left: 1, rows: [...titel(context, "Clusters", "Fte per cluster zoals de bron die noemt. Controles vergelijkt de som met de vermelde formatie."), [terug(context)]] }],
    tables: [{
      name: plantabel(context.kort, "Clusters"), top: TOP, left: 1, rows: rows.length > 0 ? rows : [[null, null, null]],
      columns: [{ name: "cluster", role: "textWrapped" }, { name: "fte", role: "inputFte" }, { name: "plaats", role: "textWrapped" }],
    }],
    freeze: { rows: TOP, columns: 0 },
    print: { orientation: "portrait", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}
