import type { ReactNode } from "react";
import type { WasWordtSamenvatting } from "../../../plans/was-wordt/was-wordt-samenvatting";
import { usePaneStyles } from "../../shell/styles";
import { useFiguresTableStyles } from "../figures-table-styles";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

/** Both plans side by side in fte and cost, and how many lines of each kind. Where a cost is not known, sums are shown and no difference of them. Figures as the Dutch sheets show them. */
export function ComparedTotals({ samenvatting: { was, wordt, soorten } }: { readonly samenvatting: WasWordtSamenvatting }): ReactNode {
  const pane = usePaneStyles();
  const styles = useFiguresTableStyles();
  const texts = useVolgendJaarTexts();
  const unknown = was.zonderKosten + wordt.zonderKosten > 0;
  const line = (label: string, one: number, other: number, digits: number, isWhole: boolean): ReactNode => (
    <tr>
      <th scope="row" className={styles.rowHead}>{label}</th>
      {[one, other].map((figure, at) => <td key={at} className={styles.figure}>{shown(figure, digits)}</td>)}
      <td className={styles.figure}>{isWhole ? shown(other - one, digits) : texts.unknown}</td>
    </tr>
  );
  return (
    <>
      <div className={styles.frame} role="group" aria-label={texts.compare} tabIndex={0}><table className={styles.table}>
        <caption className={styles.caption}>{texts.compare}</caption>
        <thead><tr><td />{[texts.was, texts.wordt, texts.verschil].map((head) => <th key={head} scope="col" className={styles.figure}>{head}</th>)}</tr></thead>
        <tbody>
          {line(texts.fte, was.fte, wordt.fte, 2, true)}
          {line(texts.kosten, was.kosten, wordt.kosten, 0, !unknown)}
        </tbody>
      </table></div>
      {unknown && <p className={pane.quiet}>{texts.unknownCost(was.zonderKosten, wordt.zonderKosten)}</p>}
      <p className={pane.text} lang="nl">{soorten.map(({ soort, aantal }) => texts.soort(soort, aantal)).join(", ")}</p>
    </>
  );
}

function shown(figure: number, digits: number): string {
  return new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(figure).replace(/^-(?=0(?:,0+)?$)/, "");
}
