import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { SourceLine } from "../../../importers/document/source-line";
import { usePaneStyles } from "../../shell/styles";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";

const FIRST = 12;

/** The printed lines of the document that a row or a finding rests on. */
export function PrintedPanel({ plaats, lines }: { readonly plaats: string; readonly lines: readonly SourceLine[] }): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return <p className={pane.quiet}>{texts.noPrinted}</p>;
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ol className={styles.printed} lang="nl" aria-label={texts.printed(plaats)}>
        {shown.map((line, index) => (
          <li key={`${index} ${line.number}`}>
            <span className={styles.lineNumber}>{line.number}</span>
            <span>{line.printed}</span>
          </li>
        ))}
      </ol>
      {shown.length < lines.length && <Button size="small" onClick={() => setWhole(true)}>{texts.showAllLines(lines.length)}</Button>}
    </>
  );
}
