/** A sheet with one table of the framework as an Excel Table: what the matrices and formulas are built on, and where the user works. */
import { columnLetters } from "../model/address";
import { KOLOMMEN, type Kolom } from "../model/kolommen";
import type { CellRole } from "../model/style";
import type { TabelNaam } from "../model/tabellen";
import type { CellValue, SheetPlan, TablePlan, ValidationPlan } from "../model/workbook-plan";
import { jump, text } from "./cell";
import { celkolom, ZEKERHEDEN } from "./profielcel";
import { sheetPlan } from "./sheet";
import { sheetName, tableName, type PlanContext } from "./plan-context";
import { TABEL_UITLEG } from "./tabel-uitleg";

/** Header row of every table sheet: title, explanation and the way back stand above it. */
export const TABEL_TOP = 5;

/** Columns in which a user of a formation works: they look like input. */
const INPUT: Partial<Record<TabelNaam, Readonly<Record<string, CellRole>>>> = {
  Functies: { schaal: "input", formatie: "inputFte" },
  Clusters: { fte: "inputFte" },
};

const ROLE: Readonly<Record<Kolom["soort"], CellRole>> = { code: "text", name: "textWrapped", place: "textWrapped", prose: "prose", count: "count", fte: "fte" };

/** The sheet of one table. @throws when the framework does not have the table. */
export function kaderTabel(context: PlanContext, tabel: TabelNaam, key: string): SheetPlan {
  const columns = KOLOMMEN[tabel] as readonly Kolom[];
  const rows = tableRows(context, tabel);
  if (rows === null) throw new Error(`Het kader "${context.kader.kader.id}" heeft geen tabel ${tabel}`);
  const table: TablePlan = {
    name: tableName(context, tabel),
    top: TABEL_TOP,
    left: 1,
    columns: columns.map((kolom) => ({ name: kolom.naam, role: inputRole(context, tabel, kolom.naam) ?? ROLE[kolom.soort] })),
    rows: rows.length > 0 ? rows : [columns.map(() => null)],
  };
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: tabel === "Bevindingen" ? "check" : "tabel",
    columns: columns.map((kolom) => kolom.width),
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`${TABEL_UITLEG[tabel].titel}: ${context.kader.kader.naam}`, "title")],
          [text(TABEL_UITLEG[tabel].uitleg, "subtitle")],
          [jump("Terug naar Start", sheetName(context, `${context.kort}/start`))],
        ],
      },
    ],
    tables: [table],
    validations: validations(context, tabel, columns, table.rows.length),
    freeze: { rows: TABEL_TOP, columns: 0 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TABEL_TOP}:${TABEL_TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

/** A mark that the source does not settle is the user's to settle. */
function inputRole(context: PlanContext, tabel: TabelNaam, kolom: string): CellRole | undefined {
  return tabel === "Profielen" && kolom === "soort" && celkolom(context.kader.tabellen.Profielen ?? []) === "woord" ? "input" : INPUT[tabel]?.[kolom];
}

function tableRows(context: PlanContext, tabel: TabelNaam): readonly (readonly CellValue[])[] | null {
  const columns = KOLOMMEN[tabel] as readonly Kolom[];
  const rows: readonly object[] | undefined = tabel === "Kader" ? [context.kader.kader] : context.kader.tabellen[tabel];
  return rows?.map((row) => columns.map((kolom) => (row as Record<string, CellValue>)[kolom.naam] ?? null)) ?? null;
}

/** Messages and lists on the columns where the user works. They warn, they do not block: a user's own level or name is allowed. */
function validations(context: PlanContext, tabel: TabelNaam, columns: readonly Kolom[], rowCount: number): ValidationPlan[] {
  const range = (naam: string): string => {
    const letters = columnLetters(columns.findIndex((kolom) => kolom.naam === naam) + 1);
    return `${letters}${TABEL_TOP + 1}:${letters}${TABEL_TOP + rowCount}`;
  };
  const fte = (naam: string): ValidationPlan => ({
    range: range(naam),
    allow: { kind: "decimal", min: 0, max: null },
    prompt: { title: "Fte", message: "Fte van een 36-urige werkweek, bijvoorbeeld 1,00. Leeg laten als er geen formatie is vastgesteld: leeg is niet hetzelfde als 0." },
    error: { style: "warning", title: "Geen aantal fte", message: "Verwacht wordt een getal van 0 of hoger." },
  });
  const fromList = (naam: string, list: TabelNaam, what: string): ValidationPlan => ({
    range: range(naam),
    allow: { kind: "listName", name: listName(context, list) },
    prompt: null,
    error: { style: "warning", title: `Onbekend(e) ${what}`, message: `Dit staat niet in de tabel ${list}. Toch gebruiken?` },
  });
  if (tabel === "Functies") {
    return [
      {
        range: range("schaal"),
        allow: { kind: "any" },
        prompt: { title: "Schaal", message: "Als tekst, bijvoorbeeld 10 of 10A. De kolom is als tekst opgemaakt, zodat 10 en 10A bij elkaar horen." },
        error: null,
      },
      fte("formatie"),
    ];
  }
  if (tabel === "Clusters") return [fte("fte")];
  if (tabel === "Profielen") {
    const marks: ValidationPlan[] = celkolom(context.kader.tabellen.Profielen ?? []) !== "woord" ? [] : [{
      range: range("soort"),
      allow: { kind: "list", items: ZEKERHEDEN },
      prompt: { title: "Zeker, niet of onbekend", message: "Onbekend: in de bron is niet vast te stellen of deze competentie hier gevraagd wordt. Kies zeker of niet als u het weet." },
      error: { style: "warning", title: "Onbekend woord", message: "Kies zeker, niet of onbekend. Toch gebruiken?" },
    }];
    const lists = [...marks, fromList("competentie", "Competenties", "competentie")];
    return context.kader.tabellen.Niveaus ? [...lists, fromList("niveau", "Niveaus", "niveau")] : lists;
  }
  return [];
}

/** Defined name over the first naming column of a table, for lists to choose from: list sources take no structured reference. */
export function listName(context: PlanContext, tabel: TabelNaam): string {
  return `${context.kort}_lijst_${tabel}`;
}
