/** The table of relations between competences of the frameworks in the workbook, where the user confirms, changes or rejects each. */
import { columnLetters } from "../../model/address";
import { BESLUITEN, geldendeCompetentie, RELATIEKOLOMMEN, type Relatie } from "../../model/relaties/relatie";
import type { CellRole } from "../../model/style";
import type { CellValue, SheetPlan, ValidationPlan } from "../../model/workbook-plan";
import { nameKey } from "../../model/same-name";
import { text } from "../cell";
import { sheetPlan } from "../sheet";

export const RELATIES_KEY = "competentierelaties";
export const RELATIES_TOP = 8;

const WIDTHS: Readonly<Record<(typeof RELATIEKOLOMMEN)[number], number>> = {
  kader: 14, competentie: 32, "ander kader": 14, voorstel: 32, grond: 34, besluit: 13, gekozen: 32, opmerking: 34, geldt: 32, controle: 34,
};

const ROLES: Readonly<Record<(typeof RELATIEKOLOMMEN)[number], CellRole>> = {
  kader: "text", competentie: "textWrapped", "ander kader": "text", voorstel: "textWrapped", grond: "text", besluit: "input", gekozen: "input", opmerking: "input",
  geldt: "formulaTextWrapped", controle: "formulaTextWrapped",
};

/** @param table name of the Excel Table */
export function relatietabel(table: string, sheet: string, relaties: readonly Relatie[]): SheetPlan {
  const rows = relaties.length > 0 ? relaties.map((rij) => relatieRij(rij, relaties)) : [RELATIEKOLOMMEN.map(() => null)];
  return sheetPlan({
    key: RELATIES_KEY,
    name: sheet,
    tab: "tabel",
    columns: RELATIEKOLOMMEN.map((naam) => WIDTHS[naam]),
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text("Competentierelaties: welke competenties van twee kaders bij elkaar horen", "title")],
          [text("Een voorstel berust alleen op de naam en telt nergens mee totdat u beslist. Kies per rij een besluit in de kolom besluit:", "subtitle")],
          [text("bevestigd = het voorstel klopt; gewijzigd = het hoort bij de competentie die u in de kolom gekozen zet; afgewezen = hoort niet bij elkaar; open = nog niet beslist.", "subtitle")],
          [text("Een eigen relatie toevoegen: typ onder de tabel beide kaders en de competentie, kies gewijzigd en vul gekozen in. Niveaus van twee kaders worden nooit gelijkgesteld.", "subtitle")],
          [text("Uw besluiten blijven staan als er kaders bij komen; dan komen er alleen rijen bij.", "subtitle")],
        ],
      },
    ],
    tables: [
      {
        name: table, top: RELATIES_TOP, left: 1, rows,
        columns: RELATIEKOLOMMEN.map((naam) => {
          const formula = naam === "geldt" ? geldtFormule(table) : naam === "controle" ? controleFormule(table) : undefined;
          return formula === undefined ? { name: naam, role: ROLES[naam] } : { name: naam, role: ROLES[naam], formula };
        }),
      },
    ],
    validations: relatieValidaties(relaties, RELATIES_TOP + 1),
    conditionalFormats: [{ range: rangeOf("besluit", RELATIES_TOP + 1, rows.length), formula: `${columnOfKolom("besluit")}${RELATIES_TOP + 1}="open"`, tone: "attention" }],
    freeze: { rows: RELATIES_TOP, columns: 2 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${RELATIES_TOP}:${RELATIES_TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

/** A row of the table with what its formulas give. */
export function relatieRij(rij: Relatie, alle: readonly Relatie[]): readonly CellValue[] {
  return [rij.kader, rij.competentie, rij.anderKader, rij.voorstel, rij.grond, rij.besluit, rij.gekozen, rij.opmerking, geldendeCompetentie(rij), controle(rij, alle)];
}

/** What may be typed, from sheet row `top` on. A competence is chosen from the other framework's list, rows of one pair of frameworks at a time. */
export function relatieValidaties(relaties: readonly Relatie[], top: number): readonly ValidationPlan[] {
  if (relaties.length === 0) return [];
  const besluit: ValidationPlan = {
    range: rangeOf("besluit", top, relaties.length),
    allow: { kind: "list", items: BESLUITEN },
    prompt: { title: "Besluit", message: "bevestigd: het voorstel klopt. gewijzigd: zet de juiste competentie in de kolom gekozen. afgewezen: hoort niet bij elkaar." },
    error: { style: "stop", title: "Onbekend besluit", message: "Kies open, bevestigd, gewijzigd of afgewezen." },
  };
  const runs: { kort: string; from: number; to: number }[] = [];
  relaties.forEach((rij, index) => {
    const last = runs.at(-1);
    if (last && last.kort === rij.anderKader) last.to = index;
    else runs.push({ kort: rij.anderKader, from: index, to: index });
  });
  return [
    besluit,
    ...runs.map(({ kort, from, to }): ValidationPlan => ({
      range: rangeOf("gekozen", top + from, to - from + 1),
      allow: { kind: "listName", name: `${kort}_lijst_Competenties` },
      prompt: { title: `Competentie van ${kort}`, message: "Alleen invullen bij het besluit gewijzigd. Kies uit de lijst." },
      error: { style: "warning", title: "Onbekende competentie", message: `Deze competentie staat niet in ${kort}. Toch gebruiken?` },
    })),
  ];
}

const columnOfKolom = (naam: (typeof RELATIEKOLOMMEN)[number]): string => columnLetters(RELATIEKOLOMMEN.indexOf(naam) + 1);

function rangeOf(naam: (typeof RELATIEKOLOMMEN)[number], top: number, count: number): string {
  return `${columnOfKolom(naam)}${top}:${columnOfKolom(naam)}${top + count - 1}`;
}

const thisRow = (table: string, column: (typeof RELATIEKOLOMMEN)[number]): string => `${table}[[#This Row],[${column}]]`;

function geldtFormule(table: string): string {
  return `=IF(${thisRow(table, "besluit")}="bevestigd",${thisRow(table, "voorstel")}&"",IF(${thisRow(table, "besluit")}="gewijzigd",${thisRow(table, "gekozen")}&"",""))`;
}

const OPEN = "nog te beslissen";
const NO_SUGGESTION = "geen voorstel: kies gewijzigd en vul gekozen in";
const NOT_CHOSEN = "vul gekozen in";
const UNKNOWN = "onbekend besluit: telt niet mee";
const DOUBLE = "staat er twee keer";

function controleFormule(table: string): string {
  const besluit = thisRow(table, "besluit");
  const same = (["kader", "competentie", "ander kader", "geldt"] as const).map((column) => `(${table}[${column}]=${thisRow(table, column)})`).join("*");
  return `=IF(OR(${besluit}="",${besluit}="open"),"${OPEN}",IF(${besluit}="afgewezen","",IF(AND(${besluit}<>"bevestigd",${besluit}<>"gewijzigd"),"${UNKNOWN}",` +
    `IF(${thisRow(table, "geldt")}="",IF(${besluit}="bevestigd","${NO_SUGGESTION}","${NOT_CHOSEN}"),IF(SUMPRODUCT(${same})>1,"${DOUBLE}","")))))`;
}

function controle(rij: Relatie, alle: readonly Relatie[]): string {
  const besluit = rij.besluit.toLowerCase();
  if (besluit === "" || besluit === "open") return OPEN;
  if (besluit === "afgewezen") return "";
  if (besluit !== "bevestigd" && besluit !== "gewijzigd") return UNKNOWN;
  if (geldendeCompetentie(rij) === "") return besluit === "bevestigd" ? NO_SUGGESTION : NOT_CHOSEN;
  const key = (other: Relatie): string => [other.kader, other.competentie, other.anderKader, geldendeCompetentie(other)].map(nameKey).join("|");
  return alle.filter((other) => key(other) === key(rij)).length > 1 ? DOUBLE : "";
}
