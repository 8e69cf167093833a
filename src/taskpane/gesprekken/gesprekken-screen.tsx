import type { ReactNode } from "react";
import { ReadProblem } from "../home/read-problem";
import { useTexts } from "../language/language";
import { ProblemNotice } from "../shell/problem-notice";
import { Screen } from "../shell/screen";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { ListPanel } from "./list-panel";
import { OtherSection } from "./other-section";
import { PrivacySection } from "./privacy-section";
import { SetSection } from "./set-section";
import { useGesprekken } from "./use-gesprekken";
import { useGesprekkenTexts } from "./use-gesprekken-texts";
import { kanPersoonsgegevens } from "./actions/privacy/kan-persoonsgegevens";

/** The review cycle: forms from a list, or the forms that stand. */
export function GesprekkenScreen({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useGesprekkenTexts();
  const paneTexts = useTexts();
  const { kader, standing, problem, again, source, sources, choose } = useGesprekken(pane);
  const holdsPeople = (pane.standing?.situation.own ?? []).some(({ marker }) => kanPersoonsgegevens(marker.key));
  return (
    <Screen title={texts.title} onBack={pane.toHome}>
      <p className={styles.text}>{texts.intro}</p>
      <ReadProblem pane={pane} />
      <div role="status" className={styles.live}>
        {problem && pane.standing && <ProblemNotice problem={problem} onRetry={again} />}
        {standing === undefined && pane.standing !== null && <p className={styles.quiet}>{paneTexts.reading}</p>}
      </div>
      {sources.length > 0 && (
        <SelectField
          label={texts.kader} value={source} onChange={choose}
          options={[{ value: "", label: `Het goede gesprek (${texts.builtIn})`, lang: "nl" }, ...sources.map((kort) => ({ value: kort, label: texts.fromWorkbook(kort) }))]}
        />
      )}
      {kader && standing === null && problem === null && <ListPanel pane={pane} kader={kader} />}
      {kader && standing && <SetSection pane={pane} kader={kader} set={standing} />}
      {holdsPeople && standing !== undefined && <PrivacySection pane={pane} set={standing} />}
      {pane.standing && <OtherSection pane={pane} workbook={pane.standing} />}
      <p className={styles.hint}>{texts.legal}</p>
    </Screen>
  );
}
