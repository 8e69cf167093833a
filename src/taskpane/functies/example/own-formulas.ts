import type { FunctionId } from "../../../cells/catalogue";
import { constantText } from "../formula/show-formula";

type Block = readonly (readonly unknown[])[];

/** Tables of one framework in the workbook, header row first; no rows for one that is not there. */
export type OwnTables = Readonly<Record<"Functies" | "Profielen" | "Niveaus" | "Indicatoren", Block>>;

/** A formula on the workbook's own tables, with the values of its arguments. */
export interface OwnFormula {
  readonly formula: string;
  readonly args: readonly (Block | null)[];
}

/** So many rows are tried for an example that answers without an error. */
const MOST_TRIED = 40;

interface Argument {
  readonly text: string;
  readonly cells: Block | null;
}

/** Formulas that the tables allow, the plainest first; none for a function that the tables say nothing about. */
export function ownFormulas(id: FunctionId, kort: string, tables: OwnTables): readonly OwnFormula[] {
  const whole = (table: keyof OwnTables): Argument => ({ text: `${kort}_${table}[#All]`, cells: tables[table] });
  const make = (...args: readonly Argument[]): OwnFormula => ({ formula: `=FUNCTIEBOEK.${id}(${args.map(({ text }) => text).join(",")})`, args: args.map(({ cells }) => cells) });
  const column = (name: string): Argument => ({ text: `${kort}_Functies[${name}]`, cells: columnOf(tables.Functies, name) });
  const perRow = (table: keyof OwnTables, columns: readonly string[], build: (values: readonly Argument[]) => OwnFormula): readonly OwnFormula[] => filledRows(tables[table], columns).map(build);
  switch (id) {
    case "SCHAALRANG":
      return hasColumns(tables.Functies, ["schaal"]) ? [make(column("schaal"))] : [];
    case "SCHAALVERDELING":
    case "GEMIDDELDESCHAAL":
      return filledRows(tables.Functies, ["schaal", "formatie"]).length > 0 ? [make(column("schaal"), column("formatie"))] : [];
    case "FUNCTIESCHAAL":
      return perRow("Functies", ["functie", "schaal"], ([functie = LEFT_OUT]) => make(functie, whole("Functies")));
    case "NORMFUNCTIE":
      return perRow("Functies", ["functie", "normfunctie"], ([functie = LEFT_OUT]) => make(functie, whole("Functies")));
    case "COMPETENTIES":
      return perRow("Profielen", ["functie", "competentie"], ([functie = LEFT_OUT]) => make(functie, whole("Profielen")));
    case "NIVEAU":
      return perRow("Profielen", ["functie", "competentie", "niveau"], ([functie = LEFT_OUT, competentie = LEFT_OUT]) => make(functie, competentie, whole("Profielen")));
    case "COMPETENTIEMATRIX":
      return filledRows(tables.Profielen, ["functie", "competentie"]).length > 0 ? [make(whole("Profielen"))] : [];
    case "COMPETENTIENIVEAU":
      return perRow("Niveaus", ["schaalVan", "niveau"], ([schaal = LEFT_OUT]) => make(schaal, whole("Niveaus")));
    case "INDICATOREN":
      return perRow("Indicatoren", ["onderwerp", "niveau"], ([onderwerp = LEFT_OUT, niveau = LEFT_OUT]) => make(onderwerp, niveau, whole("Indicatoren")));
    case "KLOOF": {
      const levels = filledRows(tables.Niveaus, ["niveau", "volgorde"]);
      const [first, last] = [levels[0]?.[0], levels.at(-1)?.[0]];
      return first && last && levels.length > 1 ? [make(first, last, whole("Niveaus"))] : [];
    }
    default:
      return [];
  }
}

const LEFT_OUT: Argument = { text: "", cells: null };

function hasColumns(block: Block, names: readonly string[]): boolean {
  return block.length > 1 && names.every((name) => placeOf(block, name) >= 0);
}

function placeOf(block: Block, name: string): number {
  return block[0]?.findIndex((head) => typeof head === "string" && head.toLowerCase() === name.toLowerCase()) ?? -1;
}

function columnOf(block: Block, name: string): Block {
  const at = placeOf(block, name);
  return block.slice(1).map((row) => [row[at] ?? ""]);
}

/** The first rows in which all of the columns are filled, as arguments. */
function filledRows(block: Block, names: readonly string[]): readonly (readonly Argument[])[] {
  if (!hasColumns(block, names)) return [];
  const places = names.map((name) => placeOf(block, name));
  return block.slice(1).map((row) => places.map((at) => row[at])).filter((values) => values.every(isFilled)).slice(0, MOST_TRIED)
    .map((values) => values.map((value): Argument => ({ text: constantText(value), cells: [[value]] })));
}

function isFilled(value: unknown): value is string | number | boolean {
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number" || typeof value === "boolean";
}
