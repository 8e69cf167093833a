/** Answers as short texts, for tables of cases: a value as it is, an error as "#N/B message". */
import { CellProblem, type Answer, type Value } from "../../src/cells/answer";
import { calculate, type FunctionId } from "../../src/cells/catalogue";

const DUTCH: Readonly<Record<string, string>> = { "#N/A": "#N/B", "#VALUE!": "#WAARDE!", "#DIV/0!": "#DEEL/0!", "#NUM!": "#GETAL!", "#NULL!": "#LEEG!" };

/** The answer of a function by id, every cell shown. */
export function shownAnswer(id: FunctionId, ...args: readonly unknown[]): readonly (readonly Value[])[] {
  return shownCells(calculate(id, args) ?? []);
}

export function shownCells(answer: Answer): readonly (readonly Value[])[] {
  return answer.map((row) => row.map((cell) => (cell instanceof CellProblem ? `${DUTCH[cell.code] ?? cell.code} ${cell.reason}` : cell)));
}

/** The only cell of the answer. */
export function shownCell(id: FunctionId, ...args: readonly unknown[]): Value {
  const answer = shownAnswer(id, ...args);
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`not one cell: ${JSON.stringify(answer)}`);
  return answer[0][0] ?? "";
}

/** A column of values. */
export function column(...values: readonly unknown[]): readonly (readonly unknown[])[] {
  return values.map((value) => [value]);
}

/** An error cell as the runtime hands it over. */
export function errorCell(code: string): object {
  return { type: "Error", code, basicValue: code };
}
