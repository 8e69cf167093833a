import { Button } from "@fluentui/react-button";
import { useMemo, useState, type ReactNode } from "react";
import { TABELNAMEN } from "../../model/kolommen";
import type { Kader } from "../../model/kader";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { availablePlans } from "../../plans/available-plans";
import type { PlanSoort } from "../../plans/plan-soort";
import { useTexts } from "../language/language";
import { CheckField } from "../shell/check-field";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { planKader } from "../actions/plan-kader";
import { plannedNames } from "../actions/planned-names";
import type { Standing } from "../actions/standing";
import { BevindingenList } from "./bevindingen-list";

interface Props {
  readonly kader: Kader;
  readonly standing: Standing;
  readonly onBack: () => void;
  readonly onRefresh: (kort: string) => void;
  readonly onMake: (plan: WorkbookPlan) => void;
}

/** One framework: what it holds, what is doubtful in it, what to make of it, and under which names. */
export function KaderScreen({ kader, standing, onBack, onRefresh, onMake }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const offered = useMemo(() => availablePlans(kader), [kader]);
  const [chosen, setChosen] = useState<readonly PlanSoort[]>(() => offered.map((plan) => plan.soort));
  const plan = useMemo(() => planKader(kader, chosen, standing), [kader, chosen, standing]);
  const there = standing.sets.find((set) => set.kort === kader.kort);
  const toggle = (soort: PlanSoort, checked: boolean): void => {
    setChosen(checked ? offered.map((one) => one.soort).filter((one) => one === soort || chosen.includes(one)) : chosen.filter((one) => one !== soort));
  };
  return (
    <Screen title={kader.kader.naam} onBack={onBack}>
      <p className={styles.quiet} lang="nl">{`${kader.kader.soort}, ${kader.kader.uitgever}`}</p>
      <p className={styles.text}>{texts.counts(kader.tabellen.Functies?.length ?? 0, kader.tabellen.Competenties?.length ?? 0)}</p>
      {there && <Notice intent="info" title={texts.inWorkbook} sentences={[texts.alreadyThere(there.kort)]}><span className={styles.answers}><Button size="small" onClick={() => onRefresh(there.kort)}>{texts.refresh}</Button></span></Notice>}

      <h2 className={styles.head}>{texts.doubtful}</h2>
      <BevindingenList bevindingen={kader.tabellen.Bevindingen ?? []} />

      <h2 className={styles.head}>{texts.makeWhat}</h2>
      {offered.length === 0 && <p className={styles.text}>{texts.nothingToMake}</p>}
      <div role="group" aria-label={texts.makeWhat}>
        {offered.map((one) => (
          <CheckField
            key={one.soort} label={one.bladen > 1 ? `${one.titel} (${one.bladen})` : one.titel} lang="nl"
            hint={texts.planUitleg[one.soort] ?? one.uitleg} hintLang={texts.planUitleg[one.soort] === undefined ? "nl" : undefined}
            checked={chosen.includes(one.soort)} onChange={(on) => toggle(one.soort, on)}
          />
        ))}
      </div>
      <p className={styles.hint}>{texts.tablesAlways}</p>

      <details className={styles.details}>
        <summary>{texts.willBeMade(plan.sheets.length)}</summary>
        <ul className={styles.list}>
          {plannedNames(plan, kader).map(({ key, name, wanted }) => (
            <li key={key}><span lang="nl">{name}</span>{wanted !== name && <span className={styles.taken}>{` (${texts.nameTaken(wanted)})`}</span>}</li>
          ))}
        </ul>
      </details>
      <details className={styles.details}>
        <summary>{texts.holds}</summary>
        <ul className={styles.list} lang="nl">
          {TABELNAMEN.flatMap((tabel) => {
            const rows = tabel === "Kader" ? undefined : kader.tabellen[tabel];
            return rows ? [<li key={tabel}>{texts.rowsOf(rows.length, tabel)}</li>] : [];
          })}
        </ul>
        <p className={styles.quiet} lang="nl">{`${texts.source}: ${kader.kader.bron}`}</p>
        <p className={styles.quiet} lang="nl">{`${texts.rights}: ${kader.kader.rechten}`}</p>
      </details>

      <div className={styles.sticky}>
        <Button appearance="primary" onClick={() => onMake(plan)}>{texts.make(plan.sheets.length)}</Button>
      </div>
    </Screen>
  );
}
