import { Button } from "@fluentui/react-button";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { NOTHING_TAKEN } from "../../../model/naming";
import { PlaceChoice, usualPlace, type Place } from "../../shell/place-choice";
import { ReadProblem } from "../../home/read-problem";
import { CheckField } from "../../shell/check-field";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { makePlan } from "../../actions/make-plan";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import { useLive } from "../use-live";
import { useTextsOf } from "../../language/use-texts-of";
import { orCopy, readWholePlan, type WholePlan } from "./or-copy";
import { orKopieEn } from "./texts.en";
import { orKopieNl, type OrKopieTexts } from "./texts.nl";

/** A copy of the plan without persons, as a set of sheets of its own. */
export function OrKopieScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const texts = useTextsOf<OrKopieTexts>(orKopieNl, orKopieEn);
  const read = useCallback(() => readWholePlan(set), [set]);
  const live = useLive(read);
  return (
    <Screen title={texts.title} onBack={onBack}>
      <LiveState live={live} />
      {live.found && <Copy pane={pane} whole={live.found} texts={texts} />}
    </Screen>
  );
}

function Copy({ pane, whole, texts }: Pick<PlanActionProps, "pane"> & { readonly whole: WholePlan; readonly texts: OrKopieTexts }): ReactNode {
  const styles = usePaneStyles();
  const [behoud, setBehoud] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<Place>(usualPlace);
  const { standing } = pane;
  const copy = useMemo(() => (standing ? orCopy(whole, place === "own" ? NOTHING_TAKEN : standing.situation.taken, behoud) : null), [whole, standing, behoud, place]);
  if (!copy) return <ReadProblem pane={pane} />;
  const { kort, gelezen: { gegevens: { eigenKolommen }, uitzonderingen } } = whole;
  const count = copy.plan.sheets.length;
  const make = (): void => void pane.act(place === "own" ? "open" : "make", texts.busy(kort), async (options) => {
    if (place === "own") return (await import("../../actions/open-plan")).openPlan(copy.plan, options);
    const outcome = await makePlan(copy.plan, options);
    return outcome.kind === "written" ? { ...outcome, sayings: [...outcome.sayings, texts.send] } : outcome;
  });
  return (
    <>
      <p className={styles.text}>{texts.intro(kort)}</p>
      <PlaceChoice value={place} onChange={setPlace} />
      <h2 className={styles.head}>{texts.leftOutHead}</h2>
      <ul className={styles.list} lang="nl">{copy.weggelaten.map((zin) => <li key={zin}>{zin}</li>)}</ul>
      {eigenKolommen.length > 0 && (
        <>
          <h2 className={styles.head}>{texts.ownHead}</h2>
          <p className={styles.quiet}>{texts.ownHint}</p>
          {eigenKolommen.map((kop) => <CheckField key={kop} label={kop} checked={behoud.includes(kop)} onChange={(on) => setBehoud(on ? [...behoud, kop] : behoud.filter((one) => one !== kop))} />)}
        </>
      )}
      {uitzonderingen.length > 0 && (
        <details className={styles.listed} open>
          <summary>{texts.unreadHead(uitzonderingen.length)}</summary>
          <ul className={styles.list} lang="nl">{uitzonderingen.map(({ rij, kolom, reden }, at) => <li key={at}>{texts.unread(rij, kolom, reden)}</li>)}</ul>
        </details>
      )}
      <details className={styles.details}>
        <summary>{place === "own" ? texts.willBeIn(count) : texts.willBeMade(count)}</summary>
        <ul className={styles.list} lang="nl">{copy.plan.sheets.map(({ key, name }) => <li key={key}>{name}</li>)}</ul>
      </details>
      {place === "here" && <p className={styles.quiet}>{texts.send}</p>}
      <div className={styles.sticky}><Button appearance="primary" onClick={make}>{place === "own" ? texts.open(count) : texts.make(count)}</Button></div>
    </>
  );
}
