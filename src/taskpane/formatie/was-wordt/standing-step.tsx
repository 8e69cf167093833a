import { Button } from "@fluentui/react-button";
import { useCallback, type ReactNode } from "react";
import { plankey } from "../../../model/formatieplan/namen";
import { useTexts } from "../../language/language";
import { GoTo } from "../../shell/go-to";
import { usePaneStyles } from "../../shell/styles";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import { useFormatieTexts } from "../use-formatie-texts";
import { useLive } from "../use-live";
import { standingLines } from "./standing-lines";
import type { WasWordtTexts } from "./texts.nl";

interface Props extends Omit<PlanActionProps, "onBack"> {
  readonly texts: WasWordtTexts;
}

/** A longer list says less than its length. */
const MOST_NAMED = 10;

/** A was/wordt that stands: what it lacks of the plan as it is now, and adding that. */
export function StandingStep({ pane, set, texts }: Props): ReactNode {
  const styles = usePaneStyles();
  const paneTexts = useTexts();
  const { gone } = useFormatieTexts();
  const { kort, sheets } = set;
  const read = useCallback(() => standingLines(kort), [kort]);
  const live = useLive(read);
  const sheet = sheets.get(plankey(kort, "waswordt")) ?? "";
  if (!live.found) return <LiveState live={live} />;
  const { omschrijving, regels, zonderMotief, nieuw, verdwenen } = live.found;
  const goTo = (rij: number): void => {
    const cannot = (): void => pane.say(paneTexts.cannotGo(sheet));
    void import("../../../workbook/excel/go-to-cell").then(({ goToCell }) => goToCell(sheet, `A${rij}`)).then((there) => (there ? pane.say(null) : cannot()), cannot);
  };
  const add = (): void => void pane.act("refresh", texts.adding(kort), async () => {
    const { addLines } = await import("./standing-lines");
    const standing = pane.standing;
    const added = standing === null ? null : await addLines(set, standing);
    if (added === null) return { action: "refresh", kind: "refused", sayings: [gone], count: 0, sheets: [], report: null };
    // The first saying of a success is said by the pane itself.
    return { action: "refresh", kind: "written", sayings: ["", texts.added(added)], count: 1, sheets: [sheet], report: null };
  });
  return (
    <>
      <p className={styles.text}>{texts.standing(omschrijving, regels)}</p>
      <p className={styles.text}>{texts.motives(zonderMotief)}</p>
      <div className={styles.row}><Button onClick={live.again}>{texts.again}</Button><GoTo sheet={sheet} onGoTo={pane.goTo} /></div>
      {nieuw.length === 0 && <p role="status" className={styles.text}>{texts.upToDate}</p>}
      {nieuw.length > 0 && (
        <>
          <p role="status" className={styles.text}>{texts.lacking(nieuw.length)}</p>
          <ul className={styles.list}>
            {nieuw.slice(0, MOST_NAMED).map(({ was, wordt }) => <li key={`${was ?? ""} ${wordt ?? ""}`}>{texts.line(was, wordt)}</li>)}
            {nieuw.length > MOST_NAMED && <li>{texts.more(nieuw.length - MOST_NAMED)}</li>}
          </ul>
          <p className={styles.quiet}>{texts.addHint(sheet)}</p>
        </>
      )}
      {verdwenen.length > 0 && (
        <>
          <h2 className={styles.head}>{texts.vanishedHead}</h2>
          <ul className={styles.list}>
            {verdwenen.map(({ rij, kant, plaats }) => <li key={`${rij} ${kant}`}><button type="button" className={styles.linkButton} onClick={() => goTo(rij)}>{texts.vanished(rij, kant, plaats)}</button></li>)}
          </ul>
          <p className={styles.quiet}>{texts.vanishedHint}</p>
        </>
      )}
      <p className={styles.quiet}>{texts.otherOld}</p>
      {nieuw.length > 0 && <div className={styles.sticky}><Button appearance="primary" onClick={add}>{texts.add(nieuw.length)}</Button></div>}
    </>
  );
}
