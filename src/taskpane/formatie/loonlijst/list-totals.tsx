import type { ReactNode } from "react";
import type { Aansluiting } from "../../../rules/bezettingslijst/leg-naast-plan";
import { useFiguresTableStyles } from "../figures-table-styles";
import { useLoonlijstTexts } from "./use-loonlijst-texts";

/** The fte of the list, of which matched and not. */
export function ListTotals({ aansluiting: { fteLijst, fteGekoppeld } }: { readonly aansluiting: Aansluiting }): ReactNode {
  const styles = useFiguresTableStyles();
  const texts = useLoonlijstTexts();
  const figure = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lines = [[texts.fteLijst, fteLijst], [texts.fteGekoppeld, fteGekoppeld], [texts.fteNiet, fteLijst - fteGekoppeld]] as const;
  return (
    <div className={styles.frame} role="group" aria-label={texts.totals} tabIndex={0}><table className={styles.table}>
      <caption className={styles.caption}>{texts.totals}</caption>
      <tbody>{lines.map(([label, fte]) => <tr key={label}><th scope="row" className={styles.rowHead}>{label}</th><td className={styles.figure}>{figure.format(fte)}</td></tr>)}</tbody>
    </table></div>
  );
}
