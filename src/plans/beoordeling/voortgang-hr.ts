/** The progress of a team for HR: stand and dates of each form as values, and nothing of their content. Only values, so that the sheet can be moved to a file of its own. */
import type { Naming } from "../../model/naming";
import type { CellRole } from "../../model/style";
import type { CellValue, WorkbookPlan } from "../../model/workbook-plan";
import { excelSerial } from "../../rules/datum/excel-datum";
import { text } from "../cell";
import { sheetPlan } from "../sheet";
import type { Formulierfeiten } from "./formulier/feiten";
import { standVan, volgendeVan } from "./formulier/gegevens";
import { STAPTEKST } from "./formulier/termijnen";

const TOP = 5;

interface Kolom {
  readonly naam: string;
  readonly role: CellRole;
  readonly width: number;
  readonly lees: (feiten: Formulierfeiten) => CellValue;
}

const dag = (naam: string, stap: "planning" | "voortgang" | "concept" | "beoordeling" | "vaststelling"): Kolom => ({ naam, role: "formulaDate", width: 13, lees: ({ uitkomst }) => uitkomst.termijnen[stap].gedaan });

const KOLOMMEN: readonly Kolom[] = [
  { naam: "formulier", role: "text", width: 10, lees: ({ medewerker }) => medewerker.nr },
  { naam: "medewerker", role: "textWrapped", width: 26, lees: ({ medewerker }) => medewerker.medewerker },
  { naam: "afdeling", role: "textWrapped", width: 20, lees: ({ medewerker }) => medewerker.afdeling },
  { naam: "leidinggevende", role: "textWrapped", width: 24, lees: ({ medewerker }) => medewerker.leidinggevende },
  { naam: "cyclus", role: "textWrapped", width: 24, lees: ({ medewerker }) => medewerker.cyclus },
  { naam: "stand", role: "textWrapped", width: 28, lees: ({ uitkomst }) => standVan(uitkomst.termijnen, uitkomst.peil) },
  { naam: "eerstvolgende stap", role: "textWrapped", width: 24, lees: (feiten) => naamVan(feiten) },
  { naam: "hoe het ervoor staat", role: "textWrapped", width: 34, lees: (feiten) => hoeVan(feiten) },
  dag("planningsgesprek", "planning"), dag("voortgangsgesprek", "voortgang"), dag("concept", "concept"), dag("beoordelingsgesprek", "beoordeling"), dag("vastgesteld", "vaststelling"),
];

function naamVan({ uitkomst }: Formulierfeiten): string {
  const next = volgendeVan(uitkomst.termijnen, uitkomst.peil);
  return next === null ? "geen" : STAPTEKST[next].naam;
}

function hoeVan({ uitkomst }: Formulierfeiten): string {
  const next = volgendeVan(uitkomst.termijnen, uitkomst.peil);
  return next === null ? "" : uitkomst.termijnen[next].stand;
}

/** @param feiten at least one form */
export function voortgangHr(feiten: readonly Formulierfeiten[], { naming }: { readonly naming: Naming }): WorkbookPlan {
  const kort = naming.kort("Voortgang");
  const peildatum = feiten[0]?.context.instellingen.peildatum ?? "";
  return {
    title: "Voortgang gesprekken",
    sheets: [sheetPlan({
      key: `${kort}/hr`,
      name: naming.sheet("Voortgang"),
      tab: "view",
      columns: KOLOMMEN.map(({ width }) => width),
      blocks: [{
        top: 1, left: 1, rows: [
          [text("Voortgang van de gesprekken", "title")],
          [text("Alleen stand en data: geen afspraken, kwalificaties, motiveringen of bedenkingen. Het zijn wel persoonsgegevens. Verplaats dit blad naar een nieuwe werkmap en deel alleen die.", "subtitle")],
          [text("Peildatum", "note"), { value: peildatum === "" ? null : excelSerial(peildatum), role: "formulaDate" }],
        ],
      }],
      tables: [{ name: `${kort}_Gesprekken`, top: TOP, left: 1, columns: KOLOMMEN.map(({ naam, role }) => ({ name: naam, role })), rows: feiten.map((one) => KOLOMMEN.map(({ lees }) => lees(one))) }],
      freeze: { rows: TOP, columns: 2 },
      print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
    })],
    names: [],
  };
}
