import { Button } from "@fluentui/react-button";
import { useMemo, useState, type ReactNode } from "react";
import { ReadProblem } from "../home/read-problem";
import { CheckField } from "../shell/check-field";
import { Notice } from "../shell/notice";
import { ProblemNotice } from "../shell/problem-notice";
import { Screen } from "../shell/screen";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { TextField } from "../shell/text-field";
import { makePlan } from "../actions/make-plan";
import { today } from "../actions/today";
import { OWN_TABLE, PLANJAREN, planOf, salaristabellen, type PlanOpties } from "./plan-of";
import type { PlanStart } from "./plan-start";
import { useFormatieTexts } from "./use-formatie-texts";
import { useOwnTables } from "./use-own-tables";

interface Props extends TaskProps {
  readonly start: PlanStart;
  readonly onBack: () => void;
}

const LATER = "";

/** What a new plan counts with, and which sheets it gives; then it is made. */
export function OptionsStep({ pane, start, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const [opties, setOpties] = useState<Omit<PlanOpties, "salaristabel"> & { readonly salaristabel: string | null | undefined }>({
    planjaar: Number(today().slice(0, 4)), salaristabel: undefined, metNamen: start.kind === "lijst" && start.lijst.metNamen, splits: false, scenarios: false,
  });
  const { tables, problem, again } = useOwnTables();
  const set = (change: Partial<PlanOpties>): void => setOpties({ ...opties, ...change });
  // The table of the settings is what the user chose before; what he chooses here goes first.
  const salaristabel = opties.salaristabel === undefined ? (tables.salaristabel ? OWN_TABLE : null) : opties.salaristabel;
  const isJaar = Number.isInteger(opties.planjaar) && opties.planjaar >= PLANJAREN.van && opties.planjaar <= PLANJAREN.tot;
  const { standing } = pane;
  const made = useMemo(() => (standing && isJaar ? planOf(start, { ...opties, salaristabel }, standing, tables) : null), [start, opties, salaristabel, standing, isJaar, tables]);
  const tabellen = salaristabellen();
  return (
    <Screen title={texts.optionsTitle} onBack={onBack}>
      <TextField
        label={texts.planjaar} type="number" value={Number.isNaN(opties.planjaar) ? "" : String(opties.planjaar)} wrong={isJaar ? null : texts.planjaarWrong}
        onChange={(value) => set({ planjaar: value === "" ? NaN : Number(value) })}
      />
      <SelectField
        label={texts.salaristabel} hint={texts.salaristabelHint} value={salaristabel ?? LATER}
        options={[{ value: LATER, label: texts.salaristabelLater }, ...(tables.salaristabel ? [{ value: OWN_TABLE, label: texts.salaristabelOwn(tables.salaristabel.naam, dutchDate(tables.salaristabel.datum)) }] : []), ...tabellen.map(({ id, naam, datum }) => ({ value: id, label: texts.salaristabelOld(naam, datum) }))]}
        onChange={(value) => set({ salaristabel: value === LATER ? null : value })}
      />
      {tables.conversietabel && <p className={styles.hint}>{texts.conversietabelOwn(tables.conversietabel.naam, dutchDate(tables.conversietabel.datum))}</p>}
      {problem && <ProblemNotice problem={problem} {...(again && { onRetry: again })} />}
      <CheckField label={texts.splits} hint={texts.splitsHint} checked={opties.splits} onChange={(splits) => set({ splits })} />
      <CheckField label={texts.scenarios} hint={texts.scenariosHint} checked={opties.scenarios} onChange={(scenarios) => set({ scenarios })} />
      <CheckField label={texts.metNamen} hint={texts.metNamenHint} checked={opties.metNamen} onChange={(metNamen) => set({ metNamen })} />
      {standing === null && <ReadProblem pane={pane} />}
      {made && made.meldingen.length > 0 && <Notice intent="info" lang="nl" sentences={made.meldingen} />}
      {made && (
        <>
          <details className={styles.details}>
            <summary>{texts.willBeMade(made.plan.sheets.length)}</summary>
            <ul className={styles.list} lang="nl">{made.plan.sheets.map(({ key, name }) => <li key={key}>{name}</li>)}</ul>
          </details>
          <div className={styles.sticky}>
            <Button appearance="primary" onClick={() => void pane.act("make", texts.busy(made.naam), (options) => makePlan(made.plan, options))}>{texts.make(made.plan.sheets.length)}</Button>
          </div>
        </>
      )}
    </Screen>
  );
}

function dutchDate(datum: string | null): string {
  return (datum ?? "").split("-").reverse().join("-");
}
