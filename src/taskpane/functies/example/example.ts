import type { Answer } from "../../../cells/answer";
import { calculate, type FunctionId } from "../../../cells/catalogue";
import { GUIDES } from "../../../cells/guide/guides";
import { activeSheet } from "../../../workbook/excel/cells/active-sheet";
import { readReferences, type ReferenceRead } from "../../../workbook/excel/cells/read-references";
import { cellsText } from "../formula/show-formula";
import { datedExample } from "./dated-example";
import { ownFormulas, type OwnTables } from "./own-formulas";

/** A formula that can be put in a cell as it is, with what it answers now. */
export interface GuideExample {
  /** English, with commas. */
  readonly formula: string;
  readonly answer: Answer;
  /** Short name of the framework in the workbook whose tables it reads; null for an example with values of its own. */
  readonly kort: string | null;
}

/** An example on the dated table that the settings of the workbook name, or else on the tables of the first framework in the workbook that has what the function needs; else on values of its own. @throws what Office.js throws */
export async function exampleOf(id: FunctionId, korten: readonly string[]): Promise<GuideExample> {
  const dated = await datedExample(id);
  if (dated) return dated;
  for (const kort of korten) {
    const own = await ownExample(id, kort);
    if (own) return own;
  }
  return builtInExample(id);
}

/** The guide's example, its ranges written out as arrays, so that it calculates wherever it is put. */
export function builtInExample(id: FunctionId): GuideExample {
  const [example] = GUIDES[id].examples;
  const args = example?.args ?? [];
  const formula = `=FUNCTIEBOEK.${id}(${args.map(({ cells }) => (cells === null ? "" : cellsText(cells))).join(",")})`;
  return { formula, answer: calculate(id, args.map(({ cells }) => cells)) ?? [[""]], kort: null };
}

const TABLES = ["Functies", "Profielen", "Niveaus", "Indicatoren"] as const;

/** No formula of the guide is about "this row". */
const ANYWHERE = { row: 1, column: 1 };

async function ownExample(id: FunctionId, kort: string): Promise<GuideExample | null> {
  const tables = await readTables(kort);
  const tried = ownFormulas(id, kort, tables).map(({ formula, args }) => ({ formula, answer: calculate(id, args) ?? [[""]], kort }));
  return tried.find(({ answer }) => answer.every((row) => row.every((cell) => typeof cell !== "object"))) ?? tried[0] ?? null;
}

async function readTables(kort: string): Promise<OwnTables> {
  const text = (table: string): string => `${kort}_${table}[#All]`;
  const read = await readReferences(TABLES.map(text), { sheet: await activeSheet(), ...ANYWHERE });
  const rows = (found: ReferenceRead | undefined): readonly (readonly unknown[])[] => (found?.kind === "cells" ? found.cells : []);
  return { Functies: rows(read.get(text("Functies"))), Profielen: rows(read.get(text("Profielen"))), Niveaus: rows(read.get(text("Niveaus"))), Indicatoren: rows(read.get(text("Indicatoren"))) };
}
