import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { useState, type ReactNode } from "react";
import type { Kader } from "../../model/kader";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { today } from "../work/today";
import { useGesprekkenStyles } from "./styles";
import { useGesprekkenTexts } from "./use-gesprekken-texts";
import { bewaartermijnVoorbij, verwijderingen } from "./work/verwijder";
import type { StaandeGesprekken } from "./work/staande-gesprekken";

interface Props {
  readonly pane: Pane;
  readonly kader: Kader;
  readonly set: StaandeGesprekken;
}

/** Removing personal data: which forms are due, what exactly would be emptied, a confirmation, and only then the doing. */
export function PrivacySection({ pane, kader, set }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useGesprekkenStyles();
  const texts = useGesprekkenTexts();
  const due = bewaartermijnVoorbij(set);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [sure, setSure] = useState(false);
  const choose = (next: readonly string[]): void => {
    setChosen(next);
    setSure(false);
  };
  const goes = verwijderingen(set, chosen);
  const nameOf = (nr: string): string => `${nr} ${set.medewerkers.find((one) => one.nr === nr)?.medewerker ?? ""}`.trim();
  const others = [...set.formulieren.keys()].filter((nr) => !due.includes(nr));
  const empty = (): void => void pane.act("refresh", texts.emptying, async (options) => (await import("./work/verwijder")).verwijderPersoonsgegevens({ kader, today: today(), texts, options }, chosen));
  return (
    <section aria-labelledby="privacy-kop">
      <h2 id="privacy-kop" className={styles.head}>{texts.privacyHead}</h2>
      <p className={styles.hint}>{texts.privacyHint}</p>
      {due.length === 0 && <p className={styles.text}>{texts.nothingDue}</p>}
      {due.map((nr) => (
        <div key={nr}>
          <Checkbox label={texts.due(nameOf(nr))} checked={chosen.includes(nr)} onChange={(_, { checked }) => choose(checked === true ? [...chosen, nr] : chosen.filter((one) => one !== nr))} />
        </div>
      ))}
      {others.length > 0 && (
        <>
          <label className={own.label} htmlFor="ander-formulier">{texts.other}</label>
          <select id="ander-formulier" className={own.select} value={chosen.find((nr) => others.includes(nr)) ?? ""} onChange={(event) => choose([...chosen.filter((nr) => due.includes(nr)), ...(event.target.value === "" ? [] : [event.target.value])])}>
            <option value="">{texts.chooseForm}</option>
            {others.map((nr) => <option key={nr} value={nr}>{nameOf(nr)}</option>)}
          </select>
        </>
      )}
      {goes.length > 0 && (
        <>
          <h3 className={own.label}>{texts.willEmpty}</h3>
          <ul className={styles.list}>
            {goes.map(({ nr, medewerker, tab, cellen, kolommen }) => (
              <li key={nr}>{`${nr} ${medewerker}. ${texts.emptyForm(tab, cellen)}${kolommen.length > 0 ? ` ${texts.emptyRow(kolommen.join(", "))}` : ""}`}</li>
            ))}
          </ul>
          <p className={styles.hint}>{texts.keepsOwn}</p>
          <Checkbox label={texts.confirm(goes.length)} checked={sure} onChange={(_, { checked }) => setSure(checked === true)} />
          <div><Button disabled={!sure} onClick={empty}>{texts.empty(goes.length)}</Button></div>
        </>
      )}
    </section>
  );
}
