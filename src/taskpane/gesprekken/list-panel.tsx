import { Button } from "@fluentui/react-button";
import { useRef, useState, type ReactNode } from "react";
import type { Kader } from "../../model/kader";
import { leesMedewerkers, type GelezenMedewerkers } from "../../plans/beoordeling/lijst/lees-medewerkers";
import { planBeoordelingen } from "../../plans/beoordeling/plan-beoordelingen";
import { uitzonderingzin } from "../../plans/beoordeling/uitzondering";
import { makeNaming, NOTHING_TAKEN } from "../../model/naming";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { problemSentence } from "../shell/problem-sentence";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { today } from "../actions/today";
import { useGesprekkenStyles } from "./styles";
import { useGesprekkenTexts } from "./use-gesprekken-texts";

/** From a list of employees to forms: read it, see what is odd in it, make. */
export function ListPanel({ pane, kader }: { readonly pane: Pane; readonly kader: Kader }): ReactNode {
  const styles = usePaneStyles();
  const own = useGesprekkenStyles();
  const texts = useGesprekkenTexts();
  const paneTexts = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<GelezenMedewerkers | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (rijen: Parameters<typeof leesMedewerkers>[0]["rijen"], eersteRij: number): void => {
    const found = leesMedewerkers({ rijen, eersteRij });
    setRead(typeof found === "string" ? null : found);
    setProblem(typeof found === "string" ? found : null);
  };
  const attempt = (work: () => Promise<void>): void => {
    work().catch(async (error: unknown) => {
      setRead(null);
      setProblem(await problemSentence(error, paneTexts));
    });
  };
  const fromSheet = async (): Promise<void> => {
    const { readChosenList } = await import("../../workbook/excel/cells/read-chosen-list");
    const list = await readChosenList();
    if (list) take(list.rows, list.firstRow);
    else setProblem(texts.nothingSelected);
  };
  const fromFile = async (file: File): Promise<void> => {
    const { sheetRows } = await import("../../importers/formats/sheet/sheet-rows");
    const sheets = await sheetRows(new Uint8Array(await file.arrayBuffer()));
    const fit = sheets.find(({ rijen }) => typeof leesMedewerkers({ rijen, eersteRij: 1 }) !== "string") ?? sheets[0];
    if (fit) take(fit.rijen, 1);
    else setProblem(texts.nothingSelected);
  };
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
    void pane.act("make", texts.emptyList, async (options) => {
      const [{ legeLijst }, { makePlan }] = await Promise.all([import("../../plans/beoordeling/lijst/lege-lijst"), import("../actions/make-plan")]);
      return makePlan(legeLijst(kader, { naming: makeNaming(taken) }), options);
    });
  };
  return (
    <section aria-labelledby="lijst-kop">
      <h2 id="lijst-kop" className={styles.head}>{texts.listHead}</h2>
      <p className={styles.hint}>{texts.listHint}</p>
      <div className={styles.row}>
        <Button onClick={() => attempt(fromSheet)}>{texts.useSelection}</Button>
        <Button onClick={() => picker.current?.click()}>{texts.chooseFile}</Button>
        {!read && <Button onClick={startEmpty}>{texts.emptyList}</Button>}
        <input ref={picker} className={own.hidden} type="file" accept=".xlsx,.csv,.tsv" tabIndex={-1} aria-hidden="true" aria-label={texts.chooseFile} onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) attempt(() => fromFile(file));
          event.target.value = "";
        }} />
      </div>
      <div role="status" className={styles.result}>
        {problem !== null && <Notice intent="warning" lang="nl" sentences={[problem]} />}
        {read && <p className={styles.text}>{[texts.rows(read.medewerkers.length), ...read.lezingen].join(". ")}</p>}
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
