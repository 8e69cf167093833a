import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { Vinding, Vindrij } from "../../../plans/formatieplan/controles/staande-controles";
import { useTexts } from "../../language/language";
import { GoTo } from "../../shell/go-to";
import { usePaneStyles } from "../../shell/styles";
import type { Pane } from "../../shell/use-pane";
import { useFormatieStyles } from "../styles";
import type { StaandPlan } from "./plan-stand";
import type { ControlesTexts } from "./texts.nl";

interface Props {
  readonly pane: Pane;
  readonly plan: StaandPlan;
  readonly vinding: Vinding;
  readonly texts: ControlesTexts;
}

/** So many rows stand open, and so many come at a time: a plan may have ten thousand. */
const FIRST = 5;
const MORE = 50;

/** One check that found something: what it means, and a way to each of its rows. */
export function FindingPanel({ pane, plan, vinding, texts }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useFormatieStyles();
  const paneTexts = useTexts();
  const [shown, setShown] = useState(FIRST);
  const { naam, zin, blad, rijen, aantal, weging } = vinding;
  const sheet = plan.stand.sheetNames.get(blad);
  const go = (rij: Vindrij): void => {
    if (sheet === undefined) return;
    const cannot = (): void => pane.say(paneTexts.cannotGo(sheet));
    void import("../../../workbook/excel/go-to-cell").then(({ goToCell }) => goToCell(sheet, plan.cell(blad, rij))).then((there) => (there ? pane.say(null) : cannot()), cannot);
  };
  return (
    <div className={styles.panel}>
      <p className={styles.text} lang="nl"><strong>{naam}</strong><br />{zin}</p>
      {sheet !== undefined && rijen.length === 0 && <GoTo sheet={sheet} onGoTo={pane.goTo} />}
      {sheet !== undefined && rijen.length > 0 && (
        <details className={styles.details} open={weging !== "info"}>
          <summary>{texts.rows(sheet, aantal)}</summary>
          <ul className={own.rows}>
            {rijen.slice(0, shown).map((rij) => <li key={rij.rij}><button type="button" className={styles.linkButton} onClick={() => go(rij)}>{texts.row(rij.rij, rij.wat)}</button></li>)}
          </ul>
          {rijen.length > shown && <Button size="small" onClick={() => setShown(shown + MORE)}>{texts.more(Math.min(MORE, rijen.length - shown))}</Button>}
        </details>
      )}
    </div>
  );
}
