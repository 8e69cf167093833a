import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { KORTE_NAAM, kopieerKader } from "../../rules/integriteit/kopieer-kader";
import { Screen } from "../shell/screen";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import { TextField } from "../shell/text-field";
import type { Pane } from "../shell/use-pane";
import { Lezen } from "./lezen";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { useKaders } from "./use-kaders";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

/** A framework of the user's own, begun as a copy of one in the workbook or a built-in one. */
export function EigenScreen({ pane, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useCompetentiesTexts();
  const loaded = useKaders(pane, "alle");
  const [source, setSource] = useState("");
  const [kort, setKort] = useState("");
  const [naam, setNaam] = useState("");
  const bron = loaded.kaders?.find(({ kader }) => kader.kort === source) ?? loaded.kaders?.[0];
  const taken = (pane.standing?.situation.taken.names ?? []).some((name) => name.toLowerCase().startsWith(`${kort.toLowerCase()}_`));
  const refusal = kort === "" ? null : !KORTE_NAAM.test(kort) ? texts.korteNaamFout : taken ? texts.korteNaamBezet(kort) : null;
  return (
    <Screen title={texts.eigen} onBack={onBack}>
      <Lezen pane={pane} loaded={loaded} />
      {loaded.kaders && bron && (
        <>
          <p className={styles.text}>{texts.eigenUitleg}</p>
          <SelectField
            label={texts.bron} value={bron.kader.kort} onChange={setSource}
            options={loaded.kaders.map(({ kader, places }) => ({ value: kader.kort, label: places ? texts.werkmap(kader.kort) : texts.ingebouwd(kader.kort) }))}
          />
          <TextField label={texts.naam} value={naam} onChange={setNaam} />
          <TextField label={texts.korteNaam} value={kort} isCode {...(refusal === null && { hint: texts.korteNaamFout })} wrong={refusal} onChange={(typed) => setKort(typed.trim())} />
          <Button appearance="primary" disabled={kort === "" || refusal !== null || naam.trim() === ""} onClick={() => void pane.showKader(kopieerKader(bron.kader, kort, naam.trim()), "competenties")}>{texts.verder}</Button>
        </>
      )}
    </Screen>
  );
}
