import { Button } from "@fluentui/react-button";
import { useMemo, useState, type ReactNode } from "react";
import { leesLoonlijst, type GelezenLoonlijst } from "../../../rules/bezettingslijst/lees-loonlijst";
import { LOONLIJSTVELDEN, type Loonlijstveld } from "../../../rules/bezettingslijst/loonlijstvelden";
import { eersteTekstrij } from "../../../rules/formatielijst/eerste-tekstrij";
import { koppelVelden, type Kolomkeuzes } from "../../../rules/formatielijst/koppel-velden";
import { vindKoprij } from "../../../rules/formatielijst/vind-koprij";
import { CheckField } from "../../shell/check-field";
import { Notice } from "../../shell/notice";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { ColumnChoices } from "../column-choices";
import type { FoundList } from "../plan-start";
import { SelectField } from "../../shell/select-field";
import type { PlanTable } from "./read-plan-table";
import { useLoonlijstTexts } from "./use-loonlijst-texts";

/** A list as the user says that it is to be read and matched. */
export interface ChosenList {
  /** File and sheet, or sheet and range. */
  readonly bron: string;
  readonly lijst: GelezenLoonlijst;
  readonly opFunctie: boolean;
  readonly volledig: boolean;
}

interface Props {
  readonly plan: PlanTable;
  readonly found: FoundList;
  readonly onBack: () => void;
  readonly onNext: (chosen: ChosenList) => void;
}

const UREN_PER_WEEK = 36;

/** Which column of the list is what, and how its rows are matched. */
export function ListColumnsStep({ plan, found, onBack, onNext }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useLoonlijstTexts();
  const [at, setAt] = useState(0);
  const [keuzes, setKeuzes] = useState<Kolomkeuzes<Loonlijstveld>>(new Map());
  const [wantsFunctie, setWantsFunctie] = useState<boolean | null>(null);
  const [volledig, setVolledig] = useState(false);
  const lijst = found.lijsten[at];
  const koprij = useMemo(() => (lijst ? (vindKoprij(lijst, LOONLIJSTVELDEN) ?? eersteTekstrij(lijst)) : null), [lijst]);
  const koppeling = useMemo(() => (lijst && koprij !== null ? koppelVelden(LOONLIJSTVELDEN, lijst.rijen[koprij] ?? [], keuzes) : []), [lijst, koprij, keuzes]);
  const uren = plan.read.gegevens.parameters.urenPerWeek.waarde ?? UREN_PER_WEEK;
  const gelezen = useMemo(() => (lijst && koprij !== null ? leesLoonlijst(lijst, koprij, koppeling, uren) : null), [lijst, koprij, koppeling, uren]);
  const has = (...velden: readonly Loonlijstveld[]): boolean => velden.some((veld) => gelezen?.velden.has(veld));
  // A list without numbers can be matched in no other way.
  const opFunctie = wantsFunctie ?? !has("formatieplaats");
  const ready = has("fte", "uren", "percentage") && has("formatieplaats", "functie");
  const bron = lijst && found.lijsten.length > 1 ? `${found.naam}, blad ${lijst.naam}` : found.naam;
  const toSheet = (value: string): void => {
    setAt(Number(value));
    setKeuzes(new Map());
  };
  return (
    <Screen title={texts.listTitle} onBack={onBack}>
      {found.lijsten.length > 1 && <SelectField label={texts.whichSheet} value={String(at)} options={found.lijsten.map(({ naam }, index) => ({ value: String(index), label: naam }))} onChange={toSheet} />}
      {!gelezen && <Notice intent="warning" sentences={[texts.noHeads]} />}
      {gelezen && lijst && (
        <>
          <p className={styles.text} role="status">{texts.found(bron, gelezen.contracten.length)}</p>
          {gelezen.waarschuwingen.length > 0 && <Notice intent="warning" lang="nl" sentences={gelezen.waarschuwingen} />}
          <h2 className={styles.head}>{texts.columnsHead}</h2>
          <p className={styles.quiet}>{texts.columnsHint}</p>
          <ColumnChoices
            koppeling={koppeling} velden={LOONLIJSTVELDEN} eigen={texts.unused} eerste={lijst.rijen.slice((koprij ?? 0) + 1)}
            onChoose={(kop, veld) => setKeuzes(new Map([...keuzes, [kop, veld]]))}
          />
          <CheckField label={texts.opFunctie} hint={texts.opFunctieHint} checked={opFunctie} onChange={setWantsFunctie} />
          <CheckField label={texts.volledig} hint={texts.volledigHint} checked={volledig} onChange={setVolledig} />
          {!ready && <p className={styles.quiet} role="status">{texts.needs}</p>}
          <div className={styles.sticky}>
            <Button appearance="primary" disabled={!ready || gelezen.contracten.length === 0} onClick={() => onNext({ bron, lijst: gelezen, opFunctie, volledig })}>{texts.next}</Button>
          </div>
        </>
      )}
    </Screen>
  );
}
