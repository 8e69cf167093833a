import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { problemSentence } from "../shell/problem-sentence";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { PrivacyChoice } from "./privacy-choice";
import { useGesprekkenTexts } from "./use-gesprekken-texts";
import { bewaartermijnVoorbij } from "./actions/bewaartermijn-voorbij";
import type { Vindplaatsen } from "./actions/privacy/lees-vindplaatsen";
import type { StaandeGesprekken } from "./actions/staande-gesprekken";

interface Props {
  readonly pane: Pane;
  /** The forms that stand; null when there are only other sheets with names. */
  readonly set: StaandeGesprekken | null;
}

/** Removing personal data: what is due, and on pressing a look at every sheet of ours, from which people choose and confirm. */
export function PrivacySection({ pane, set }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useGesprekkenTexts();
  const paneTexts = useTexts();
  const [found, setFound] = useState<Vindplaatsen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const due = set === null ? [] : bewaartermijnVoorbij(set);
  const look = async (): Promise<void> => {
    const { leesVindplaatsen } = await import("./actions/privacy/lees-vindplaatsen");
    setFound(await leesVindplaatsen());
  };
  const press = (): void => {
    look().catch(async (error: unknown) => setProblem(await problemSentence(error, paneTexts)));
  };
  return (
    <section aria-labelledby="privacy-kop">
      <h2 id="privacy-kop" className={styles.head}>{texts.privacyHead}</h2>
      <p className={styles.hint}>{texts.privacyHint}</p>
      {set !== null && <p className={styles.text}>{due.length === 0 ? texts.nothingDue : texts.dueCount(due.length)}</p>}
      {problem !== null && <Notice intent="warning" lang="nl" sentences={[problem]} />}
      {found === null ? <Button onClick={press}>{texts.look}</Button> : <PrivacyChoice pane={pane} found={found} due={due} />}
    </section>
  );
}
