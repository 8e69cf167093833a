import { Button } from "@fluentui/react-button";
import { useMemo, type ReactNode } from "react";
import type { NieuwJaar } from "../../../rules/formatieplan/volgend-jaar";
import { ReadProblem } from "../../home/read-problem";
import { Notice } from "../../shell/notice";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import type { TaskProps } from "../../shell/task";
import type { PaneAction } from "../../shell/use-pane";
import { makePlan } from "../../actions/make-plan";
import { ComparedTotals } from "./compared-totals";
import { nextYear } from "./next-year";
import { readOldPlan, type OldPlan } from "./read-old-plan";
import { ScaleChanges } from "./scale-changes";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

interface Props extends TaskProps {
  readonly oud: OldPlan;
  readonly nieuw: NieuwJaar;
  readonly onBack: () => void;
}

/** What the next year gives, before anything is written; then it is made. */
export function PreviewStep({ pane, oud, nieuw, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useVolgendJaarTexts();
  const { standing } = pane;
  const made = useMemo(() => (standing ? nextYear(oud, nieuw, standing) : null), [oud, nieuw, standing]);
  if (!made) return <Screen title={texts.previewTitle(nieuw.planjaar)} onBack={onBack}><ReadProblem pane={pane} /></Screen>;
  const { plan, vervallen, meldingen, samenvatting, kort, schalen, schalenTellen } = made;
  const { uitzonderingen } = oud.read;
  /** What was shown is what is made: not when the plan was changed in the meantime. */
  const make: PaneAction = async (options) => {
    const now = await readOldPlan(oud.read.kort);
    if (JSON.stringify(now) === JSON.stringify(oud)) return makePlan(plan, options);
    return { action: "make", kind: "refused", sayings: [texts.changed], count: 0, sheets: [], report: null };
  };
  return (
    <Screen title={texts.previewTitle(nieuw.planjaar)} onBack={onBack}>
      <p className={styles.text}>{texts.stays(oud.read.kort, kort)}</p>
      <ComparedTotals samenvatting={samenvatting} />
      {schalen && <ScaleChanges changes={schalen} telt={schalenTellen} />}
      {vervallen.length === 0 ? <p className={styles.quiet}>{texts.endedNone}</p> : (
        <details className={styles.details} open>
          <summary>{texts.endedHead(vervallen.length)}</summary>
          <ul className={styles.list}>
            {vervallen.map(({ formatieplaats, functie, einddatum }, at) => <li key={at}>{texts.ended(formatieplaats ?? "", functie ?? "", (einddatum ?? "").split("-").reverse().join("-"))}</li>)}
          </ul>
        </details>
      )}
      {meldingen.length > 0 && <Notice intent="info" title={texts.lookHead} lang="nl" sentences={meldingen} />}
      {uitzonderingen.length > 0 && (
        <details className={styles.details} open>
          <summary>{texts.unreadHead(uitzonderingen.length)}</summary>
          <ul className={styles.list} lang="nl">{uitzonderingen.map(({ rij, kolom, reden }, at) => <li key={at}>{texts.unread(rij, kolom, reden)}</li>)}</ul>
        </details>
      )}
      <details className={styles.details}>
        <summary>{texts.willBeMade(plan.sheets.length)}</summary>
        <ul className={styles.list} lang="nl">{plan.sheets.map(({ key, name }) => <li key={key}>{name}</li>)}</ul>
      </details>
      <div className={styles.sticky}>
        <Button appearance="primary" onClick={() => void pane.act("make", texts.busy(kort), make)}>{texts.make(plan.sheets.length)}</Button>
      </div>
    </Screen>
  );
}
