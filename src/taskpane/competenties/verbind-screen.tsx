import { Button } from "@fluentui/react-button";
import { mergeClasses } from "@griffel/react";
import { useState, type ReactNode } from "react";
import { gevraagdeProfielen } from "../../plans/relaties/vertaal-context";
import { useFieldStyles } from "../shell/field-styles";
import { Screen } from "../shell/screen";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { Lezen } from "./lezen";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { useKaders } from "./use-kaders";
import type { Wens } from "./actions/werk-relaties-bij";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

/** The table of relations between the frameworks in the workbook, and a team of one read in another. */
export function VerbindScreen({ pane, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const fields = useFieldStyles();
  const texts = useCompetentiesTexts();
  const loaded = useKaders(pane, "werkmap");
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const kaders = (loaded.kaders ?? []).map(({ kader }) => kader);
  const van = kaders.find(({ kort }) => kort === from) ?? kaders[0];
  const naar = kaders.find(({ kort }) => kort === to) ?? kaders.find(({ kort }) => kort !== van?.kort);
  const run = (wens: Wens | null): void => {
    void pane.act("refresh", texts.bezigRelaties, async (options) => (await import("./actions/werk-relaties-bij")).werkRelatiesBij(wens, options));
  };
  const options = kaders.map(({ kort }) => ({ value: kort, label: kort }));
  const refusal = !van || !naar || van === naar ? texts.tweeVerschillende : gevraagdeProfielen(van).length === 0 ? texts.geenProfielen : null;
  return (
    <Screen title={texts.verbinden} onBack={onBack}>
      <Lezen pane={pane} loaded={loaded} />
      {loaded.kaders && kaders.length < 2 && <p className={styles.text}>{texts.tweeNodig}</p>}
      {van && naar && kaders.length > 1 && (
        <>
          <h2 className={styles.head}>{texts.relatietabel}</h2>
          <p className={styles.text}>{texts.relatieUitleg}</p>
          <Button onClick={() => run(null)}>{texts.maakRelaties}</Button>
          <h2 className={styles.head}>{texts.teamLezen}</h2>
          <p className={styles.text}>{texts.teamUitleg}</p>
          <SelectField label={texts.team} value={van.kort} options={options} onChange={setFrom} />
          <SelectField label={texts.gelezenIn} value={naar.kort} options={options} onChange={setTo} />
          <p role="status" className={mergeClasses(fields.wrong, fields.field)}>{refusal}</p>
          <Button appearance="primary" disabled={refusal !== null} onClick={() => run({ van: van.kort, naar: naar.kort })}>{texts.maakVertaling}</Button>
        </>
      )}
    </Screen>
  );
}
