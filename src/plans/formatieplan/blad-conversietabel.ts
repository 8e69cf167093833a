/** Where the user pastes the conversietabel: from score to scale, with its date on Parameters. */
import { plantabel } from "../../model/formatieplan/namen";
import type { SheetPlan } from "../../model/workbook-plan";
import { planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";

const TOP = 6;

export function bladConversietabel(context: FormatieplanContext): SheetPlan {
  const rows = (context.gegevens.conversietabel?.regels ?? []).map(({ van, tot, schaal }) => [van, tot, schaal]);
  return planblad(context, "conversietabel", {
    tab: "tabel",
    columns: [12, 12, 12, 40],
    blocks: [{
      top: 1, left: 1,
      rows: [
        ...titel(context, "Conversietabel", "Van waarderingsscore naar schaal, grenzen inbegrepen; een lege grens is open. Een score in geen of in twee banden krijgt geen schaal."),
        [],
        [terug(context)],
      ],
    }],
    tables: [{
      name: plantabel(context.kort, "Conversietabel"), top: TOP, left: 1, rows: rows.length > 0 ? rows : [[null, null, null]],
      columns: [{ name: "van", role: "inputCount" }, { name: "tot", role: "inputCount" }, { name: "schaal", role: "inputAny" }],
    }],
    freeze: { rows: TOP, columns: 0 },
    print: { orientation: "portrait", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}
