import { Button } from "@fluentui/react-button";
import { useMemo, type ReactNode } from "react";
import { ReadProblem } from "../../home/read-problem";
import { Notice } from "../../shell/notice";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import type { TaskProps } from "../../shell/task";
import type { StandingSet } from "../../actions/standing";
import { ChangedPlaces } from "./changed-places";
import { layList } from "./laid-list";
import type { ChosenList } from "./list-columns-step";
import { ListTotals } from "./list-totals";
import type { PlanTable } from "./read-plan-table";
import { useLoonlijstTexts } from "./use-loonlijst-texts";
import { writeList } from "./write-list";

interface Props extends TaskProps {
  readonly set: StandingSet;
  readonly plan: PlanTable;
  readonly chosen: ChosenList;
  readonly onBack: () => void;
}

/** All of it stands on the sheets; a pane that shows more is no longer read. */
const MOST_SHOWN = 100;

/** What a list changes in the plan, and which of its rows did not match and why, before anything is written. */
export function ListPreviewStep({ pane, set, plan, chosen: { bron, lijst, opFunctie, volledig }, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useLoonlijstTexts();
  const { standing } = pane;
  const laid = useMemo(() => (standing ? layList(plan, set, bron, lijst, { opFunctie, volledig }, standing) : null), [plan, set, bron, lijst, opFunctie, volledig, standing]);
  if (!laid) return <Screen title={texts.previewTitle} onBack={onBack}><ReadProblem pane={pane} /></Screen>;
  const { regels, nietGekoppeld } = laid.aansluiting;
  const [lijstblad = "", nietblad = ""] = laid.plan.sheets.map(({ name }) => name);
  const peildatum = plan.read.gegevens.parameters.peildatum.waarde;
  const named = regels.filter(({ bezettingLijst }) => bezettingLijst !== null);
  const unknown = named.filter(({ contracten, personenLijst }) => contracten > 0 && personenLijst === null).length;
  const same = named.length - laid.gewijzigd.length;
  return (
    <Screen title={texts.previewTitle} onBack={onBack}>
      <p className={styles.text}>{peildatum === null ? texts.noPeildatum : texts.peildatum(peildatum.split("-").reverse().join("-"))}</p>
      <ListTotals aansluiting={laid.aansluiting} />
      {lijst.waarschuwingen.length > 0 && <Notice intent="warning" lang="nl" sentences={lijst.waarschuwingen} />}
      <ChangedPlaces gewijzigd={laid.gewijzigd} most={MOST_SHOWN} sheet={lijstblad} />
      {same > 0 && <p className={styles.quiet}>{texts.same(same)}</p>}
      {regels.length > named.length && <p className={styles.quiet}>{texts.unnamed(regels.length - named.length)}</p>}
      {unknown > 0 && <p className={styles.quiet}>{texts.personsUnknown(unknown)}</p>}
      {nietGekoppeld.length === 0 ? <p className={styles.quiet}>{texts.allMatched}</p> : (
        <details className={styles.listed} open>
          <summary>{texts.unmatchedHead(nietGekoppeld.length)}</summary>
          <ul className={styles.list} lang="nl">{nietGekoppeld.slice(0, MOST_SHOWN).map(({ rij, inhoud, reden }) => <li key={rij}>{texts.unmatched(rij, inhoud, reden)}</li>)}</ul>
          {nietGekoppeld.length > MOST_SHOWN && <p className={styles.quiet}>{texts.more(nietGekoppeld.length - MOST_SHOWN, nietblad)}</p>}
        </details>
      )}
      {lijst.lezingen.length > 0 && (
        <details className={styles.listed}>
          <summary>{texts.readingsHead}</summary>
          <ul className={styles.list} lang="nl">{lijst.lezingen.map((lezing) => <li key={lezing}>{lezing}</li>)}</ul>
        </details>
      )}
      <h2 className={styles.head}>{texts.willWriteHead}</h2>
      {laid.changes.length > 0 && <p className={styles.text}>{texts.willWrite(laid.tabel, [...new Set(laid.changes.map(({ column }) => column))].join(", "))}</p>}
      <p className={styles.text}>{texts.willMake}{" "}<span lang="nl">{`${laid.plan.sheets.map(({ name }) => name).join(", ")}.`}</span></p>
      {laid.changes.length > 0 && <p className={styles.quiet}>{texts.takeBack(lijstblad)}</p>}
      <div className={styles.sticky}>
        <Button appearance="primary" onClick={() => void pane.act("make", texts.busy(set.kort), (options) => writeList(plan, laid, texts, options))}>{texts.write(laid.changes.length)}</Button>
      </div>
    </Screen>
  );
}
