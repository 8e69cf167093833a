/** The first sheet: what this workbook is, where its figures come from, what stands on which sheet, and how it is kept up. */
import type { CellPlan, SheetPlan } from "../model/workbook-plan";
import { blank, figure, jump, text } from "./cell";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";
import { tekstsoortenOfKader } from "./tekstsoort";

export interface SheetEntry {
  readonly key: string;
  readonly uitleg: string;
  readonly soort: "Overzicht" | "Functieblad" | "Tabel";
}

type Row = (CellPlan | null)[];

const TEKSTEN = {
  samenvatting: "Samenvattingen zijn van Functieboek. De volledige tekst komt uit uw eigen document: zie Importeren in het taakvenster.",
  bron: "De teksten staan hier zoals uw document ze drukt. De kolom plaats zegt waar ze daar staan.",
  beide: "Een deel is de tekst van uw document, een deel is een samenvatting van Functieboek. De kolom tekstsoort zegt bij elke rij welke van de twee.",
} as const;

export function start(context: PlanContext, key: string, entries: readonly SheetEntry[]): SheetPlan {
  const { kader } = context.kader;
  const bevindingen = rows(context, "Bevindingen");
  const fouten = bevindingen.filter((rij) => rij.ernst === "fout").length;
  const waarschuwingen = bevindingen.filter((rij) => rij.ernst === "waarschuwing").length;
  const teksten = tekstsoortenOfKader(context.kader);
  const withFormatie = rows(context, "Functies").some((functie) => functie.formatie !== null);
  const lines: Row[] = [
    [text(kader.naam, "title")],
    [text("Werkmap met tabellen en overzichten, gemaakt met Functieboek. De overzichten rekenen met gewone Excel-formules en werken ook zonder de invoegtoepassing.", "subtitle")],
    [],
    heading("Over dit kader"),
    fact("Soort", kader.soort),
    fact("Uitgever", kader.uitgever),
    fact("Jaar", kader.jaar),
    fact("Bron", kader.bron),
    fact("Rechten", kader.rechten),
    fact("Gemaakt op", dutchDate(context.gemaaktOp)),
    ...(bevindingen.length > 0
      ? [fact("Let op", `De bron bevat ${counted(fouten, "fout", "fouten")} en ${counted(waarschuwingen, "waarschuwing", "waarschuwingen")}. Lees eerst het blad ${sheetName(context, `${context.kort}/bevindingen`)}.`)]
      : []),
    [],
    heading("Zo werkt u ermee"),
    ...(withFormatie ? [step("Wijzigen", `Wijzig schaal en formatie in de tabel ${tableName(context, "Functies")} (lichtgele cellen). Alle totalen, aandelen en gemiddelden volgen direct.`)] : []),
    step("Regels toevoegen", "In Excel: typ in de eerste lege rij onder de tabel. In LibreOffice: voeg een rij in binnen de tabel."),
    step("Nieuwe functies in een matrix", "Tellen direct mee op de regel 'Niet in deze matrix'. Kies Vernieuwen in het taakvenster om ze een eigen rij of kolom te geven; wat u zelf hebt getypt blijft staan."),
    step("Leeg is niet nul", "Een lege cel betekent dat de bron niets vermeldt. Vul alleen 0 in als het echt 0 is."),
    ...(teksten === "geen" ? [] : [step("Teksten", TEKSTEN[teksten])]),
    [],
    heading("Bladen in deze werkmap"),
    [text("Blad", "head"), text("Wat u er vindt", "head")],
    ...entries.map((entry): Row => [jump(sheetName(context, entry.key), sheetName(context, entry.key)), text(entry.uitleg, "prose")]),
  ];
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "start",
    columns: [34, 96],
    blocks: [{ top: 1, left: 1, rows: lines }],
    print: { orientation: "portrait", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}

function heading(label: string): Row {
  return [text(label, "heading"), blank("heading")];
}

function fact(label: string, value: string | number | null): Row {
  return [text(label, "rowHead"), typeof value === "number" ? figure(value, "countLeft") : text(value ?? "niet vermeld", "prose")];
}

function step(label: string, sentence: string): Row {
  return [text(label, "rowHeadWrapped"), text(sentence, "prose")];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "2026-11-21" -> "21-11-2026". */
function dutchDate(iso: string): string {
  return iso.split("-").reverse().join("-");
}
