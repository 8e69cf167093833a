import type { ReactNode } from "react";
import { CellProblem, type Answer, type CellAnswer } from "../../cells/answer";
import { usePaneStyles } from "../shell/styles";
import { shownValue } from "./shown-value";
import { useFunctiesStyles } from "./styles";
import { useFunctiesTexts } from "./use-functies-texts";

const MOST_ROWS = 6;
const MOST_COLUMNS = 4;

/** The first cells of an answer as they would stand in the sheet; of an error its reason too. */
export function AnswerTable({ answer }: { readonly answer: Answer }): ReactNode {
  const pane = usePaneStyles();
  const styles = useFunctiesStyles();
  const { texts, isDutch } = useFunctiesTexts();
  const shown = (cell: CellAnswer): string => `${shownValue(cell, isDutch)}${cell instanceof CellProblem ? `: ${cell.reason}` : ""}`;
  return (
    <>
      <table className={styles.answer} aria-label={texts.answer}>
        <tbody>
          {answer.slice(0, MOST_ROWS).map((row, down) => (
            <tr key={down}>
              {row.slice(0, MOST_COLUMNS).map((cell, along) => <td key={along} lang="nl">{shown(cell)}</td>)}
              {row.length > MOST_COLUMNS && <td>…</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {answer.length > MOST_ROWS && <p className={pane.quiet}>{texts.moreRows(answer.length - MOST_ROWS)}</p>}
    </>
  );
}
