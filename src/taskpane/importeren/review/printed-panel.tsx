import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { SourceLine } from "../../../importers/document/source-line";
import { usePaneStyles } from "../../shell/styles";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";
import { shortPlaats } from "./short-plaats";

const FIRST = 12;

/** The printed lines of the document that a row or a finding rests on. */
export function PrintedPanel({ plaats, lines }: { readonly plaats: string; readonly lines: readonly SourceLine[] }): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return <p className={pane.quiet}>{texts.noPrinted}</p>;
  const rows = asPrinted(lines);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <>
      <ol className={styles.printed} lang="nl" aria-label={texts.printed(shortPlaats(plaats))}>
        {shown.map(({ number, text }, index) => (
          <li key={`${index} ${number}`}>
            <span className={styles.lineNumber}>{number}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {shown.length < rows.length && <Button size="small" onClick={() => setWhole(true)}>{texts.showAllLines(rows.length)}</Button>}
    </>
  );
}

/** Cells that stand side by side share their line's number: they are shown on one line. */
function asPrinted(lines: readonly SourceLine[]): readonly { readonly number: number; readonly text: string }[] {
  const rows: { number: number; text: string }[] = [];
  for (const { number, printed, cell } of lines) {
    const last = rows.at(-1);
    if (last && last.number === number && cell !== null) last.text += ` | ${printed}`;
    else rows.push({ number, text: printed });
  }
  return rows;
}
