import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { Kader } from "../../model/kader";
import { BLADEN } from "../../plans/beoordeling/beoordeling-context";
import { isVoortgang } from "../../plans/beoordeling/voortgang-hr";
import { Notice } from "../shell/notice";
import { PlaceChoice, usualPlace, type Place } from "../shell/place-choice";
import { GoTo } from "../shell/go-to";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { today } from "../actions/today";
import { useGesprekkenTexts } from "./use-gesprekken-texts";
import type { StaandeGesprekken } from "./actions/staande-gesprekken";

interface Props {
  readonly pane: Pane;
  readonly kader: Kader;
  readonly set: StaandeGesprekken;
}

/** The forms that stand: how they relate to the list, bringing them up to date, and the progress for HR. */
export function SetSection({ pane, kader, set }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useGesprekkenTexts();
  const lacking = set.medewerkers.filter(({ nr }) => !set.formulieren.has(nr)).length;
  const changed = set.medewerkers.filter(({ nr, functiegroep, schaal }) => {
    const form = set.formulieren.get(nr)?.formulier;
    return form !== null && form !== undefined && (form.functiegroep.toLowerCase() !== functiegroep.toLowerCase() || form.schaal !== (schaal ?? ""));
  }).length;
  const team = set.sheets.get(`${set.kort}/${BLADEN.team}`);
  const refresh = (): void => void pane.act("refresh", texts.refreshing, async (options) => (await import("./actions/maak-formulieren")).vernieuwGesprekken({ kader, today: today(), texts, options }));
  const hasProgress = set.situation.own.some(({ marker }) => isVoortgang(marker.key));
  const [place, setPlace] = useState<Place>(usualPlace);
  const action = place === "own" ? "open" : hasProgress ? "refresh" : "make";
  const words = { open: texts.openProgress, refresh: texts.refreshProgress, make: texts.progressFile }[action];
  const progress = (): void => void pane.act(action, texts.makingProgress, async (options) => (await import("./actions/voortgangsblad")).voortgangsblad(kader, place, texts, today(), options));
  const news = [...(lacking > 0 ? [texts.lacking(lacking)] : []), ...(changed > 0 ? [texts.changed(changed)] : [])];
  return (
    <>
      <section aria-labelledby="set-kop">
        <h2 id="set-kop" className={styles.head}>{texts.inWorkbook}</h2>
        <p className={styles.text}>{texts.forms(set.formulieren.size)}</p>
        {news.length > 0 && <Notice intent="info" sentences={news} />}
        <p className={styles.hint}>{texts.refreshHint}</p>
        <div className={styles.row}>
          <Button appearance="primary" onClick={refresh}>{texts.refresh}</Button>
          {team !== undefined && <GoTo sheet={team} onGoTo={pane.goTo} />}
        </div>
      </section>
      <section aria-labelledby="voortgang-kop">
        <h2 id="voortgang-kop" className={styles.head}>{texts.progressHead}</h2>
        <p className={styles.hint}>{texts.progressHint}</p>
        <PlaceChoice value={place} onChange={setPlace} />
        {place === "here" && <p className={styles.hint}>{texts.progressMove}</p>}
        <Button disabled={set.formulieren.size === 0} onClick={progress}>{words}</Button>
      </section>
    </>
  );
}
