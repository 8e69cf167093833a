/** The old plan, place by place, with its figures as they were: what Was-wordt looks up. */
import { plantabel } from "../../model/formatieplan/namen";
import type { SheetPlan } from "../../model/workbook-plan";
import { nameKey } from "../../model/same-name";
import { text } from "../cell";
import { columnOf } from "../formula";
import { planblad, terug, titel } from "../formatieplan/blad";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { letterlijk } from "../formatieplan/verwijzing";
import { rijVan } from "./rij-in-tabel";
import type { WasWordtGegevens } from "./was-wordt-gegevens";

export const WAS_TOP = 6;

export function bladWas(context: FormatieplanContext, { was, overgangen }: WasWordtGegevens): SheetPlan {
  const rij = rijVan(plantabel(context.kort, "Was"));
  const listed = new Set(overgangen.flatMap((overgang) => (overgang.was === null ? [] : [nameKey(overgang.was)])));
  const inLijst = `=IF(${rij("Formatieplaats")}="","",IF(ISNUMBER(MATCH(${letterlijk(rij("Formatieplaats"))},${columnOf(plantabel(context.kort, "WasWordt"), "Was plaats")},0)),"ja","nee"))`;
  const rows = was.plaatsen.map(({ formatieplaats, afdeling, functie, schaal, fte, kosten, fteJaren, inhuurkosten, bezetting, personen }) => [
    formatieplaats, afdeling, functie, schaal, fte, kosten, fteJaren, inhuurkosten, bezetting, personen, listed.has(nameKey(formatieplaats)) ? "ja" : "nee",
  ]);
  return planblad(context, "was", {
    tab: "tabel",
    columns: [16, 22, 32, 9, 9, 14, 10, 14, 10, 10, 13],
    blocks: [{
      top: 1, left: 1,
      rows: [
        ...titel(context, "Was", `Het plan zoals het was. De bedragen zijn overgenomen en rekenen niet mee met de parameters.`),
        [text(`Was: ${was.omschrijving}`, "note")],
        [terug(context)],
      ],
    }],
    tables: [{
      name: plantabel(context.kort, "Was"), top: WAS_TOP, left: 1, rows: rows.length > 0 ? rows : [[null, null, null, null, null, null, null, null, null, null, ""]],
      columns: [
        { name: "Formatieplaats", role: "text" }, { name: "Afdeling", role: "textWrapped" }, { name: "Functie", role: "textWrapped" }, { name: "Schaal", role: "textCenter" }, { name: "Fte", role: "fte" },
        { name: "Kosten", role: "euro" }, { name: "Fte-jaren", role: "fte" }, { name: "Inhuurkosten", role: "euro" }, { name: "Bezetting fte", role: "fte" }, { name: "Aantal personen", role: "count" }, { name: "In Was-wordt", role: "formulaTextCenter", formula: inLijst },
      ],
    }],
    conditionalFormats: [{ range: `A${WAS_TOP + 1}:K${WAS_TOP + Math.max(1, rows.length)}`, formula: `$K${WAS_TOP + 1}="nee"`, tone: "attention" }],
    freeze: { rows: WAS_TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${WAS_TOP}:${WAS_TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}
