import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { SUMMARIES } from "../../frameworks/summaries";
import { NO_TABLES } from "../../workbook/excel/parameter-tables/chosen-tables";
import { SelectField } from "../shell/select-field";
import { useTextsOf } from "../language/use-texts-of";
import { ProblemNotice } from "../shell/problem-notice";
import { STANDARD } from "../shell/preferences";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { usePreferences } from "../shell/use-preferences";
import { TableChoice } from "./table-choice";
import { settingsEn } from "./texts.en";
import { settingsNl } from "./texts.nl";
import { useTables } from "./use-tables";

/** The user's own choices, kept as soon as they are made, and those of the workbook; all of them can be taken back at once. */
export function SettingsScreen({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useTextsOf(settingsNl, settingsEn);
  const { preferences, prefer } = usePreferences();
  const { tables, problem, again, choose } = useTables();
  const [isReset, setReset] = useState(false);
  const reset = (): void => {
    prefer(STANDARD);
    if (tables && (tables.chosen.salaris || tables.chosen.conversie)) choose(NO_TABLES);
    setReset(true);
  };
  const set = (work: () => void): void => {
    setReset(false);
    work();
  };
  const isNone = tables !== null && tables.salaris.length + tables.conversie.length === 0 && !tables.chosen.salaris && !tables.chosen.conversie;
  return (
    <Screen title={texts.title} onBack={pane.toHome}>
      <h2 className={styles.head}>{texts.forMe}</h2>
      <p className={styles.quiet}>{texts.forMeHint}</p>
      <SelectField
        label={texts.language} hint={texts.languageHint} value={preferences.language ?? ""}
        options={[{ value: "", label: texts.languageOffice }, { value: "nl", label: "Nederlands" }, { value: "en", label: "English" }]}
        onChange={(value) => set(() => prefer({ ...preferences, language: value === "nl" || value === "en" ? value : null }))}
      />
      <SelectField
        label={texts.kader} hint={texts.kaderHint} value={preferences.kader ?? ""}
        options={[{ value: "", label: texts.kaderNone }, ...SUMMARIES.map(({ id, naam }) => ({ value: id, label: naam, lang: "nl" as const }))]}
        onChange={(value) => set(() => prefer({ ...preferences, kader: value === "" ? null : value }))}
      />
      <h2 className={styles.head}>{texts.forWorkbook}</h2>
      <p className={styles.quiet}>{texts.forWorkbookHint}</p>
      <div role="status">
        {problem !== null && <ProblemNotice problem={problem} onRetry={again} />}
        {tables === null && problem === null && <p className={styles.quiet}>{texts.reading}</p>}
      </div>
      {isNone && <p className={styles.text}>{texts.noTables}</p>}
      {tables && !isNone && (
        <>
          <TableChoice label={texts.salaris} hint={texts.salarisHint} tables={tables.salaris} chosen={tables.chosen.salaris} onChoose={(salaris) => set(() => choose({ ...tables.chosen, salaris }))} />
          <TableChoice label={texts.conversie} hint={texts.conversieHint} tables={tables.conversie} chosen={tables.chosen.conversie} onChoose={(conversie) => set(() => choose({ ...tables.chosen, conversie }))} />
        </>
      )}
      <Button onClick={reset}>{texts.reset}</Button>
      <p role="status" className={styles.hint}>{isReset && texts.resetDone}</p>
    </Screen>
  );
}
