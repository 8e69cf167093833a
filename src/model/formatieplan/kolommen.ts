/**
 * The columns of the Excel Table `<Kort>_Formatieplan`, from left to right, by the exact names that users see and formulas use. Columns of
 * the user's own stand behind them. `veld` is where the user types; a column without one is calculated by the sheet.
 */
import type { CellValue } from "../workbook-plan";
import type { Formatieplaats } from "./formatieplaats";

/**
 * - text: short text that must stay text ("10", "10A", a kostenplaats); name: a longer name; prose: a sentence, wrapped
 * - date: an Excel date; count: a whole number; fte: 0,00 (more decimals are kept); hours: hours a week
 * - euro: euro, unrounded; months: months with part months by calendar days; choice: one of `keuzes`
 */
export type Plankolomsoort = "text" | "name" | "prose" | "date" | "count" | "fte" | "hours" | "euro" | "months" | "choice";

export interface Plankolom<Naam extends string = string> {
  readonly naam: Naam;
  /** The field of Formatieplaats that the user fills here; null = calculated. */
  readonly veld: Exclude<keyof Formatieplaats, "eigen"> | null;
  readonly soort: Plankolomsoort;
  readonly keuzes: readonly string[];
  /** Width in characters. */
  readonly width: number;
}

const invoer = <N extends string>(naam: N, veld: Exclude<keyof Formatieplaats, "eigen">, soort: Plankolomsoort, width: number, keuzes: readonly string[] = []): Plankolom<N> => ({ naam, veld, soort, width, keuzes });
const berekend = <N extends string>(naam: N, soort: Plankolomsoort, width: number): Plankolom<N> => ({ naam, veld: null, soort, width, keuzes: [] });

export const FORMATIEPLAN_KOLOMMEN = [
  invoer("Formatieplaats", "formatieplaats", "text", 15),
  invoer("Functie", "functie", "name", 32),
  invoer("Afdeling", "afdeling", "name", 24),
  invoer("Kostenplaats", "kostenplaats", "text", 13),
  berekend("Normfunctie", "name", 36),
  berekend("Functiecode", "text", 12),
  berekend("Reeks", "name", 16),
  berekend("Groep", "name", 24),
  berekend("Score", "count", 8),
  /** What the framework or the conversietabel gives. */
  berekend("Kaderschaal", "text", 12),
  invoer("Eigen schaal", "eigenSchaal", "text", 8),
  berekend("Schaal", "text", 8),
  invoer("Uitloopschaal", "uitloopschaal", "text", 13),
  invoer("Soort", "soort", "choice", 12, ["structureel", "tijdelijk"]),
  invoer("Aantal plaatsen", "aantalPlaatsen", "count", 10),
  invoer("Fte", "fte", "fte", 8),
  invoer("Uren", "uren", "hours", 8),
  berekend("Formatie fte", "fte", 10),
  invoer("Bezetting fte", "bezetting", "fte", 10),
  invoer("Afwezig fte", "afwezig", "fte", 10),
  berekend("Netto bezetting fte", "fte", 10),
  berekend("Vacature fte", "fte", 10),
  berekend("Bovenformatief fte", "fte", 15),
  invoer("Aantal personen", "aantalPersonen", "count", 10),
  invoer("Inhuur fte", "inhuurFte", "fte", 9),
  invoer("Inhuur vanaf", "inhuurVanaf", "date", 12),
  invoer("Inhuur tot en met", "inhuurTot", "date", 12),
  invoer("Inhuur per maand", "inhuurPerMaand", "euro", 12),
  invoer("Inhuur dekking", "inhuurDekking", "name", 20),
  invoer("Ingangsdatum", "ingangsdatum", "date", 13),
  invoer("Einddatum", "einddatum", "date", 12),
  /** ja or nee on the peildatum; ? when a date cannot be read. */
  berekend("Van kracht", "text", 9),
  invoer("Periodiek", "periodiek", "count", 10),
  berekend("Maandbedrag", "euro", 13),
  /** Months of planjaar in which the place is in force. */
  berekend("Maanden", "months", 10),
  berekend("Loonkosten", "euro", 13),
  berekend("Inhuurkosten", "euro", 13),
  berekend("Kosten", "euro", 13),
  berekend("Kosten t+1", "euro", 13),
  berekend("Kosten t+2", "euro", 13),
  berekend("Kosten t+3", "euro", 13),
  invoer("Overhead", "overhead", "choice", 10, ["ja", "nee"]),
  invoer("Besluit", "besluit", "name", 24),
  invoer("Opmerking", "opmerking", "prose", 40),
  /** Left out where the plan is made without names. */
  invoer("Naam", "naam", "name", 24),
  berekend("Fte op peildatum", "fte", 11),
  berekend("Inhuur op peildatum", "fte", 11),
  /** Row of the function in the table Functies. */
  berekend("Functierij", "count", 10),
  /** On a later row of the same formatieplaats: overlap, or vervolg when the periods follow one another. */
  berekend("Dubbel", "text", 10),
  /** Month counters (12 x year + month, part months by calendar days) that the cost columns count with. */
  berekend("Begin", "months", 10),
  berekend("Einde", "months", 10),
  berekend("Inhuur begin", "months", 10),
  berekend("Inhuur einde", "months", 10),
] as const satisfies readonly Plankolom[];

export type PlankolomNaam = (typeof FORMATIEPLAN_KOLOMMEN)[number]["naam"];

/** What the table holds for a place: every column of ours by its name. Dates as Excel's day number. */
export type Planregel = Readonly<Record<PlankolomNaam, CellValue>>;
