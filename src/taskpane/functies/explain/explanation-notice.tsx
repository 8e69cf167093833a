import type { ReactNode } from "react";
import { Notice, type Sentence } from "../../shell/notice";
import { dutchFormula } from "../formula/show-formula";
import { errorCode, shownValue } from "../shown-value";
import { useFunctiesStyles } from "../styles";
import type { FunctiesTexts } from "../texts.nl";
import { useFunctiesTexts } from "../use-functies-texts";
import type { ExplainedCall, Explanation } from "./explain-cell";

const MOST_PROBLEMS = 8;

/** What the active cell holds and why, in sentences. */
export function ExplanationNotice({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const styles = useFunctiesStyles();
  const { texts, isDutch } = useFunctiesTexts();
  const { formula, cell } = explanation;
  const sentences = explanationSentences(explanation, texts, isDutch);
  const hasError = explanation.error !== null || explanation.calls.some(({ problems }) => problems.length > 0);
  return (
    <Notice intent={hasError ? "warning" : "info"} title={texts.explainTitle(cell)} sentences={sentences}>
      {formula !== null && <span className={styles.formula} style={{ display: "block" }}>{isDutch ? dutchFormula(formula) : formula}</span>}
    </Notice>
  );
}

/** The sentences of an explanation, the most telling first. */
export function explanationSentences({ kind, error, calls }: Explanation, texts: FunctiesTexts, isDutch: boolean): readonly Sentence[] {
  const own = error === null ? null : excelSentence(error, texts);
  switch (kind) {
    case "empty":
      return [texts.explainEmpty];
    case "noFormula":
      return [texts.explainNoFormula];
    case "notOurs":
      return [texts.explainNotOurs, ...(own === null ? [] : [own])];
    case "ours": {
      if (own !== null) return [own, ...calls.filter(({ isKnown }) => !isKnown).map(({ id }) => texts.explainUnknown(id))];
      const silent = error !== null && calls.every(({ problems, unread, isKnown }) => problems.length === 0 && unread.length === 0 && isKnown);
      return [...(silent ? [texts.explainOtherPart] : []), ...calls.flatMap((call) => callSentences(call, texts, isDutch))];
    }
  }
}

function callSentences({ id, isKnown, unread, problems, value }: ExplainedCall, texts: FunctiesTexts, isDutch: boolean): readonly Sentence[] {
  if (!isKnown) return [texts.explainUnknown(id)];
  if (unread.length > 0) return unread.map(({ text, why }) => texts.explainUnread[why](id, text));
  if (problems.length === 0) return [texts.explainFine(id, value === null ? "" : shownValue(value, isDutch))];
  const told = problems.slice(0, MOST_PROBLEMS).flatMap(({ cell, code, reason }): readonly Sentence[] => [texts.explainProblem(cell ?? "", errorCode(code, isDutch)), { nl: reason }]);
  return problems.length > MOST_PROBLEMS ? [...told, texts.explainMore(problems.length - MOST_PROBLEMS)] : told;
}

/** Errors that Excel gives itself, whatever the function answers; null for the others. */
function excelSentence(code: string, { excelErrors }: FunctiesTexts): string | null {
  switch (code) {
    case "#NAME?": return excelErrors.name;
    case "#SPILL!": return excelErrors.spill;
    case "#BUSY!": case "#GETTING_DATA": case "#CONNECT!": return excelErrors.busy;
    case "#CALC!": return excelErrors.calc;
    case "#REF!": return excelErrors.reference;
    default: return null;
  }
}
