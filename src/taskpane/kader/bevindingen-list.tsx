import type { ReactNode } from "react";
import type { Bevinding, Ernst } from "../../model/tabellen";
import { useTexts } from "../language/language";
import { usePaneStyles } from "../shell/styles";

const ORDER: readonly Ernst[] = ["fout", "waarschuwing", "info"];

/** The findings of a framework: how many and how grave at a glance, each weight opens at a click. */
export function BevindingenList({ bevindingen }: { readonly bevindingen: readonly Bevinding[] }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  if (bevindingen.length === 0) return <p className={styles.quiet}>{texts.noDoubts}</p>;
  const count = (ernst: Ernst): number => bevindingen.filter((bevinding) => bevinding.ernst === ernst).length;
  const groups = ORDER.map((ernst) => {
    const own = bevindingen.filter((bevinding) => bevinding.ernst === ernst);
    if (own.length === 0) return null;
    return (
      <details key={ernst} className={styles.details}>
        <summary>{texts.showFindings(own.length, texts.ernst[ernst])}</summary>
        <ul className={styles.list} lang="nl">
          {own.map((bevinding) => (
            <li key={`${bevinding.code} ${bevinding.plaats}`} className={styles.finding}>
              {bevinding.melding}
              <span className={styles.place}>{bevinding.plaats}</span>
            </li>
          ))}
        </ul>
      </details>
    );
  });
  return (
    <>
      <p className={styles.text}>{texts.doubtCount(count("fout"), count("waarschuwing"))}</p>
      {groups}
    </>
  );
}
