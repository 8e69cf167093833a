/** The guide as the forms need it: behaviour by competence and level; beside it the functiegroepen to choose from. */
import type { SheetPlan } from "../../model/workbook-plan";
import { jump, text } from "../cell";
import { sheetPlan } from "../sheet";
import { bladSleutel, gedragTabel, kaderRijen, tabNaam, type BeoordelingContext } from "./beoordeling-context";
import { gedragrijen } from "./gedrag";

const TOP = 5;
const KOLOM = { competenties: 6, functiegroepen: 8 } as const;

export function gedragBlad(context: BeoordelingContext): SheetPlan {
  const key = bladSleutel(context.kort, "gedrag");
  const list = (name: string, left: number, items: readonly string[]): SheetPlan["tables"][number] => ({ name, top: TOP, left, columns: [{ name: name.endsWith("Keuzelijst") ? "competentie" : "functiegroep", role: "text" }], rows: items.map((item) => [item]) });
  return sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "tabel",
    columns: [30, 10, 80, 60, 3, 30, 3, 30],
    blocks: [{ top: 1, left: 1, rows: [[text("Gedrag per competentie en niveau", "title")], [text("Hier zoeken de formulieren het gedrag op. Wijzig een tekst hier en hij verandert in elk formulier.", "subtitle")], [jump("Terug naar het begin", tabNaam(context, bladSleutel(context.kort, "start")))]] }],
    tables: [
      {
        name: gedragTabel(context), top: TOP, left: 1,
        columns: [{ name: "competentie", role: "textWrapped" }, { name: "niveau", role: "text" }, { name: "gedrag", role: "prose" }, { name: "tips", role: "prose" }],
        rows: gedragrijen(context).map((rij) => [rij.competentie, rij.niveau, rij.gedrag, rij.tips]),
      },
      list(`${context.kort}_Keuzelijst`, KOLOM.competenties, kaderRijen(context, "Competenties").map((rij) => rij.competentie)),
      list(`${context.kort}_Functiegroepen`, KOLOM.functiegroepen, [...new Set(kaderRijen(context, "Profielen").map((rij) => rij.functie))]),
    ],
    freeze: { rows: TOP, columns: 2 },
  });
}
