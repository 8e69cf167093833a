import type { ReactNode } from "react";
import type { WasWordtSamenvatting } from "../../../plans/was-wordt/was-wordt-samenvatting";
import { usePaneStyles } from "../../shell/styles";
import { useFiguresTableStyles } from "../figures-table-styles";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

/** Both plans side by side in fte and cost, and how many lines of each kind. Figures as the Dutch sheets show them. */
export function ComparedTotals({ samenvatting: { was, wordt, soorten } }: { readonly samenvatting: WasWordtSamenvatting }): ReactNode {
  const pane = usePaneStyles();
  const styles = useFiguresTableStyles();
  const texts = useVolgendJaarTexts();
  const line = (label: string, one: number, other: number, digits: number): ReactNode => (
    <tr>
      <th scope="row" className={styles.rowHead}>{label}</th>
      {[one, other, other - one].map((figure, at) => <td key={at} className={styles.figure}>{shown(figure, digits)}</td>)}
    </tr>
  );
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.compare}</caption>
        <thead><tr><td />{[texts.was, texts.wordt, texts.verschil].map((head) => <th key={head} scope="col" className={styles.figure}>{head}</th>)}</tr></thead>
        <tbody>
          {line(texts.fte, was.fte, wordt.fte, 2)}
          {line(texts.kosten, was.kosten, wordt.kosten, 0)}
        </tbody>
      </table>
      {was.zonderKosten + wordt.zonderKosten > 0 && <p className={pane.quiet}>{texts.unknownCost(was.zonderKosten, wordt.zonderKosten)}</p>}
      <p className={pane.text} lang="nl">{soorten.map(({ soort, aantal }) => texts.soort(soort, aantal)).join(", ")}</p>
    </>
  );
}

function shown(figure: number, digits: number): string {
  return new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(figure).replace(/^-(?=0(?:,0+)?$)/, "");
}
