import { Button } from "@fluentui/react-button";
import { useMemo, useState, type ReactNode } from "react";
import { SUMMARIES } from "../../frameworks/summaries";
import { kopregels } from "../../rules/formatielijst/kopregels";
import { koppelKolommen } from "../../rules/formatielijst/koppel-kolommen";
import type { Kolomkeuzes, Kolomkoppeling } from "../../rules/formatielijst/koppel-velden";
import { leesFormatielijst } from "../../rules/formatielijst/lees-formatielijst";
import { LIJSTVELDEN, veldnaam, type Lijstveld } from "../../rules/formatielijst/lijstvelden";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import { AttemptState } from "../shell/attempt-state";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { useAttempt } from "../shell/use-attempt";
import { ColumnChoices } from "./column-choices";
import type { FoundList, PlanStart } from "./plan-start";
import { kaderOf, type KaderSource } from "./read-start";
import { SelectField } from "../shell/select-field";
import { useFormatieTexts } from "./use-formatie-texts";

interface Props extends TaskProps {
  readonly found: FoundList;
  readonly onBack: () => void;
  readonly onStart: (start: PlanStart) => void;
}

/** Hours a week of 1 fte; the parameter of the plan says the same and can be changed there. */
const UREN_PER_WEEK = 36;
const NONE = "";
/** Letters of the heads by which a row is told from another, in a pane of 320 pixels. */
const LONGEST_HEADS = 60;
const VELDEN = LIJSTVELDEN.map(({ veld }) => ({ veld, naam: veldnaam(veld) }));

/** How a list is read: which column is what, what was read in another way than it stands, and which rows could not be read. */
export function ListStep({ pane, found, onBack, onStart }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const paneTexts = useTexts();
  const [at, setAt] = useState(0);
  const [keuzes, setKeuzes] = useState<Kolomkeuzes>(new Map());
  /** Row of the heads that the user pointed at; null = the one that was found. */
  const [chosenHead, setChosenHead] = useState<number | null>(null);
  const [source, setSource] = useState(NONE);
  const attempt = useAttempt();
  const lijst = found.lijsten[at];
  const heads = useMemo(() => (lijst ? kopregels(lijst) : null), [lijst]);
  const koprij = chosenHead ?? heads?.gekozen ?? null;
  const koppeling = useMemo(() => (lijst && koprij !== null ? koppelKolommen(lijst.rijen[koprij] ?? [], keuzes) : []), [lijst, koprij, keuzes]);
  const gelezen = useMemo(() => (lijst && koprij !== null ? leesFormatielijst(lijst, koprij, koppeling, UREN_PER_WEEK) : null), [lijst, koprij, koppeling]);

  const missing = missingColumns(koppeling);

  const sources = new Map<string, KaderSource>([
    ...(pane.standing?.sets ?? []).filter(({ sheets, kort }) => sheets.has(`${kort}/tabel/Functies`)).map(({ kort }) => [kort, { kind: "workbook", kort }] as const),
    ...SUMMARIES.map(({ id, naam }) => [naam, { kind: "builtIn", id }] as const),
  ]);
  const next = (): void => attempt.attempt(async () => {
    if (!gelezen || !lijst) return null;
    const chosen = sources.get(source);
    const { kader, problems: unread } = chosen ? await kaderOf(chosen) : { kader: null, problems: [] };
    if (unread.length > 0) return { sentences: [texts.tableProblems, ...unread.map((one) => said(one, paneTexts))] };
    onStart({ kind: "lijst", naam: lijst.titel, bron: lijst.naam, lijst: gelezen, kader });
    return null;
  });
  return (
    <Screen title={texts.listTitle} onBack={onBack}>
      {found.lijsten.length > 1 && (
        <SelectField label={texts.whichSheet} value={String(at)} options={found.lijsten.map(({ naam }, index) => ({ value: String(index), label: naam }))} onChange={(value) => { setAt(Number(value)); setChosenHead(null); setKeuzes(new Map()); }} />
      )}
      {!gelezen && <Notice intent="warning" sentences={[texts.noHeads]} />}
      {gelezen && lijst && (
        <>
          <p className={styles.text} role="status">{texts.listFound(lijst.naam, gelezen.plaatsen.length)}</p>
          {heads && !heads.herkend && chosenHead === null && <Notice intent="warning" sentences={[texts.headsUnknown]} />}
          {heads && heads.mogelijk.length > 1 && (
            <SelectField
              label={texts.headRow} hint={texts.headRowHint} value={String(koprij)} options={heads.mogelijk.map(({ at: row, nummer, koppen }) => ({ value: String(row), label: texts.headRowOption(nummer, koppen.join(", ").slice(0, LONGEST_HEADS)) }))}
              onChange={(value) => { setChosenHead(Number(value)); setKeuzes(new Map()); }}
            />
          )}
          {gelezen.uitzonderingen.length === 0 ? <p className={styles.quiet}>{texts.noExceptions}</p> : (
            <details className={styles.listed} open>
              <summary>{texts.exceptionsHead(gelezen.uitzonderingen.length)}</summary>
              <ul className={styles.list} lang="nl">
                {gelezen.uitzonderingen.map(({ rij, kolom, inhoud, reden }, index) => <li key={index}>{texts.exception(rij, kolom, inhoud, reden)}</li>)}
              </ul>
            </details>
          )}
          <details className={styles.listed}>
            <summary>{texts.readingsHead(gelezen.lezingen.length)}</summary>
            <ul className={styles.list} lang="nl">{gelezen.lezingen.map((lezing) => <li key={lezing}>{lezing}</li>)}</ul>
          </details>
          {missing.length > 0 && <Notice intent="warning" sentences={missing.map((one) => texts.missingColumn[one])} />}
          <h2 className={styles.head}>{texts.columnsHead}</h2>
          <p className={styles.quiet}>{texts.columnsHint}</p>
          <ColumnChoices
            koppeling={koppeling} velden={VELDEN} eigen={texts.ownColumn} eerste={lijst.rijen.slice((koprij ?? 0) + 1)}
            onChoose={(kop, veld) => setKeuzes(new Map([...keuzes, [kop, veld]]))}
          />
          <SelectField label={texts.kaderOfList} value={source} options={[{ value: NONE, label: texts.noKader }, ...[...sources.keys()].map((naam) => ({ value: naam, label: naam, lang: "nl" as const }))]} onChange={setSource} />
          <AttemptState attempt={attempt} />
          <div className={styles.sticky}><Button appearance="primary" disabled={gelezen.plaatsen.length === 0} onClick={next}>{texts.next}</Button></div>
        </>
      )}
    </Screen>
  );
}

/** What a plan cannot do without and no column was matched with: the user hears it before the plan is made of it. */
function missingColumns(koppeling: readonly Kolomkoppeling[]): readonly ("functie" | "formatie")[] {
  const has = (...velden: readonly Lijstveld[]): boolean => koppeling.some(({ veld }) => veld !== null && velden.includes(veld));
  return [...(has("functie") ? [] : ["functie" as const]), ...(has("fte", "uren") ? [] : ["formatie" as const])];
}
