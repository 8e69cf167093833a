import { Button } from "@fluentui/react-button";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { ReadProblem } from "../../home/read-problem";
import { CheckField } from "../../shell/check-field";
import { Notice } from "../../shell/notice";
import { usePaneStyles } from "../../shell/styles";
import { makePlan } from "../../actions/make-plan";
import { planInWorkbook } from "../../actions/plan-in-workbook";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import { useFormatieStyles } from "../styles";
import { useLive } from "../use-live";
import { layBeside, WAS_WORDT_BLADEN, type Beside } from "./lay-beside";
import type { OldPlan } from "./old-plan";
import type { WasWordtTexts } from "./texts.nl";

interface Props extends Omit<PlanActionProps, "onBack"> {
  readonly texts: WasWordtTexts;
  readonly old: OldPlan;
}

/** From here on Excel takes seconds to calculate: the user hears it first. */
const MANY = 1000;

/** What laying the old plan beside this one gives, before anything is written. */
export function BesideStep({ pane, set, texts, old }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useFormatieStyles();
  const [metPlaatsing, setMetPlaatsing] = useState(true);
  const read = useCallback(() => planInWorkbook(set.kort), [set.kort]);
  const live = useLive(read);
  const { standing } = pane;
  const nieuw = live.found;
  const beside = useMemo(() => (standing && nieuw ? layBeside(set, standing, nieuw, old, metPlaatsing) : null), [set, standing, nieuw, old, metPlaatsing]);
  if (!nieuw) return <LiveState live={live} />;
  if (!beside) return <ReadProblem pane={pane} />;
  const unread = [...old.gelezen.uitzonderingen.map((one) => ({ naam: old.naam, ...one })), ...nieuw.uitzonderingen.map((one) => ({ naam: set.kort, ...one }))];
  const count = beside.plan.sheets.length;
  return (
    <>
      <p className={styles.text}>{texts.was(old.naam, beside.wasPlaatsen, beside.omschrijving)}<br />{texts.wordt(set.kort, beside.wordtPlaatsen)}</p>
      <h2 className={styles.head}>{texts.changesHead}</h2>
      <ul className={styles.list}>{beside.perSoort.map(([soort, aantal]) => <li key={soort}>{texts.lines(soort, aantal)}</li>)}</ul>
      <p className={styles.text}>{texts.motives(beside.zonderMotief)}</p>
      <p className={styles.quiet}>{texts.splits}</p>
      <Warnings beside={beside} texts={texts} />
      {unread.length > 0 && (
        <details className={styles.listed} open>
          <summary>{texts.unreadHead(unread.length)}</summary>
          <ul className={styles.list} lang="nl">{unread.map(({ naam, rij, kolom, reden }, at) => <li key={at}>{texts.unread(naam, rij, kolom, reden)}</li>)}</ul>
        </details>
      )}
      <CheckField label={texts.placement} hint={texts.placementHint} checked={metPlaatsing} onChange={setMetPlaatsing} />
      <p className={own.apart}>{texts.willBeMade(count)}:</p>
      <ul className={styles.list}>
        {beside.plan.sheets.map(({ key, name }) => {
          const blad = WAS_WORDT_BLADEN.find((one) => key.endsWith(`/${one}`));
          return <li key={key}><strong lang="nl">{name}</strong>{blad === undefined ? "" : `: ${texts.sheetWhat[blad]}`}</li>;
        })}
      </ul>
      <div className={styles.sticky}>
        <Button appearance="primary" onClick={() => void pane.act("make", texts.busy(set.kort), (options) => makePlan(beside.plan, options))}>{texts.make(count)}</Button>
      </div>
    </>
  );
}

function Warnings({ beside: { ongenummerd, dubbel, wasPlaatsen, wordtPlaatsen }, texts }: { readonly beside: Beside; readonly texts: WasWordtTexts }): ReactNode {
  const styles = usePaneStyles();
  const sentences = [
    ...(ongenummerd.was > 0 ? [texts.numberedWas(ongenummerd.was)] : []),
    ...(ongenummerd.wordt > 0 ? [texts.unnumbered(ongenummerd.wordt)] : []),
    ...(dubbel.length > 0 ? [texts.double(dubbel.join(", "))] : []),
    ...(Math.max(wasPlaatsen, wordtPlaatsen) > MANY ? [texts.many(Math.max(wasPlaatsen, wordtPlaatsen))] : []),
  ];
  return sentences.length === 0 ? null : <div className={styles.live}><Notice intent="warning" sentences={sentences} /></div>;
}
