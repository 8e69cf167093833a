/** What the help says about a function, beside its description and arguments: for the pane's guide and the pages in docs. */
import type { Value } from "../answer";

/** An argument of an example: how it is written in the formula, and the cells it stands for. */
export interface ExampleArgument {
  readonly formula: string;
  /** null for an argument that is left out. */
  readonly cells: readonly (readonly (Value | null)[])[] | null;
}

export interface Example {
  readonly title: string;
  readonly args: readonly ExampleArgument[];
  /** The cells of the answer; of a long one the first rows. An error is its code and its message. */
  readonly answer: readonly (readonly (Value | ExampleProblem)[])[];
  /** The answer has more rows than are shown. */
  readonly more?: boolean;
}

export interface ExampleProblem {
  readonly error: "#N/B" | "#WAARDE!";
  readonly message: string;
}

export interface FunctionGuide {
  readonly group: "FUWASYS en schalen" | "Functies en competenties" | "Beoordeling" | "Formatie en kosten";
  /** What a user must know beside the description: sentences. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
}

/** An argument of one cell, written as Dutch Excel has it. */
export function cell(value: Value): ExampleArgument {
  const formula = typeof value === "string" ? `"${value}"` : typeof value === "boolean" ? (value ? "WAAR" : "ONWAAR") : String(value).replace(".", ",");
  return { formula, cells: [[value]] };
}

/** A range or table, by the name it has in the formula. */
export function range(formula: string, cells: readonly (readonly (Value | null)[])[]): ExampleArgument {
  return { formula, cells };
}

/** An argument that is left out with others behind it. */
export const LEFT_OUT: ExampleArgument = { formula: "", cells: null };

/** The formula of an example: `=FUNCTIEBOEK.SCHAAL(41;Conversie[#Alles])`. */
export function exampleFormula(id: string, example: Example): string {
  return `=FUNCTIEBOEK.${id}(${example.args.map(({ formula }) => formula).join(";")})`;
}
