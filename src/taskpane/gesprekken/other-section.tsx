import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import type { Standing } from "../actions/standing";
import { useGesprekkenTexts } from "./use-gesprekken-texts";

interface Props {
  readonly pane: Pane;
  readonly workbook: Standing;
}

/** Built-in frameworks with a ladder that functions ask, and with levels to compare. */
const INGEBOUWD = { kloof: [["ommen-hr21", "Functieboek Ommen (HR21)"]], gids: [["bnp-2021", "Beroepsniveauprofielen 2021 (BNP)"]] } as const;

/** What other frameworks allow: a gap sheet and a level guide. */
export function OtherSection({ pane, workbook }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useGesprekkenTexts();
  const [source, setSource] = useState("");
  const sets = workbook.sets.flatMap(({ kort, sheets, task }) => (task === null && sheets.has(`${kort}/tabel/Niveaus`) ? [kort] : []));
  const chosen = (builtIn: string): { readonly ingebouwd: boolean; readonly naam: string } => (source === "" ? { ingebouwd: true, naam: builtIn } : { ingebouwd: false, naam: source });
  const make = (what: "kloof" | "gids"): void => {
    const [[id]] = INGEBOUWD[what];
    void pane.act("make", what === "kloof" ? texts.makingGap : texts.makingGuide, async (options) => {
      const { maakGids, maakKloof } = await import("./actions/ander-kader");
      return (what === "kloof" ? maakKloof : maakGids)(chosen(id), workbook.situation, texts, options);
    });
  };
  return (
    <section aria-labelledby="andere-kop">
      <h2 id="andere-kop" className={styles.head}>{texts.otherHead}</h2>
      {sets.length > 0 && (
        <SelectField
          label={texts.kader} value={source} onChange={setSource}
          options={[{ value: "", label: `${INGEBOUWD.kloof[0][1]} / ${INGEBOUWD.gids[0][1]} (${texts.builtIn})`, lang: "nl" }, ...sets.map((kort) => ({ value: kort, label: texts.fromWorkbook(kort) }))]}
        />
      )}
      <p className={styles.hint}>{texts.gapHint}</p>
      <Button onClick={() => make("kloof")}>{texts.gap}</Button>
      <p className={styles.hint}>{texts.guideHint}</p>
      <Button onClick={() => make("gids")}>{texts.guide}</Button>
    </section>
  );
}
