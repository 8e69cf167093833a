/**
 * A level guide as people read it: of each kerntaak two neighbouring levels side by side, a choice per question, and the profile in a chart.
 * The document has no rule that makes one level of these choices: the outcome is a choice of this project and says so wherever it stands.
 */
import { cellAddress } from "../../../model/address";
import { cellKey } from "../../../model/book";
import type { Kader } from "../../../model/kader";
import type { Naming } from "../../../model/naming";
import { nameKey } from "../../../model/same-name";
import type { CellPlan, CellValue, SheetPlan, ValidationPlan, WorkbookPlan } from "../../../model/workbook-plan";
import { blank, formula, text } from "../../cell";
import { columnOf } from "../../formula";
import { sheetPlan } from "../../sheet";
import { uniqueBy } from "../../unique-by";

const VRAGEN: readonly (readonly [string, string])[] = [["watDoeIk", "Wat doe ik?"], ["waaraanLaatIkDatZien", "Waaraan laat ik dat zien?"], ["watLeverIkOp", "Wat lever ik op?"]];
const [NAAM, DATUM] = ["Naam (mag leeg blijven)", "Datum"];
const EERSTE = 8;
/** Rows of a kerntaak: its head, the levels, the questions, the outcome, an empty one. */
const HOOGTE = VRAGEN.length + 4;
const REGEL = "eigen regel van Functieboek, niet van de bron: de middelste van de keuzes, bij een even aantal de lagere van de middelste twee";

/** Kerntaken that have all questions on at least two levels. */
function kerntaken({ tabellen }: Kader): readonly string[] {
  const rows = tabellen.Indicatoren ?? [];
  return uniqueBy(rows.filter((rij) => rij.soort === "watDoeIk" && rij.niveau !== null).map((rij) => rij.onderwerp), nameKey)
    .filter((kerntaak) => VRAGEN.every(([soort]) => new Set(rows.filter((rij) => nameKey(rij.onderwerp) === nameKey(kerntaak) && rij.soort === soort && rij.niveau !== null).map((rij) => rij.niveau)).size > 1));
}

/** Whether a framework has kerntaken with these questions, on levels that are numbers one apart: the sheet adds 1 for the neighbour. */
export function kanNiveaugids(kader: Kader): boolean {
  const niveaus = (kader.tabellen.Niveaus ?? []).map(({ niveau }) => Number(niveau)).sort((a, b) => a - b);
  return niveaus.length > 1 && niveaus.every((niveau, index) => niveau === (niveaus[0] ?? 0) + index) && kerntaken(kader).length > 0;
}

/** @param namen people to make a guide for, each on a sheet of its own; none: one empty guide */
export function niveaugids(kader: Kader, namen: readonly string[], { naming }: { readonly naming: Naming }): WorkbookPlan {
  const kort = naming.kort("Gids");
  const guides = namen.length === 0 ? [{ nr: "", naam: "" }] : namen.map((naam, index) => ({ nr: String(index + 1).padStart(3, "0"), naam }));
  return {
    title: "Niveaugids",
    // No name of a person on a tab: tab names end up in properties of files.
    sheets: [...guides.map(({ nr, naam }) => gidsBlad(kader, kort, naming.sheet(nr === "" ? "Niveaugids" : `Niveaugids ${nr}`), nr, naam)), tekstenBlad(kader, kort, naming.sheet("Gidsteksten"))],
    names: [],
  };
}

/** The name on a guide that stands and the cellKeys of what people fill in: name, date and choices. The level that one reads at is no answer. */
export function gidsinvoer(cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]): { readonly naam: string; readonly invoer: ReadonlySet<number> } {
  const labels = new Map(cells.flatMap(({ row, column, value }): [number, string][] => (column === 1 ? [[row, String(value)]] : [])));
  const named = [...labels].find(([, label]) => label === NAAM)?.[0] ?? 0;
  const questions = new Set(VRAGEN.map(([, vraag]) => vraag));
  const invoer = [...labels].flatMap(([row, label]) => (label === NAAM || label === DATUM ? [cellKey(row, 2)] : questions.has(label) ? [cellKey(row, 4)] : []));
  return { naam: String(cells.find(({ row, column }) => row === named && column === 2)?.value ?? "").trim(), invoer: new Set(invoer) };
}

function gidsBlad(kader: Kader, kort: string, name: string, nr: string, naam: string): SheetPlan {
  const taken = kerntaken(kader);
  const niveaus = [...(kader.tabellen.Niveaus ?? [])].sort((a, b) => a.volgorde - b.volgorde).map(({ niveau }) => niveau);
  const table = `${kort}_Teksten`;
  const [low = "", high = ""] = niveaus;
  const textOf = (kerntaak: string, soort: string, niveau: string): string => (kader.tabellen.Indicatoren ?? []).find((rij) => nameKey(rij.onderwerp) === nameKey(kerntaak) && rij.soort === soort && rij.niveau === niveau)?.tekst ?? "niet in de bron";
  const look = (kerntaak: number, question: number, level: string): string =>
    `=IFERROR(INDEX(${columnOf(table, "tekst")},MATCH(1,INDEX((${columnOf(table, "kerntaak")}=$A$${kerntaak})*(${columnOf(table, "vraag")}=$A${question})*(${columnOf(table, "niveau")}=${level}&""),0),0)),"niet in de bron")`;
  const profiel = EERSTE + taken.length * HOOGTE + 1;
  const outcome = (index: number): string => `$D$${EERSTE + index * HOOGTE + VRAGEN.length + 2}`;
  const block = (kerntaak: string, index: number): (CellPlan | null)[][] => {
    const top = EERSTE + index * HOOGTE;
    const levels = top + 1;
    const first = top + 2;
    const last = first + VRAGEN.length - 1;
    return [
      [text(kerntaak, "heading"), blank("heading"), blank("heading"), blank("heading")],
      [text("Niveau (kies het linker)", "rowHead"), text(low, "inputCenter"), formula(`=IF($B$${levels}="","",$B$${levels}+1)&""`, high, "formulaTextCenter"), text("Uw keuze", "headCenter")],
      ...VRAGEN.map(([soort, vraag], down): CellPlan[] => [
        text(vraag, "rowHeadWrapped"), formula(look(top, first + down, `$B$${levels}`), textOf(kerntaak, soort, low), "formulaTextWrapped"), formula(look(top, first + down, `$C$${levels}`), textOf(kerntaak, soort, high), "formulaTextWrapped"),
        { value: null, role: "inputNumber" as const },
      ]),
      [text("Niveau van deze kerntaak", "totalLabel"), blank("totalLabel"), blank("totalLabel"), formula(`=IF(COUNT(D${first}:D${last})<${VRAGEN.length},"",SMALL(D${first}:D${last},2))`, "", "totalText")],
    ];
  };
  const list = (range: string, items: readonly string[], message: string): ValidationPlan => ({ range, allow: { kind: "list", items }, prompt: { title: "Niveau", message }, error: { style: "stop", title: "Onbekend niveau", message: "Kies uit de lijst." } });
  const rows = taken.map((kerntaak, index): CellPlan[] => [text(kerntaak, "rowHead"), formula(`=${outcome(index)}`, "", "formulaCount")]);
  const [from, to] = [profiel + 2, profiel + 1 + taken.length];
  const range = `$B$${from}:$B$${to}`;
  return sheetPlan({
    key: nr === "" ? `${kort}/gids` : `${kort}/gids/${nr}`,
    name,
    tab: "view",
    columns: [30, 62, 62, 13],
    blocks: [
      {
        top: 1, left: 1, rows: [
          [text(`Niveaugids: ${kader.kader.naam}`, "title")],
          [text("Lees per kerntaak twee buurniveaus, schuif op tot u zich herkent, en kies per vraag het niveau dat het best past. Kijk naar het geheel, niet naar een enkel woord.", "subtitle")],
          [text(`De bron kent geen rekenregel. Een niveau uit uw keuzes is een ${REGEL}.`, "alert")],
        ],
      },
      { top: 5, left: 1, rows: [[text(NAAM, "rowHead"), text(naam, "input")], [text(DATUM, "rowHead"), { value: null, role: "inputDate" }]] },
      ...taken.map((kerntaak, index) => ({ top: EERSTE + index * HOOGTE, left: 1, rows: block(kerntaak, index) })),
      {
        top: profiel, left: 1, rows: [
          [text("Profiel", "heading"), blank("heading")],
          [text("Kerntaak", "head"), text("Niveau", "headCenter")],
          ...rows,
          [text("Niveau over de kerntaken", "totalLabel"), formula(`=IF(COUNT(${range})=0,"",SMALL(${range},INT((COUNT(${range})+1)/2)))`, "", "totalText")],
          [text(`Over de kerntaken die een niveau hebben; ${REGEL}.`, "note")],
          [text("De grafiek toont het niveau per kerntaak; de cijfers staan in de tabel hierboven.", "note")],
        ],
      },
    ],
    validations: taken.flatMap((_, index) => {
      const top = EERSTE + index * HOOGTE;
      return [list(cellAddress(top + 1, 2), niveaus.slice(0, -1), "Het linker niveau; rechts staat het volgende."), list(`D${top + 2}:D${top + 1 + VRAGEN.length}`, niveaus, "Welk niveau past het best bij deze vraag?")];
    }),
    charts: [{
      name: "Profiel", kind: "radar", title: "Niveau per kerntaak", altText: "Radar met het niveau per kerntaak; de cijfers staan in de tabel links ervan.",
      categories: `A${from}:A${to}`, series: [{ name: "Niveau", values: `B${from}:B${to}` }], axes: { category: "", value: "" }, from: `C${profiel}`, to: `D${to + 10}`,
    }],
    freeze: { rows: 3, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: "1:1", titleColumns: null, area: null, breaks: taken.flatMap((_, index) => (index > 0 && index % 2 === 0 ? [EERSTE + index * HOOGTE] : [])) },
  });
}

function tekstenBlad(kader: Kader, kort: string, name: string): SheetPlan {
  const vragen = new Map(VRAGEN);
  const rows = (kader.tabellen.Indicatoren ?? []).filter((rij) => rij.niveau !== null && vragen.has(rij.soort));
  return sheetPlan({
    key: `${kort}/teksten`,
    name,
    tab: "tabel",
    columns: [24, 24, 9, 100],
    blocks: [{ top: 1, left: 1, rows: [[text("Teksten van de niveaugids", "title")], [text(rows.some((rij) => rij.tekstsoort === "bron") ? "Uit uw eigen document." : "Samengevat door Functieboek; de volledige tekst komt uit uw eigen document.", "subtitle")]] }],
    tables: [{
      name: `${kort}_Teksten`, top: 4, left: 1, columns: [{ name: "kerntaak", role: "textWrapped" }, { name: "vraag", role: "text" }, { name: "niveau", role: "text" }, { name: "tekst", role: "prose" }],
      rows: rows.map(({ onderwerp, soort, niveau, tekst }) => [onderwerp, vragen.get(soort) ?? soort, niveau, tekst]),
    }],
    freeze: { rows: 4, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: "4:4", titleColumns: null, area: null, breaks: [] },
  });
}
