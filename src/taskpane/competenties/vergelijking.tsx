import { useState, type ReactNode } from "react";
import type { Vergelijkregel } from "../../rules/vergelijken/vergelijkregel";
import { CheckField } from "../shell/check-field";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { useCompetentiesStyles } from "./styles";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { VerschilTekst } from "./verschil-tekst";
import { ZetInCellen } from "./zet-in-cellen";

interface Props {
  readonly pane: Pane;
  readonly links: string;
  readonly rechts: string;
  readonly regels: readonly Vergelijkregel[];
}

/** The lines of a comparison, what differs first to see; and a way to put them in the sheet. */
export function Vergelijking({ pane, links, rechts, regels }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useCompetentiesStyles();
  const texts = useCompetentiesTexts();
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const different = regels.filter((regel) => regel.links !== regel.rechts);
  const shown = onlyDifferent ? different : regels;
  const groepen = [...new Set(shown.map(({ groep }) => groep))];
  return (
    <>
      <p role="status" className={own.outcome}>{texts.verschillen(different.length, regels.length)}</p>
      <CheckField label={texts.alleenVerschillen} checked={onlyDifferent} onChange={setOnlyDifferent} />
      <p className={styles.hint}>{texts.legenda}</p>
      <ZetInCellen pane={pane} label={texts.zetVergelijking} rows={() => [["", "", links, rechts, ""], ...shown.map((regel) => [regel.groep, regel.label, regel.links ?? "", regel.rechts ?? "", regel.links === regel.rechts ? "" : "≠"])]} />
      {groepen.map((groep) => (
        <section key={groep} aria-label={groep}>
          <h2 className={styles.head} lang="nl">{groep}</h2>
          {shown.filter((regel) => regel.groep === groep).map((regel) => (
            <div key={regel.label} className={own.line}>
              <p className={own.term} lang="nl">{regel.links === regel.rechts ? regel.label : `${regel.label} ≠`}</p>
              {regel.links === regel.rechts && <p className={own.side} lang="nl">{regel.links}</p>}
              {regel.links !== regel.rechts && regel.links !== null && regel.rechts !== null && <p className={own.side}><VerschilTekst links={regel.links} rechts={regel.rechts} /></p>}
              {(regel.links === null || regel.rechts === null) && (
                <>
                  <Kant naam={links} tekst={regel.links} niets={texts.niets} />
                  <Kant naam={rechts} tekst={regel.rechts} niets={texts.niets} />
                </>
              )}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function Kant({ naam, tekst, niets }: { readonly naam: string; readonly tekst: string | null; readonly niets: string }): ReactNode {
  const own = useCompetentiesStyles();
  return <p className={own.side}><span className={own.sideName} lang="nl">{`${naam}: `}</span>{tekst === null ? <em>{niets}</em> : <span lang="nl">{tekst}</span>}</p>;
}
