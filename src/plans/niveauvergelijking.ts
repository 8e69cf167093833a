/**
 * Two levels of one subject side by side, chosen in the sheet: what the level asks for on the left, the other on the right, and whether
 * they differ. Live over the table Indicatoren. Never all levels at once: a reader decides between neighbours.
 */
import { nameKey } from "../model/same-name";
import type { Indicator, Niveau } from "../model/tabellen";
import type { CellPlan, SheetPlan, ValidationPlan } from "../model/workbook-plan";
import { blank, formula, text } from "./cell";
import { columnOf, headerOf, quoted } from "./formula";
import { listName } from "./kader-tabel";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";
import { uniqueBy } from "./unique-by";

const SUBJECT = { row: 5, cell: "$B$5" };
const LEVELS = { row: 6, left: "$B$6", right: "$C$6" };
const HEAD_ROW = 8;
/** Larger than any row number of a table: pushes the rows that do not fit behind those that do (docs/besluiten/formules.md). */
const BEYOND = 10_000_000;

interface Regel {
  readonly label: string;
  /** What the line looks up: the chosen subject, or a fixed one (a criterion that holds for every subject). */
  readonly onderwerp: string | null;
  readonly soort: string;
  /** Which of the rows that fit, from 1. */
  readonly nr: number;
}

/** Subjects with at least two levels: those that can be compared. */
export function vergelijkbareOnderwerpen(indicatoren: readonly Indicator[]): readonly string[] {
  const levels = new Map<string, Set<string>>();
  for (const rij of indicatoren) {
    if (rij.niveau === null || rij.soort === "criterium") continue;
    levels.set(nameKey(rij.onderwerp), (levels.get(nameKey(rij.onderwerp)) ?? new Set()).add(rij.niveau));
  }
  return uniqueBy(indicatoren.map((rij) => rij.onderwerp), nameKey).filter((onderwerp) => (levels.get(nameKey(onderwerp))?.size ?? 0) > 1);
}

export function niveauvergelijking(context: PlanContext, key: string): SheetPlan {
  const indicatoren = rows(context, "Indicatoren");
  const niveaus = [...rows(context, "Niveaus")].sort((a, b) => a.volgorde - b.volgorde);
  const onderwerpen = vergelijkbareOnderwerpen(indicatoren);
  const chosen = onderwerpen[0] ?? "";
  const [left, right] = neighbours(indicatoren, niveaus, chosen);
  const regels = vergelijkregels(indicatoren);
  const table = tableName(context, "Indicatoren");
  const valueOf = (regel: Regel, niveau: string): string => fits(indicatoren, regel, chosen, niveau)[regel.nr - 1]?.tekst ?? "";
  const body = regels.map((regel, index): CellPlan[] => {
    const row = HEAD_ROW + 1 + index;
    const [one, two] = [valueOf(regel, left), valueOf(regel, right)];
    return [
      text(regel.label, "rowHeadWrapped"),
      formula(tekstformule(table, regel, LEVELS.left), one, "formulaTextWrapped"),
      formula(tekstformule(table, regel, LEVELS.right), two, "formulaTextWrapped"),
      formula(`=IF(EXACT(B${row},C${row}),"","≠")`, one === two ? "" : "≠", "formulaTextCenter"),
    ];
  });
  const missing = `IF(COUNTIFS(${columnOf(table, "onderwerp")},${SUBJECT.cell},${columnOf(table, "niveau")},`;
  const named = (cell: string): string => `=${missing}${cell})=0,"Niveau "&${cell}&": niet in de bron","Niveau "&${cell})`;
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [30, 56, 56, 10],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`Niveaus vergelijken: ${context.kader.kader.naam}`, "title")],
          [text("Kies een onderwerp en twee niveaus in de lichtgele cellen; de teksten volgen. ≠ betekent: de twee teksten verschillen.", "subtitle")],
        ],
      },
      {
        top: SUBJECT.row,
        left: 1,
        rows: [
          [text("Onderwerp", "rowHead"), text(chosen, "input"), blank("text")],
          [text("Niveaus", "rowHead"), text(left, "input"), text(right, "input")],
        ],
      },
      {
        top: HEAD_ROW,
        left: 1,
        rows: [[text("", "head"), formula(named(LEVELS.left), `Niveau ${left}`, "headFormula"), formula(named(LEVELS.right), `Niveau ${right}`, "headFormula"), text("Verschil", "headCenter")], ...body],
      },
    ],
    validations: [choice(SUBJECT.row, "B", onderwerpenList(context, onderwerpen), "onderwerp"), ...["B", "C"].map((column) => choice(LEVELS.row, column, { kind: "listName", name: listName(context, "Niveaus") }, "niveau"))],
    freeze: { rows: HEAD_ROW, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${HEAD_ROW}:${HEAD_ROW}`, titleColumns: null, area: null, breaks: [] },
  });
}

/** A short list is given as it is (Excel takes 255 characters); a long one by the column of competences. */
function onderwerpenList(context: PlanContext, onderwerpen: readonly string[]): ValidationPlan["allow"] {
  const fits = onderwerpen.join(",").length <= 255 && onderwerpen.every((onderwerp) => !onderwerp.includes(","));
  return fits ? { kind: "list", items: onderwerpen } : { kind: "listName", name: listName(context, "Competenties") };
}

function choice(row: number, column: string, allow: ValidationPlan["allow"], what: string): ValidationPlan {
  return {
    range: `${column}${row}`,
    allow,
    prompt: { title: `Kies een ${what}`, message: "Kies uit de lijst; de teksten eronder volgen." },
    error: { style: "warning", title: `Onbekend ${what}`, message: "Dit staat niet in de lijst. Toch gebruiken?" },
  };
}

/** Two neighbouring levels that the subject has, the lighter first; BNP's reader begins at 1 and 2. */
function neighbours(indicatoren: readonly Indicator[], niveaus: readonly Niveau[], onderwerp: string): readonly [string, string] {
  const present = new Set(indicatoren.flatMap((rij) => (nameKey(rij.onderwerp) === nameKey(onderwerp) ? (rij.niveau ?? []) : [])));
  const [first = "", second = ""] = niveaus.map((rij) => rij.niveau).filter((niveau) => present.has(niveau));
  return [first, second];
}

/** A line per question of the subject, as often as any subject has it, then a line per criterion that holds for every subject. */
function vergelijkregels(indicatoren: readonly Indicator[]): readonly Regel[] {
  const levelled = indicatoren.filter((rij) => rij.niveau !== null);
  const criteria = uniqueBy(levelled.filter((rij) => rij.soort === "criterium").map((rij) => rij.onderwerp), nameKey);
  const soorten = [...new Set(levelled.map((rij) => rij.soort))].filter((soort) => soort !== "criterium");
  const most = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const rij of levelled) {
    const key = JSON.stringify([nameKey(rij.onderwerp), rij.niveau, rij.soort]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    most.set(rij.soort, Math.max(most.get(rij.soort) ?? 0, count));
  }
  return [
    ...soorten.flatMap((soort) => {
      const count = most.get(soort) ?? 0;
      return Array.from({ length: count }, (_, index): Regel => ({ label: count === 1 ? soortnaam(soort) : `${soortnaam(soort)} ${index + 1}`, onderwerp: null, soort, nr: index + 1 }));
    }),
    ...criteria.map((onderwerp): Regel => ({ label: onderwerp, onderwerp, soort: "criterium", nr: 1 })),
  ];
}

const SOORTNAMEN: Readonly<Record<string, string>> = {
  watDoeIk: "Wat doe ik?",
  waaraanLaatIkDatZien: "Waaraan laat ik dat zien?",
  watLeverIkOp: "Wat lever ik op?",
  gedrag: "Gedrag",
};

function soortnaam(soort: string): string {
  return SOORTNAMEN[soort] ?? soort;
}

function fits(indicatoren: readonly Indicator[], regel: Regel, chosen: string, niveau: string): readonly Indicator[] {
  const onderwerp = nameKey(regel.onderwerp ?? chosen);
  return indicatoren.filter((rij) => nameKey(rij.onderwerp) === onderwerp && rij.niveau === niveau && rij.soort === regel.soort);
}

/** The nr-th row of the subject, level and soort; "" when there are fewer. */
function tekstformule(table: string, regel: Regel, niveau: string): string {
  const onderwerp = regel.onderwerp === null ? SUBJECT.cell : quoted(regel.onderwerp);
  const column = (naam: keyof Indicator & string): string => columnOf(table, naam);
  const fit = `(${column("onderwerp")}=${onderwerp})*(${column("niveau")}=${niveau})*(${column("soort")}=${quoted(regel.soort)})`;
  const row = `SUMPRODUCT(SMALL((${fit}=0)*${BEYOND}+ROW(${column("tekst")})-ROW(${headerOf(table, "tekst")}),${regel.nr}))`;
  return `=IF(SUMPRODUCT(${fit})<${regel.nr},"",INDEX(${column("tekst")},${row}))`;
}
