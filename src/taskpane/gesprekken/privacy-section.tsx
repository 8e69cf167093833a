import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { AttemptState } from "../shell/attempt-state";
import { usePaneStyles } from "../shell/styles";
import { useAttempt } from "../shell/use-attempt";
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
  const [found, setFound] = useState<Vindplaatsen | null>(null);
  const attempt = useAttempt();
  const due = set === null ? [] : bewaartermijnVoorbij(set);
  const look = (): void => attempt.attempt(async () => {
    const { leesVindplaatsen } = await import("./actions/privacy/lees-vindplaatsen");
    setFound(await leesVindplaatsen());
    return null;
  });
  return (
    <section aria-labelledby="privacy-kop">
      <h2 id="privacy-kop" className={styles.head}>{texts.privacyHead}</h2>
      <p className={styles.hint}>{texts.privacyHint}</p>
      {set !== null && <p className={styles.text}>{due.length === 0 ? texts.nothingDue : texts.dueCount(due.length)}</p>}
      <AttemptState attempt={attempt} />
      {found === null ? <Button onClick={look}>{texts.look}</Button> : <PrivacyChoice pane={pane} found={found} due={due} />}
    </section>
  );
}
