/** The working sheet: the Excel Table with one row per formatieplaats, input in light yellow, the rest calculated. */
import { cellAddress, columnLetters } from "../../model/address";
import { FORMATIEPLAN_KOLOMMEN, type Plankolom, type PlankolomNaam } from "../../model/formatieplan/kolommen";
import { plantabel } from "../../model/formatieplan/namen";
import type { CellRole } from "../../model/style";
import type { CellPlan, SheetPlan, TableColumnPlan, ValidationPlan } from "../../model/workbook-plan";
import { jump, text } from "../cell";
import { bedragenregel, planblad, titel } from "./blad";
import { bladnaam, type FormatieplanContext } from "./formatieplan-context";
import { kolomformules } from "./kolomformules";
import { PLAN_TOP } from "./plan-top";

const INPUT: Readonly<Record<Plankolom["soort"], CellRole>> = {
  text: "input", name: "input", choice: "input", prose: "inputWrapped", date: "inputDate", count: "inputCount", fte: "inputFte", hours: "inputFte", euro: "inputEuro", months: "inputFte",
};
const CALCULATED: Readonly<Record<Plankolom["soort"], CellRole>> = {
  text: "formulaTextCenter", name: "formulaText", choice: "formulaText", prose: "formulaText", date: "formulaText", count: "count", fte: "fte", hours: "fte", euro: "euro", months: "fte",
};

/** A band of columns and what it is about, by its first column. */
const BANDEN: readonly (readonly [PlankolomNaam, string])[] = [
  ["Formatieplaats", "Plaats"], ["Afdeling", "Invullen"], ["Schaal", "Volgt vanzelf (kosten in euro)"], ["Ingangsdatum", "Bijzonderheden"], ["Inhuur fte", "Inhuur (buiten formatie, wel in kosten)"],
  ["Besluit", "Toelichting"], ["Functiecode", "Volgt vanzelf: uit het kader en verdere jaren"], ["Fte op peildatum", "Rekenkolommen: niet wijzigen"],
];

export function bladFormatieplan(context: FormatieplanContext): SheetPlan {
  const kolommen = plankolommen(context);
  const { eigenKolommen, plaatsen } = context.gegevens;
  const formules = kolomformules(context.v);
  const columns = withOwn(kolommen, eigenKolommen, (kolom): TableColumnPlan => {
    const formule = formules[kolom.naam];
    return formule === undefined ? { name: kolom.naam, role: INPUT[kolom.soort] } : { name: kolom.naam, role: CALCULATED[kolom.soort], formula: formule };
  }, (name): TableColumnPlan => ({ name, role: "inputAny" }));
  const rows = context.uitkomst.regels.map((regel, index) => withOwn(kolommen, eigenKolommen, ({ naam }) => regel[naam], (_, at) => plaatsen[index]?.eigen[at] ?? null));
  const printed = kolommen.filter(isFilledOrSeen).length + eigenKolommen.length;
  const last = PLAN_TOP + rows.length;
  return planblad(context, "plan", {
    tab: "tabel",
    columns: withOwn(kolommen, eigenKolommen, ({ width }) => width, () => 16),
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Formatieplan", "Een regel per formatieplaats, of per functie met het aantal plaatsen. Lichtgele kolommen vult u in; de andere rekent het blad zelf uit. Met het minteken boven de laatste kolommen vouwt u de rekenkolommen weg."),
          [bedragenregel(context)],
          [jump("Naar Start", bladnaam(context, "start")), jump("Naar Controles", bladnaam(context, "controles")), jump("Naar Parameters", bladnaam(context, "parameters"))],
        ],
      },
      { top: PLAN_TOP - 1, left: 1, rows: [bandrij(kolommen, eigenKolommen)] },
    ],
    tables: [{ name: plantabel(context.kort, "Formatieplan"), top: PLAN_TOP, left: 1, columns, rows }],
    validations: validations(context, kolommen, last),
    conditionalFormats: marks(kolommen, eigenKolommen.length, last),
    columnGroups: [`${columnLetters(printed + 1)}:${columnLetters(columns.length)}`],
    freeze: { rows: PLAN_TOP, columns: 2 },
    print: { orientation: "landscape", paper: "A3", pagesWide: 2, pagesTall: null, titleRows: `${PLAN_TOP - 1}:${PLAN_TOP}`, titleColumns: "A:B", area: `A:${columnLetters(printed)}`, breaks: [] },
  });
}

/** What is filled in and what follows from it at once; what stands behind the user's own columns is looked at seldom, and not printed. */
function isFilledOrSeen({ deel }: Plankolom): boolean {
  return deel !== "verder" && deel !== "reken";
}

/** From left to right, with the user's own columns behind the last one that is filled in. */
function withOwn<T, K extends Plankolom>(kolommen: readonly K[], eigen: readonly string[], ours: (kolom: K) => T, own: (naam: string, at: number) => T): T[] {
  return [...kolommen.filter(isFilledOrSeen).map(ours), ...eigen.map(own), ...kolommen.filter((kolom) => !isFilledOrSeen(kolom)).map(ours)];
}

/** The columns of ours in this plan: without Naam where it is made without names. */
export function plankolommen(context: FormatieplanContext): readonly (Plankolom & { readonly naam: PlankolomNaam })[] {
  return FORMATIEPLAN_KOLOMMEN.filter(({ naam }) => naam !== "Naam" || context.gegevens.metNamen);
}

function bandrij(kolommen: readonly Plankolom[], eigen: readonly string[]): (CellPlan | null)[] {
  const labels = new Map<string, string>(BANDEN);
  return withOwn(kolommen, eigen, ({ naam }) => text(labels.get(naam) ?? null, "groupHead"), (_, at) => text(at === 0 ? "Eigen kolommen" : null, "groupHead"));
}

function validations(context: FormatieplanContext, kolommen: readonly Plankolom[], last: number): ValidationPlan[] {
  return kolommen.flatMap((kolom, index): ValidationPlan[] => {
    if (kolom.veld === null) return [];
    const letters = columnLetters(index + 1);
    const range = `${letters}${PLAN_TOP + 1}:${letters}${last}`;
    const message = UITLEG[kolom.naam];
    const prompt = message === undefined ? null : { title: kolom.naam, message };
    if (kolom.naam === "Functie") {
      return [{ range, allow: { kind: "listName", name: functielijstnaam(context) }, prompt, error: { style: "warning", title: "Functie niet in de lijst", message: "Deze functie staat niet op het blad Functies. Toch gebruiken? Vul dan een eigen schaal in." } }];
    }
    if (kolom.keuzes.length > 0) return [{ range, allow: { kind: "list", items: kolom.keuzes }, prompt, error: { style: "warning", title: kolom.naam, message: `Verwacht wordt ${kolom.keuzes.join(" of ")}.` } }];
    if (["fte", "hours", "euro", "count"].includes(kolom.soort)) {
      return [{ range, allow: { kind: "decimal", min: 0, max: null }, prompt, error: { style: "warning", title: kolom.naam, message: "Verwacht wordt een getal van 0 of hoger." } }];
    }
    return prompt === null ? [] : [{ range, allow: { kind: "any" }, prompt, error: null }];
  });
}

const UITLEG: Readonly<Partial<Record<string, string>>> = {
  "Formatieplaats": "Nummer of naam van de plaats, uniek in het plan. Gebruik geen personeelsnummer.",
  "Functie": "Kies een functie uit het kader; normfunctie en schaal volgen vanzelf.",
  "Eigen schaal": "Alleen invullen als de schaal afwijkt van het kader, of als de functie er niet in staat. Bijvoorbeeld 10 of 10A.",
  "Aanloopschaal": "Lagere schaal waarin iemand begint. De kosten tellen met de schaal van de functie.",
  "Uitloopschaal": "Hogere schaal waarin iemand kan doorgroeien. De kosten tellen met de schaal van de functie.",
  "Aantal plaatsen": "1 als deze regel een plaats is; meer als de regel een functie met meer plaatsen is. Leeg als het niet vaststaat.",
  "Fte": "Formatie in fte van de volledige werkweek, bijvoorbeeld 0,89. Vul fte of uren in.",
  "Uren": "Formatie in uren per week; het blad rekent om naar fte.",
  "Bezetting fte": "Contracten in fte. Leeg is onbekend: dan wordt geen vacature berekend. Vul 0 in als de plaats leeg is.",
  "Afwezig fte": "Deel van de bezetting dat langdurig afwezig is.",
  "Inhuur per maand": "Kosten van de inhuur in euro per maand.",
  "Ingangsdatum": "Eerste dag van kracht. Leeg: al voor het planjaar.",
  "Einddatum": "Laatste dag van kracht. Leeg: zonder einde.",
  "Periodiek": "Alleen nodig als op Parameters gekozen is voor de eigen periodiek.",
  "Overhead": "ja of nee; leeg telt niet mee in het aandeel overhead.",
};

/** Name over the functions, from which cells choose. */
export function functielijstnaam(context: FormatieplanContext): string {
  return `${context.kort}_lijst_Functies`;
}

/** Bold, so that a mark is seen without its colour. */
function marks(kolommen: readonly Plankolom[], eigen: number, last: number): SheetPlan["conditionalFormats"] {
  const mark = (naam: PlankolomNaam, condition: (cell: string) => string): SheetPlan["conditionalFormats"][number] => {
    const at = kolommen.findIndex((kolom) => kolom.naam === naam);
    const kolom = kolommen[at];
    const column = at + 1 + (kolom === undefined || isFilledOrSeen(kolom) ? 0 : eigen);
    const first = cellAddress(PLAN_TOP + 1, column);
    return { range: `${first}:${cellAddress(last, column)}`, formula: condition(first), tone: "attention" };
  };
  return [
    mark("Bovenformatief fte", (cell) => `AND(ISNUMBER(${cell}),N(${cell})>=0.005)`),
    mark("Vacature fte", (cell) => `AND(ISNUMBER(${cell}),N(${cell})>=0.005)`),
    mark("Dubbel", (cell) => `${cell}="overlap"`),
    mark("Van kracht", (cell) => `OR(${cell}="nee",${cell}="?")`),
  ];
}
