import type { ReactNode } from "react";
import type { Schaalwijzigingen } from "../../../rules/formatieplan/schaalwijzigingen";
import { Notice } from "../../shell/notice";
import { usePaneStyles } from "../../shell/styles";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

/** Which functions get another scale by a new conversietabel, and why. @param telt whether the plan takes its scales from it */
export function ScaleChanges({ changes: { wijzigingen, gelijk, zonderScore }, telt }: { readonly changes: Schaalwijzigingen; readonly telt: boolean }): ReactNode {
  const styles = usePaneStyles();
  const texts = useVolgendJaarTexts();
  const none = wijzigingen.filter(({ nieuw }) => nieuw === "").length;
  return (
    <>
      <h2 className={styles.head}>{texts.scalesHead}</h2>
      {!telt && <p className={styles.text}>{texts.scalesNotCounted}</p>}
      {none > 0 && <Notice intent="warning" sentences={[texts.scalesNone(none)]} />}
      {wijzigingen.length > 0 && (
        <details className={styles.details} open>
          <summary>{texts.scalesChanged(wijzigingen.length)}</summary>
          <ul className={styles.list} lang="nl">
            {wijzigingen.map(({ functie, oud, nieuw, waarom, regels, fte }, at) => (
              <li key={at}><strong>{texts.scaleChange(functie, oud, nieuw)}</strong><br />{waarom}. {texts.scaleRows(regels, new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(fte))}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.quiet}>{texts.scalesRest(gelijk, zonderScore)}</p>
    </>
  );
}
