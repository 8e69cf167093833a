import { Button } from "@fluentui/react-button";
import { useMemo, type ReactNode } from "react";
import { VOORBEELD_SALARISTABELLEN } from "../../../frameworks/salaristabellen";
import { jaarfout, type NieuwJaar } from "../../../rules/formatieplan/volgend-jaar";
import { ProblemNotice } from "../../shell/problem-notice";
import { usePaneStyles } from "../../shell/styles";
import { useOwnTables } from "../use-own-tables";
import type { OldPlan } from "./read-old-plan";
import { readConversie, readSalaris } from "./read-tables";
import { TableField } from "./table-field";
import { tableOf, type TableInput } from "./table-input";
import { TextField } from "../../shell/text-field";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

/** What the user chose so far, as typed. */
export interface Choices {
  readonly planjaar: string;
  readonly peildatum: string;
  readonly salaris: TableInput;
  readonly conversie: TableInput;
}

interface Props {
  readonly oud: OldPlan;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  readonly onNext: (nieuw: NieuwJaar) => void;
}

/** The year, the day and the tables of the new plan. */
export function ChoicesStep({ oud, choices, onChange, onNext }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useVolgendJaarTexts();
  const { gegevens } = oud.read;
  const { tables, problem, again } = useOwnTables();
  const { planjaar, peildatum, salaris, conversie } = choices;
  const salarisRead = useMemo(() => readSalaris(salaris), [salaris]);
  const conversieRead = useMemo(() => readConversie(conversie), [conversie]);
  const salaristabel = tableOf(salaris, salarisRead, tables.salaristabel, VOORBEELD_SALARISTABELLEN);
  const conversietabel = tableOf(conversie, conversieRead, tables.conversietabel, []);
  const jaar = Number(planjaar);
  const nieuw: NieuwJaar = { planjaar: jaar, peildatum, salaristabel: salaristabel ?? null, conversietabel: conversietabel ?? null };
  const fout = jaarfout(gegevens, nieuw);
  const ready = fout === null && salaristabel !== undefined && conversietabel !== undefined;
  /** A day that follows the year, as long as the user has it on the first. */
  const setJaar = (text: string): void => onChange({ ...choices, planjaar: text, peildatum: peildatum === `${planjaar}-01-01` ? `${text}-01-01` : peildatum });
  return (
    <>
      <TextField label={texts.planjaar} type="number" value={planjaar} wrong={fout === "planjaar" ? texts.planjaarWrong(gegevens.parameters.planjaar.waarde ?? 0) : null} onChange={setJaar} />
      <TextField label={texts.peildatum} type="date" value={peildatum} wrong={fout === "peildatum" ? texts.peildatumWrong(jaar) : null} onChange={(day) => onChange({ ...choices, peildatum: day })} />
      {problem && <ProblemNotice problem={problem} {...(again && { onRetry: again })} />}
      <TableField
        label={texts.salaristabel} heads={texts.salarisHeads} old={gegevens.salaristabel} ownTable={tables.salaristabel} examples={VOORBEELD_SALARISTABELLEN} input={salaris} reading={salarisRead}
        onChange={(input) => onChange({ ...choices, salaris: input })}
      />
      <TableField
        label={texts.conversietabel} heads={texts.conversieHeads} old={gegevens.conversietabel} ownTable={tables.conversietabel} examples={[]} input={conversie} reading={conversieRead}
        onChange={(input) => onChange({ ...choices, conversie: input })}
      />
      <div className={styles.sticky}><Button appearance="primary" disabled={!ready} onClick={() => onNext(nieuw)}>{texts.next}</Button></div>
    </>
  );
}
