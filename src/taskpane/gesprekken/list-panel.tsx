import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { Kader } from "../../model/kader";
import { leesMedewerkers, type GelezenMedewerkers } from "../../plans/beoordeling/lijst/lees-medewerkers";
import { planBeoordelingen } from "../../plans/beoordeling/plan-beoordelingen";
import { uitzonderingzin } from "../../plans/beoordeling/uitzondering";
import { makeNaming, NOTHING_TAKEN } from "../../model/naming";
import { useTexts } from "../language/language";
import { AttemptState } from "../shell/attempt-state";
import type { Problem } from "../shell/problem";
import { usePaneStyles } from "../shell/styles";
import { useAttempt } from "../shell/use-attempt";
import { useFilePicker } from "../shell/use-file-picker";
import type { Pane } from "../shell/use-pane";
import { today } from "../actions/today";
import { useGesprekkenTexts } from "./use-gesprekken-texts";

/** From a list of employees to forms: read it, see what is odd in it, make. */
export function ListPanel({ pane, kader }: { readonly pane: Pane; readonly kader: Kader }): ReactNode {
  const styles = usePaneStyles();
  const texts = useGesprekkenTexts();
  const paneTexts = useTexts();
  const [read, setRead] = useState<GelezenMedewerkers | null>(null);
  const attempt = useAttempt();
  const take = (rijen: Parameters<typeof leesMedewerkers>[0]["rijen"], eersteRij: number): Problem | null => {
    const found = leesMedewerkers({ rijen, eersteRij });
    if (typeof found === "string") return { sentences: [found], lang: "nl" };
    setRead(found);
    return null;
  };
  const from = (look: () => Promise<Problem | null>): void => {
    setRead(null);
    attempt.attempt(look);
  };
  const fromSheet = async (): Promise<Problem | null> => {
    const { readChosenList } = await import("../../workbook/excel/cells/read-chosen-list");
    const list = await readChosenList();
    return list ? take(list.rows, list.firstRow) : { sentences: [texts.nothingSelected] };
  };
  const fromFile = async (file: File): Promise<Problem | null> => {
    const { sheetRows } = await import("../../importers/formats/sheet/sheet-rows");
    const sheets = await sheetRows(new Uint8Array(await file.arrayBuffer()));
    const fit = sheets.find(({ rijen }) => typeof leesMedewerkers({ rijen, eersteRij: 1 }) !== "string") ?? sheets[0];
    return fit ? take(fit.rijen, 1) : { sentences: [texts.nothingInFile(file.name)] };
  };
  const { pick, field } = useFilePicker(".xlsx,.csv,.tsv", texts.chooseFile, ([file]) => file && from(() => fromFile(file)));
  const planned = read ? planBeoordelingen(kader, read.medewerkers, { naming: makeNaming(pane.standing?.situation.taken ?? NOTHING_TAKEN), gemaaktOp: today(), uitzonderingen: read.uitzonderingen }) : null;
  const doubts = planned ? [...planned.uitzonderingen, ...planned.aandacht].map(uitzonderingzin) : [];
  const make = (): void => {
    if (!read || !pane.standing) return;
    const { situation } = pane.standing;
    void pane.act("make", texts.makingTitle, async (options) => (await import("./actions/maak-formulieren")).maakGesprekken({ kader, today: today(), texts, options }, read.medewerkers, read.uitzonderingen, situation));
  };
  const startEmpty = (): void => {
    if (!pane.standing) return;
    const { taken } = pane.standing.situation;
    void pane.act("make", texts.makingList, async (options) => {
      const [{ legeLijst }, { makePlan }] = await Promise.all([import("../../plans/beoordeling/lijst/lege-lijst"), import("../actions/make-plan")]);
      return makePlan(legeLijst(kader, { naming: makeNaming(taken) }), options);
    });
  };
  return (
    <section aria-labelledby="lijst-kop">
      <h2 id="lijst-kop" className={styles.head}>{texts.listHead}</h2>
      <p className={styles.hint}>{texts.listHint}</p>
      <div className={styles.row}>
        <Button onClick={() => from(fromSheet)}>{texts.useSelection}</Button>
        <Button onClick={pick}>{texts.chooseFile}</Button>
        {!read && <Button onClick={startEmpty}>{texts.emptyList}</Button>}
        {field}
      </div>
      <AttemptState attempt={attempt} />
      <div role="status" className={styles.result}>
        {read && <p className={styles.text}>{texts.rows(read.medewerkers.length)}{read.lezingen.map((lezing) => <span key={lezing} lang="nl">{`. ${lezing}`}</span>)}</p>}
      </div>
      {doubts.length > 0 && (
        <details className={styles.details} open={doubts.length <= 5}>
          <summary>{texts.doubts(doubts.length)}</summary>
          <ul className={styles.list} lang="nl">{doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul>
        </details>
      )}
      {planned && planned.formulieren.size > 0 && (
        <details className={styles.details}>
          <summary>{paneTexts.willBeMade(planned.plan.sheets.length)}</summary>
          <ul className={styles.list}>{planned.plan.sheets.map(({ key, name }) => <li key={key}>{name}</li>)}</ul>
        </details>
      )}
      {planned && planned.formulieren.size > 0 && <Button appearance="primary" onClick={make}>{texts.make(planned.formulieren.size)}</Button>}
    </section>
  );
}
