/** Key figures, and the same figures per afdeling, kostenplaats, reeks, groep, soort and schaalsoort. Live over the plan. */
import { cellAddress } from "../../model/address";
import type { PlankolomNaam } from "../../model/formatieplan/kolommen";
import type { BlockPlan, SheetPlan } from "../../model/workbook-plan";
import { bedragenregel, planblad, terug, titel } from "./blad";
import { gemiddeldeSchaalCel } from "./blad-schaalverdeling";
import type { FormatieplanContext } from "./formatieplan-context";
import { kerncijfers } from "./kerncijfers";
import { KENGETALLEN, opstelling, restTest, type Opstelling } from "./opstelling";
import { NIET_HEEL, volledigheid } from "./volledig";
import { waarden } from "./waarden";

const TOP = 7;
const OPSTELLINGEN: readonly (readonly [string, PlankolomNaam])[] = [["Per afdeling", "Afdeling"], ["Per kostenplaats", "Kostenplaats"], ["Per reeks", "Reeks"], ["Per groep", "Groep"], ["Per soort formatie", "Soort"]];

export function bladTotalen(context: FormatieplanContext): SheetPlan {
  const cijfers = kerncijfers(context, gemiddeldeSchaalCel(context));
  const made: { top: number; block: Opstelling }[] = [];
  let top = TOP + cijfers.length + 1;
  for (const [kop, kolom] of OPSTELLINGEN) {
    const block = opstelling(context, kop, kolom, waarden(context.uitkomst.regels, kolom), top);
    made.push({ top, block });
    top += block.rows.length + 1;
  }
  const blocks = made.map(({ block }) => block);
  const columns = KENGETALLEN.length;
  return planblad(context, "totalen", {
    tab: "view",
    columns: [34, 15, 12, 12, 12, 12, 12, 12, 15, 15, 15, 12],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Totalen", "Fte op de peildatum en kosten in het planjaar. Vacature en bovenformatief staan apart en worden niet verrekend."),
          [volledigheid(context, `${restTest(blocks, columns)}=0`, blocks.some(({ onvolledig }) => onvolledig))],
          [bedragenregel(context)],
          [terug(context)],
        ],
      },
      { top: TOP, left: 1, rows: cijfers },
      ...made.map(({ top: at, block }): BlockPlan => ({ top: at, left: 1, rows: block.rows })),
    ],
    conditionalFormats: [
      { range: "A3:L3", formula: NIET_HEEL, tone: "attention" },
      ...blocks.map(({ restRow }) => ({ range: `${cellAddress(restRow, 2)}:${cellAddress(restRow, columns + 1)}`, formula: `AND(ISNUMBER(${cellAddress(restRow, 2)}),N(${cellAddress(restRow, 2)})<>0)`, tone: "attention" as const })),
    ],
    freeze: { rows: 5, columns: 1 },
  });
}
