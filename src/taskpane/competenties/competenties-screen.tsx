import { useState, type ReactNode } from "react";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { ControleScreen } from "./controle-screen";
import { EigenScreen } from "./eigen-screen";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { VerbindScreen } from "./verbind-screen";
import { VergelijkScreen } from "./vergelijk-screen";
import { ZoekScreen } from "./zoek-screen";

const DELEN = {
  zoeken: { Deel: ZoekScreen, hint: "zoekenHint" },
  vergelijken: { Deel: VergelijkScreen, hint: "vergelijkenHint" },
  verbinden: { Deel: VerbindScreen, hint: "verbindenHint" },
  eigen: { Deel: EigenScreen, hint: "eigenHint" },
  controleren: { Deel: ControleScreen, hint: "controlerenHint" },
} as const;

type Onderdeel = keyof typeof DELEN;

/** The task Competenties: what can be done across the texts and tables of frameworks. */
export function CompetentiesScreen({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useCompetentiesTexts();
  const [open, setOpen] = useState<Onderdeel | null>(null);
  if (open !== null) {
    const { Deel } = DELEN[open];
    return <Deel pane={pane} onBack={() => {
      pane.say(null);
      setOpen(null);
    }} />;
  }
  return (
    <Screen title={texts.title} onBack={pane.toHome}>
      <nav className={styles.stack} aria-label={texts.title}>
        {(Object.keys(DELEN) as Onderdeel[]).map((deel) => (
          <button key={deel} type="button" className={styles.card} onClick={() => setOpen(deel)}>
            <span className={styles.cardName}>{texts[deel]}</span>
            <span className={styles.cardKind}>{texts[DELEN[deel].hint]}</span>
          </button>
        ))}
      </nav>
    </Screen>
  );
}
