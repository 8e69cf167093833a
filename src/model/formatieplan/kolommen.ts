/**
 * The columns of the Excel Table `<Kort>_Formatieplan`, from left to right, by the exact names that users see and formulas use. Columns of
 * the user's own stand behind the last one that the user fills in. `veld` is where the user types; a column without one is calculated by the sheet.
 */
import type { CellValue } from "../workbook-plan";
import type { Formatieplaats } from "./formatieplaats";

/**
 * - text: short text that must stay text ("10", "10A", a kostenplaats); name: a longer name; prose: a sentence, wrapped
 * - date: an Excel date; count: a whole number; fte: 0,00 (more decimals are kept); hours: hours a week
 * - euro: euro, unrounded; months: months with part months by calendar days; choice: one of `keuzes`
 */
export type Plankolomsoort = "text" | "name" | "prose" | "date" | "count" | "fte" | "hours" | "euro" | "months" | "choice";

/**
 * What a column is for, from left to right: the place (frozen), what most users fill in, what follows from it, what is filled in where it applies,
 * (here stand the user's own columns,) what else follows, and what only counts for other columns.
 */
export type Kolomdeel = "plaats" | "invoer" | "uitkomst" | "bijzonder" | "verder" | "reken";

export interface Plankolom<Naam extends string = string> {
  readonly naam: Naam;
  /** The field of Formatieplaats that the user fills here; null = calculated. */
  readonly veld: Exclude<keyof Formatieplaats, "eigen"> | null;
  readonly deel: Kolomdeel;
  readonly soort: Plankolomsoort;
  readonly keuzes: readonly string[];
  /** Width in characters. */
  readonly width: number;
}

type Veld = Exclude<keyof Formatieplaats, "eigen">;

const invoer = <N extends string>(deel: "plaats" | "invoer" | "bijzonder", naam: N, veld: Veld, soort: Plankolomsoort, width: number, keuzes: readonly string[] = []): Plankolom<N> => ({ naam, veld, deel, soort, width, keuzes });
const berekend = <N extends string>(deel: "uitkomst" | "verder" | "reken", naam: N, soort: Plankolomsoort, width: number): Plankolom<N> => ({ naam, veld: null, deel, soort, width, keuzes: [] });

export const FORMATIEPLAN_KOLOMMEN = [
  invoer("plaats", "Formatieplaats", "formatieplaats", "text", 15),
  invoer("plaats", "Functie", "functie", "name", 28),
  invoer("invoer", "Afdeling", "afdeling", "name", 20),
  invoer("invoer", "Kostenplaats", "kostenplaats", "text", 13),
  invoer("invoer", "Soort", "soort", "choice", 12, ["structureel", "tijdelijk"]),
  invoer("invoer", "Aantal plaatsen", "aantalPlaatsen", "count", 10),
  invoer("invoer", "Fte", "fte", "fte", 8),
  invoer("invoer", "Bezetting fte", "bezetting", "fte", 10),
  invoer("invoer", "Aantal personen", "aantalPersonen", "count", 10),
  berekend("uitkomst", "Schaal", "text", 8),
  berekend("uitkomst", "Formatie fte", "fte", 10),
  berekend("uitkomst", "Vacature fte", "fte", 10),
  berekend("uitkomst", "Bovenformatief fte", "fte", 15),
  /** ja or nee on the peildatum; ? when a date cannot be read. */
  berekend("uitkomst", "Van kracht", "text", 9),
  berekend("uitkomst", "Normfunctie", "name", 32),
  berekend("uitkomst", "Maandbedrag", "euro", 13),
  berekend("uitkomst", "Loonkosten", "euro", 13),
  berekend("uitkomst", "Inhuurkosten", "euro", 13),
  berekend("uitkomst", "Kosten", "euro", 13),
  invoer("bijzonder", "Ingangsdatum", "ingangsdatum", "date", 13),
  invoer("bijzonder", "Einddatum", "einddatum", "date", 12),
  invoer("bijzonder", "Uren", "uren", "hours", 8),
  invoer("bijzonder", "Eigen schaal", "eigenSchaal", "text", 8),
  invoer("bijzonder", "Aanloopschaal", "aanloopschaal", "text", 14),
  invoer("bijzonder", "Uitloopschaal", "uitloopschaal", "text", 13),
  invoer("bijzonder", "Periodiek", "periodiek", "count", 10),
  invoer("bijzonder", "Afwezig fte", "afwezig", "fte", 10),
  invoer("bijzonder", "Overhead", "overhead", "choice", 10, ["ja", "nee"]),
  invoer("bijzonder", "Inhuur fte", "inhuurFte", "fte", 9),
  invoer("bijzonder", "Inhuur vanaf", "inhuurVanaf", "date", 12),
  invoer("bijzonder", "Inhuur tot en met", "inhuurTot", "date", 12),
  invoer("bijzonder", "Inhuur per maand", "inhuurPerMaand", "euro", 12),
  invoer("bijzonder", "Inhuur dekking", "inhuurDekking", "name", 18),
  invoer("bijzonder", "Besluit", "besluit", "name", 20),
  invoer("bijzonder", "Opmerking", "opmerking", "prose", 36),
  /** Left out where the plan is made without names. */
  invoer("bijzonder", "Naam", "naam", "name", 24),
  berekend("verder", "Functiecode", "text", 12),
  berekend("verder", "Reeks", "name", 16),
  berekend("verder", "Groep", "name", 24),
  berekend("verder", "Score", "count", 8),
  /** What the framework or the conversietabel gives. */
  berekend("verder", "Kaderschaal", "text", 12),
  berekend("verder", "Netto bezetting fte", "fte", 10),
  /** Months of planjaar in which the place is in force. */
  berekend("verder", "Maanden", "months", 10),
  berekend("verder", "Kosten t+1", "euro", 13),
  berekend("verder", "Kosten t+2", "euro", 13),
  berekend("verder", "Kosten t+3", "euro", 13),
  berekend("reken", "Fte op peildatum", "fte", 11),
  /** The same months at the wages of 1 January: a month after a rise of 2% counts 1,02. */
  berekend("reken", "Loonmaanden", "months", 12),
  berekend("reken", "Inhuur op peildatum", "fte", 11),
  /** Row of the function in the table Functies. */
  berekend("reken", "Functierij", "count", 10),
  /** On a later row of the same formatieplaats: the row of the table where it stands first. */
  berekend("reken", "Eerste rij", "count", 10),
  /** On such a row: overlap, or vervolg when the periods follow one another. */
  berekend("reken", "Dubbel", "text", 10),
  /** Month counters (12 x year + month, part months by calendar days) that the cost columns count with. */
  berekend("reken", "Begin", "months", 10),
  berekend("reken", "Einde", "months", 10),
  berekend("reken", "Inhuur begin", "months", 10),
  berekend("reken", "Inhuur einde", "months", 10),
] as const satisfies readonly Plankolom[];

export type PlankolomNaam = (typeof FORMATIEPLAN_KOLOMMEN)[number]["naam"];

/** What the table holds for a place: every column of ours by its name. Dates as Excel's day number. */
export type Planregel = Readonly<Record<PlankolomNaam, CellValue>>;
