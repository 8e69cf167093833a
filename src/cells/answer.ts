/** What a function answers: a block of cells, in each a value or the reason why there is none. */

/** The errors that a custom function can give; Excel shows a message with the first two only. */
export type ProblemCode = "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Why a cell has no value: a Dutch sentence for the user. */
export class CellProblem {
  constructor(
    readonly code: ProblemCode,
    readonly reason: string,
  ) {}
}

export type Value = string | number | boolean;
export type CellAnswer = Value | CellProblem;
/** Rows of equal length, at least one cell. "" is an empty cell. */
export type Answer = readonly (readonly CellAnswer[])[];

/** An argument is wrong: #WAARDE!. */
export function wrong(reason: string): CellProblem {
  return new CellProblem("#VALUE!", reason);
}

/** The facts do not determine the answer: #N/B. */
export function notDetermined(reason: string): CellProblem {
  return new CellProblem("#N/A", reason);
}

/** An answer of one cell. */
export function one(answer: CellAnswer): Answer {
  return [[answer]];
}

/** A number that a cell can hold; what overflows is refused. */
export function finite(value: number): number | CellProblem {
  return Number.isFinite(value) ? value : wrong("de uitkomst is te groot voor een cel");
}
