/**
 * The progress of a team for HR: stand and dates of each form, and nothing of their content. Values: a sheet of formulas that is moved to a file
 * of its own would point at the forms, and carry their file's place along. It is brought up to date from the forms instead.
 */
import type { Naming } from "../../model/naming";
import type { CellRole } from "../../model/style";
import type { CellPlan, CellValue, WorkbookPlan } from "../../model/workbook-plan";
import { excelSerial } from "../../rules/datum/excel-datum";
import { text } from "../cell";
import { sheetPlan } from "../sheet";
import type { Formulierfeiten } from "./formulier/feiten";
import { standVan, volgendeVan } from "./formulier/gegevens";
import { STAPTEKST } from "./formulier/termijnen";

const TOP = 5;
const UITLEG = "Alleen stand en data: geen afspraken, kwalificaties, motiveringen of bedenkingen. Het zijn wel persoonsgegevens.";

interface Kolom {
  readonly naam: string;
  readonly role: CellRole;
  readonly width: number;
  readonly lees: (feiten: Formulierfeiten) => CellValue;
}

const dag = (naam: string, stap: "planning" | "voortgang" | "concept" | "beoordeling" | "vaststelling"): Kolom => ({ naam, role: "formulaDate", width: 20, lees: ({ uitkomst }) => uitkomst.termijnen[stap].gedaan });

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

/** The progress sheet that stands: its key and its tab name. */
export interface StaandeVoortgang {
  readonly key: string;
  readonly name: string;
}

const SLEUTEL = /^([^/]+)\/hr$/;

export function isVoortgang(key: string): boolean {
  return SLEUTEL.test(key);
}

export interface Voortgangskeuze {
  readonly naming: Naming;
  /** The sheet that is brought up to date; null for a new one. */
  readonly existing: StaandeVoortgang | null;
  /** It comes in a workbook of its own, and need not be moved to one. */
  readonly eigenWerkmap?: boolean;
}

/**
 * @param feiten at least one form
 */
export function voortgangHr(feiten: readonly Formulierfeiten[], { naming, existing, eigenWerkmap = false }: Voortgangskeuze): WorkbookPlan {
  const kort = SLEUTEL.exec(existing?.key ?? "")?.[1] ?? naming.kort("Voortgang");
  const peildatum = feiten[0]?.context.instellingen.peildatum ?? "";
  return {
    title: "Voortgang gesprekken",
    sheets: [sheetPlan({
      key: `${kort}/hr`,
      name: existing?.name ?? naming.sheet("Voortgang"),
      tab: "view",
      columns: KOLOMMEN.map(({ width }) => width),
      blocks: [{
        top: 1, left: 1, rows: [
          [text("Voortgang van de gesprekken", "title")],
          [text(`${UITLEG} ${eigenWerkmap ? "Deel dit bestand alleen met wie ze nodig heeft." : "Verplaats dit blad naar een nieuwe werkmap en deel alleen die."}`, "subtitle")],
          [text("Peildatum", "note"), { value: peildatum === "" ? null : excelSerial(peildatum), role: "formulaDate" }],
        ],
      }, {
        // No Table: those hold what users type, and a refresh leaves them alone.
        top: TOP, left: 1, rows: [KOLOMMEN.map(({ naam }) => text(naam, "head")), ...feiten.map((one) => KOLOMMEN.map(({ lees, role }): CellPlan => ({ value: lees(one), role })))],
      }],
      freeze: { rows: TOP, columns: 2 },
      print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
    })],
    names: [],
  };
}
