import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { zoek, type Vondst } from "../../rules/zoeken/zoek";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { TextField } from "../shell/text-field";
import type { Pane } from "../shell/use-pane";
import { GaNaarCel } from "./ga-naar-cel";
import { Lezen } from "./lezen";
import { useCompetentiesStyles } from "./styles";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { useKaders } from "./use-kaders";
import { celVan, type GeladenKader } from "./actions/laad-kaders";
import { ZetInCellen } from "./zet-in-cellen";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

/** More than anyone reads in a pane. */
const MOST_SHOWN = 40;

/** Full-text search over the frameworks in the workbook and the built-in ones. */
export function ZoekScreen({ pane, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useCompetentiesStyles();
  const texts = useCompetentiesTexts();
  const loaded = useKaders(pane, "alle");
  const [vraag, setVraag] = useState("");
  const asked = useDeferredValue(vraag.trim());
  const found = useMemo(
    () => (asked.length < 2 ? [] : (loaded.kaders ?? []).flatMap((geladen) => zoek({ Kader: [geladen.kader.kader], ...geladen.kader.tabellen }, asked).map((vondst) => ({ geladen, vondst })))),
    [loaded.kaders, asked]);
  return (
    <Screen title={texts.zoeken} onBack={onBack}>
      <Lezen pane={pane} loaded={loaded} />
      {loaded.kaders && (
        <>
          <TextField label={texts.zoekLabel} type="search" hint={texts.zoekUitleg} value={vraag} onChange={setVraag} />
          <p role="status" className={styles.quiet}>{asked.length < 2 ? "" : texts.aantal(found.length, MOST_SHOWN)}</p>
          <ul className={own.results}>
            {found.slice(0, MOST_SHOWN).map(({ geladen, vondst }) => <Gevonden key={`${geladen.kader.kort} ${vondst.tabel} ${vondst.rij}`} pane={pane} geladen={geladen} vondst={vondst} />)}
          </ul>
          {found.length > 0 && <p className={styles.hint}>{texts.invoegenHint}</p>}
        </>
      )}
    </Screen>
  );
}

function Gevonden({ pane, geladen, vondst }: { readonly pane: Pane; readonly geladen: GeladenKader; readonly vondst: Vondst }): ReactNode {
  const styles = usePaneStyles();
  const own = useCompetentiesStyles();
  const texts = useCompetentiesTexts();
  const place = celVan(geladen, vondst.tabel, vondst.rij, vondst.kolom);
  const { kort } = geladen.kader;
  return (
    <li className={styles.panel}>
      <p className={own.term} lang="nl">{vondst.titel}</p>
      {!vondst.titel.includes(vondst.tekst) && <p className={styles.text} lang="nl">{vondst.fragment.map((part, at) => (part.raak ? <mark key={at} className={own.hit}>{part.tekst}</mark> : part.tekst))}</p>}
      <p className={styles.quiet}>{`${geladen.places ? texts.werkmap(kort) : texts.ingebouwd(kort)}, ${vondst.tabel}, ${vondst.kolom}`}</p>
      <div className={styles.row}>
        {place && <GaNaarCel pane={pane} sheet={place.sheet} cell={place.cell} />}
        <ZetInCellen pane={pane} label={texts.invoegen} about={vondst.titel} rows={() => [[vondst.tekst]]} />
      </div>
    </li>
  );
}
