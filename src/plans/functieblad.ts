/** One printable sheet per function: where it stands, what it does, which competences it asks at which level, and what it requires. */
import { sameName } from "../model/same-name";
import type { Functie } from "../model/tabellen";
import type { BlockPlan, CellPlan, SheetPlan } from "../model/workbook-plan";
import { competentieregels } from "./functieblad-competenties";
import { blank, figure, formula, jump, text } from "./cell";
import { columnOf, criterion, quoted } from "./formula";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";
import { tekstsoortenOf } from "./tekstsoort";

type Row = (CellPlan | null)[];

const COLUMNS = [30, 15, 15, 66] as const;

/** @param functie a row of Functies; its texts are found by normfunctie, or by functie where there is none */
export function functieblad(context: PlanContext, functie: Functie, key: string): SheetPlan {
  const subject = functie.normfunctie ?? functie.functie;
  const sections: Row[][] = [plaatsInHuis(context, functie), kenmerken(context, subject), resultaatgebieden(context, subject), competentieregels(context, subject), eisen(context, subject)];
  const blocks: BlockPlan[] = [];
  let top = 5;
  for (const section of sections) {
    if (section.length === 0) continue;
    blocks.push({ top, left: 1, rows: section });
    top += section.length + 1;
  }
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "blad",
    columns: [...COLUMNS],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(functie.functie, "title")],
          [text(functie.normfunctie === null ? context.kader.kader.naam : `Normfunctie ${functie.normfunctie}; ${context.kader.kader.naam}`, "subtitle")],
          [jump("Terug naar Start", sheetName(context, `${context.kort}/start`))],
        ],
      },
      ...blocks,
    ],
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "portrait", pagesTall: null, titleRows: "1:2", titleColumns: null, area: null, breaks: [] },
  });
}

function head(...labels: string[]): Row {
  return labels.map((label) => text(label, "head"));
}

function heading(label: string): Row {
  return [text(label, "heading"), blank("heading"), blank("heading"), blank("heading")];
}

/** Reeks, groep, schaal and formatie follow the table by formula; a function that left the table says so. */
function plaatsInHuis(context: PlanContext, functie: Functie): Row[] {
  const table = tableName(context, "Functies");
  const same = rows(context, "Functies").filter((rij) => sameName(rij.functie, functie.functie));
  const key = criterion("$A$1", functie.functie);
  const count = `COUNTIFS(${columnOf(table, "functie")},${key})`;
  const follow = (label: string, kolom: "reeks" | "groep" | "schaal" | "formatie", none: string): Row => {
    const cell = `INDEX(${columnOf(table, kolom)},MATCH(${key},${columnOf(table, "functie")},0))`;
    const value = same.length > 1 ? "zie tabel" : (functie[kolom] ?? none);
    const role = kolom === "formatie" ? "fteLeft" : "formulaText";
    return [text(label, "rowHead"), formula(`=IF(${count}=0,"niet in tabel",IF(${count}>1,"zie tabel",IF(${cell}="",${quoted(none)},${cell})))`, value, role), blank("text"), blank("text")];
  };
  return [
    heading("Plaats in het functiehuis"),
    follow("Functiereeks", "reeks", "niet vermeld"),
    follow("Functiegroep", "groep", "niet vermeld"),
    follow("Schaal", "schaal", "niet vermeld"),
    follow("Formatie (fte)", "formatie", "niet vermeld"),
    [text("Vindplaats", "rowHead"), text(functie.plaats, "text"), blank("text"), blank("text")],
  ];
}

const KENMERKEN = { samenvatting: "samengevat", bron: "brontekst", beide: "deels samengevat, deels brontekst", geen: "niet vermeld" } as const;
const TAAK = { samenvatting: "Samenvatting", bron: "Taak", beide: "Taak of samenvatting", geen: "Taak" } as const;

function kenmerken(context: PlanContext, subject: string): Row[] {
  const own = rows(context, "Kenmerken").filter((kenmerk) => sameName(kenmerk.functie, subject));
  if (own.length === 0) return [];
  return [
    heading(`Kenmerken (${KENMERKEN[tekstsoortenOf(own)]})`),
    head("Herkomst", "Nr", "", "Kenmerk"),
    ...own.map((kenmerk): Row => [text(kenmerk.herkomst ?? "", "rowHead"), figure(kenmerk.nr, "countLeft"), blank("text"), text(kenmerk.tekst, "prose")]),
  ];
}

function resultaatgebieden(context: PlanContext, subject: string): Row[] {
  const own = rows(context, "Taken").filter((taak) => sameName(taak.functie, subject));
  if (own.length === 0) return [];
  return [
    heading("Resultaatgebieden en taken"),
    head("Gebied", "Nr", "Aantal taken", TAAK[tekstsoortenOf(own)]),
    ...own.map((taak): Row => [text(taak.gebied, "rowHeadWrapped"), figure(taak.gebiedNr, "countLeft"), figure(taak.aantalTaken, "countLeft"), text(taak.tekst, "prose")]),
  ];
}

const EISSOORT: Readonly<Record<string, string>> = {
  werksituatie: "Kritische werksituatie",
  vakkennis: "Vakkennis",
  vaardigheid: "Vaardigheid",
  opleiding: "Opleiding",
};

function eisen(context: PlanContext, subject: string): Row[] {
  const own = rows(context, "Eisen").filter((eis) => sameName(eis.functie, subject));
  if (own.length === 0) return [];
  return [
    heading("Eisen"),
    head("Soort", "Nr", "", "Eis"),
    ...own.map((eis): Row => [
      text(EISSOORT[eis.soort] ?? eis.soort, "rowHead"), figure(eis.nr, "countLeft"), blank("text"),
      text([eis.naam, eis.tekst].filter((part) => part !== null).join(": "), "prose"),
    ]),
  ];
}
