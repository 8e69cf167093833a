import { CellProblem, type Answer, type Value } from "../../../cells/answer";
import { cellAddress } from "../../../model/address";
import { readActiveCell, type ActiveCell } from "../../../workbook/excel/cells/active-cell";
import { evaluateCalls, type EvaluatedCall, type UnreadArgument } from "./evaluate-calls";

/** What there is to say about the active cell. */
export interface Explanation {
  /** "B5", of the cell with the formula. */
  readonly cell: string;
  readonly kind: "empty" | "noFormula" | "notOurs" | "ours";
  /** In English; null when there is none. */
  readonly formula: string | null;
  /** The error that the cell shows, as its English code. */
  readonly error: string | null;
  readonly calls: readonly ExplainedCall[];
}

export interface ExplainedCall {
  readonly id: string;
  /** false for a name that is none of our functions. */
  readonly isKnown: boolean;
  readonly unread: readonly UnreadArgument[];
  readonly problems: readonly ExplainedProblem[];
  /** The answer when it is one cell. */
  readonly value: Value | null;
}

export interface ExplainedProblem {
  /** The cell of the answer, "B7"; null when the answer is one cell, or part of a longer formula. */
  readonly cell: string | null;
  readonly code: string;
  /** Dutch, as the function says it. */
  readonly reason: string;
}

/** Says why the active cell holds what it holds. @throws what Office.js throws */
export async function explainCell(): Promise<Explanation> {
  const cell = await readActiveCell();
  const told = { cell: cellAddress(cell.row, cell.column), formula: cell.formula, error: cell.isError ? String(cell.value) : null };
  if (cell.formula === null) return { ...told, kind: cell.isEmpty ? "empty" : "noFormula", calls: [] };
  const calls = await evaluateCalls(cell.formula, cell);
  if (calls.length === 0) return { ...told, kind: "notOurs", calls: [] };
  const isWhole = calls.length === 1 && /^=\s*FUNCTIEBOEK\.[A-Z.]+\(/i.test(cell.formula) && cell.formula.trimEnd().endsWith(")");
  return { ...told, kind: "ours", calls: calls.map((call) => explainedCall(call, isWhole ? cell : null)) };
}

/** @param at where the answer begins; null when it is only a part of the formula */
function explainedCall({ id, answer, unread }: EvaluatedCall, at: ActiveCell | null): ExplainedCall {
  return { id, isKnown: answer !== null || unread.length > 0, unread, problems: answer === null ? [] : problemsOf(answer, at), value: single(answer) };
}

function problemsOf(answer: Answer, at: ActiveCell | null): readonly ExplainedProblem[] {
  const isOne = answer.length === 1 && answer[0]?.length === 1;
  return answer.flatMap((row, down) => row.flatMap((cell, along) => {
    if (!(cell instanceof CellProblem)) return [];
    return [{ cell: isOne || at === null ? null : cellAddress(at.row + down, at.column + along), code: cell.code, reason: cell.reason }];
  }));
}

function single(answer: Answer | null): Value | null {
  const [[only] = []] = answer ?? [];
  return answer?.length === 1 && answer[0]?.length === 1 && only !== undefined && !(only instanceof CellProblem) ? only : null;
}
