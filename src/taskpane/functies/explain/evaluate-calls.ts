import { CellProblem, type Answer } from "../../../cells/answer";
import { calculate } from "../../../cells/catalogue";
import { readReferences, type FormulaPlace, type ReferenceRead } from "../../../workbook/excel/cells/read-references";
import { functionCalls, type CallArgument, type FunctionCall } from "../formula/function-calls";

/** One call of a formula, calculated again on what stands in the workbook now. */
export interface EvaluatedCall {
  readonly id: string;
  /** null when an argument could not be read, or when there is no such function. */
  readonly answer: Answer | null;
  readonly unread: readonly UnreadArgument[];
}

export interface UnreadArgument {
  /** As it stands in the formula. */
  readonly text: string;
  /** A calculation of Excel's own, a place that cannot be read, or a call that is none of our functions. */
  readonly why: "calculation" | "notFound" | "tooBig" | "noFunction";
}

/** Calculates the calls of our functions in a formula. @throws what Office.js throws */
export async function evaluateCalls(formula: string, at: FormulaPlace): Promise<readonly EvaluatedCall[]> {
  const calls = functionCalls(formula);
  const read = await readReferences(calls.flatMap(referencesOf), at);
  return calls.map((call) => evaluate(call, read));
}

function referencesOf(call: FunctionCall): readonly string[] {
  return call.args.flatMap((arg) => (arg.kind === "reference" ? [arg.text] : arg.kind === "call" ? referencesOf(arg.call) : []));
}

function evaluate(call: FunctionCall, read: ReadonlyMap<string, ReferenceRead>): EvaluatedCall {
  const args = call.args.map((arg) => argumentValue(arg, read));
  const unread = args.flatMap((arg) => arg.unread);
  return { id: call.id, unread, answer: unread.length > 0 ? null : calculate(call.id, args.map(({ value }) => value)) };
}

interface ArgumentValue {
  readonly value: unknown;
  readonly unread: readonly UnreadArgument[];
}

function argumentValue(arg: CallArgument, read: ReadonlyMap<string, ReferenceRead>): ArgumentValue {
  switch (arg.kind) {
    case "empty":
      return { value: null, unread: [] };
    case "cells":
      return { value: arg.cells, unread: [] };
    case "other":
      return { value: null, unread: [{ text: arg.text, why: "calculation" }] };
    case "reference": {
      const found = read.get(arg.text);
      return found?.kind === "cells" ? { value: found.cells, unread: [] } : { value: null, unread: [{ text: arg.text, why: found?.why ?? "calculation" }] };
    }
    case "call": {
      const { answer, unread, id } = evaluate(arg.call, read);
      if (answer === null) return { value: null, unread: unread.length > 0 ? unread : [{ text: `FUNCTIEBOEK.${id}`, why: "noFunction" }] };
      return { value: answer.map((row) => row.map((cell) => (cell instanceof CellProblem ? { code: cell.code } : cell))), unread: [] };
    }
  }
}
