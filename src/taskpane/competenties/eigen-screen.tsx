import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { KORTE_NAAM, kopieerKader } from "../../rules/integriteit/kopieer-kader";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { Keuze } from "./keuze";
import { Lezen } from "./lezen";
import { useCompetentiesStyles } from "./styles";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { useKaders } from "./use-kaders";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

/** A framework of the user's own, begun as a copy of one in the workbook or a built-in one. */
export function EigenScreen({ pane, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useCompetentiesStyles();
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
          <Keuze id="eigen-bron" label={texts.bron} value={bron.kader.kort} onChoose={setSource}
            options={loaded.kaders.map(({ kader, places }) => ({ value: kader.kort, text: places ? texts.werkmap(kader.kort) : texts.ingebouwd(kader.kort) }))} />
          <label className={own.label} htmlFor="eigen-kort">{texts.korteNaam}</label>
          <input id="eigen-kort" className={own.field} value={kort} aria-describedby="eigen-kort-uitleg" aria-invalid={refusal !== null} onChange={(event) => setKort(event.target.value.trim())} />
          <p id="eigen-kort-uitleg" className={refusal === null ? styles.hint : own.refusal} role="status">{refusal ?? texts.korteNaamFout}</p>
          <label className={own.label} htmlFor="eigen-naam">{texts.naam}</label>
          <input id="eigen-naam" className={own.field} value={naam} onChange={(event) => setNaam(event.target.value)} />
          <Button className={own.after} appearance="primary" disabled={kort === "" || refusal !== null || naam.trim() === ""} onClick={() => void pane.showKader(kopieerKader(bron.kader, kort, naam.trim()), "competenties")}>{texts.verder}</Button>
        </>
      )}
    </Screen>
  );
}
