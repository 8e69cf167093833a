import type { ReactNode } from "react";
import { ReadProblem } from "../home/read-problem";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { ListPanel } from "./list-panel";
import { OtherSection } from "./other-section";
import { PrivacySection } from "./privacy-section";
import { SetSection } from "./set-section";
import { useGesprekkenStyles } from "./styles";
import { useGesprekken } from "./use-gesprekken";
import { useGesprekkenTexts } from "./use-gesprekken-texts";
import { kanPersoonsgegevens } from "./actions/privacy/kan-persoonsgegevens";

/** The review cycle: forms from a list, or the forms that stand. */
export function GesprekkenScreen({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const own = useGesprekkenStyles();
  const texts = useGesprekkenTexts();
  const { kader, standing, problem, source, sources, choose } = useGesprekken(pane);
  const holdsPeople = (pane.standing?.situation.own ?? []).some(({ marker }) => kanPersoonsgegevens(marker.key));
  return (
    <Screen title={texts.title} onBack={pane.toHome}>
      <p className={styles.text}>{texts.intro}</p>
      <ReadProblem pane={pane} />
      {problem !== null && <Notice intent="warning" lang="nl" sentences={[problem]} />}
      {standing === undefined && pane.standing !== null && <p className={styles.quiet} role="status">{texts.reading}</p>}
      {sources.length > 0 && (
        <>
          <label className={own.label} htmlFor="gesprekken-kader">{texts.kader}</label>
          <select id="gesprekken-kader" className={own.select} value={source} onChange={(event) => choose(event.target.value)}>
            <option value="">{`Het goede gesprek (${texts.builtIn})`}</option>
            {sources.map((kort) => <option key={kort} value={kort}>{texts.fromWorkbook(kort)}</option>)}
          </select>
        </>
      )}
      {kader && standing === null && problem === null && <ListPanel pane={pane} kader={kader} />}
      {kader && standing && <SetSection pane={pane} kader={kader} set={standing} />}
      {holdsPeople && standing !== undefined && <PrivacySection pane={pane} set={standing} />}
      {pane.standing && <OtherSection pane={pane} workbook={pane.standing} />}
      <p className={styles.hint}>{texts.legal}</p>
    </Screen>
  );
}
