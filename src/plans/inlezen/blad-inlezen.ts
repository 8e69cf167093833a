/** How a list was read: which reading was taken of its columns, and every row and cell that could not be read, with the reason. */
import { plantabel, type Planblad, type Plantabel } from "../../model/formatieplan/namen";
import type { SheetPlan } from "../../model/workbook-plan";
import { blank, formula, text } from "../cell";
import { columnOf } from "../formula";
import { planblad, terug, titel } from "../formatieplan/blad";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { genummerd } from "./genummerd";
import type { InleesGegevens } from "./inlees-gegevens";

const HEAD = 5;

/** The sheet of the list that the plan was made of, or of a list that was laid against it. @param nummer as of bladBezettingslijst */
export function bladInlezen(context: FormatieplanContext, { bron, lezingen, uitzonderingen }: InleesGegevens, blad: Extract<Planblad, "inlezen" | "nietgekoppeld">, nummer = 1): SheetPlan {
  const soort: Plantabel = blad === "inlezen" ? "Inlezen" : "Nietgekoppeld";
  const tabel = genummerd(plantabel(context.kort, soort), nummer);
  const column = (naam: string): string => columnOf(tabel, naam);
  const top = HEAD + lezingen.length + 5;
  const rows = uitzonderingen.map(({ rij, kolom, inhoud, reden, overgenomen }) => [rij, kolom, inhoud, reden, overgenomen ? "ja" : "nee"]);
  const last = top + Math.max(1, rows.length);
  const naam = blad === "inlezen" ? "Inlezen" : "Niet gekoppeld";
  const uitleg = blad === "inlezen"
    ? `Zo is ${bron} gelezen. Wat niet kon worden gelezen staat in de tabel hieronder; rijnummers zijn die van de lijst.`
    : `Rijen van ${bron} die niet aan een formatieplaats zijn gekoppeld, en waarom; rijnummers zijn die van de lijst.`;
  const count = (label: string, antwoord: "ja" | "nee"): ReturnType<typeof text>[] => [
    text(label, "rowHead"), blank("rowHead"), blank("rowHead"), formula(`=COUNTIFS(${column("Overgenomen")},"${antwoord}")`, rows.filter((rij) => rij[4] === antwoord).length, "countLeft"),
  ];
  const sheet = planblad(context, blad, {
    tab: "check",
    columns: [7, 24, 44, 64, 13],
    blocks: [
      { top: 1, left: 1, rows: [...titel(context, naam, uitleg), [terug(context)]] },
      {
        top: HEAD, left: 1,
        rows: [
          [text("Gekozen lezing", "heading"), ...Array.from({ length: 4 }, () => blank("heading"))],
          ...lezingen.map((zin) => [text(zin, "subtitle")]),
          [],
          count(blad === "inlezen" ? "Cellen die leeg zijn gelaten" : "Cellen die niet zijn gelezen", "ja"),
          count(blad === "inlezen" ? "Rijen die niet zijn overgenomen" : "Rijen die niet zijn gekoppeld", "nee"),
        ],
      },
    ],
    tables: [{
      name: tabel, top, left: 1, rows: rows.length > 0 ? rows : [[null, null, null, "Alles is gelezen", null]],
      columns: [{ name: "Rij", role: "count" }, { name: "Kolom", role: "textWrapped" }, { name: "Inhoud", role: "textWrapped" }, { name: "Reden", role: "textWrapped" }, { name: "Overgenomen", role: "textCenter" }],
    }],
    conditionalFormats: [{ range: `A${top + 1}:E${last}`, formula: `$E${top + 1}="nee"`, tone: "attention" }],
    print: { orientation: "landscape", pagesTall: null, titleRows: `${top}:${top}`, titleColumns: null, area: null, breaks: [] },
  });
  return { ...sheet, key: genummerd(sheet.key, nummer) };
}
