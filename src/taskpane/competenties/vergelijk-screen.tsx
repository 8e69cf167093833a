import { useState, type ReactNode } from "react";
import { keuzes, onderwerpen, vergelijk, type Vergelijksoort } from "../../rules/vergelijken/vergelijk";
import { Screen } from "../shell/screen";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { usePreferences } from "../shell/use-preferences";
import { Lezen } from "./lezen";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { useKaders } from "./use-kaders";
import { Vergelijking } from "./vergelijking";
import type { GeladenKader } from "./actions/laad-kaders";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

const SOORTEN: readonly Vergelijksoort[] = ["functies", "niveaus", "schalen"];

/** Two functions, levels or scales of a framework side by side. */
export function VergelijkScreen({ pane, onBack }: Props): ReactNode {
  const texts = useCompetentiesTexts();
  const loaded = useKaders(pane, "alle");
  const [kort, setKort] = useState("");
  const { preferences } = usePreferences();
  const geladen = loaded.kaders?.find(({ kader }) => kader.kort === kort) ?? loaded.kaders?.find(({ kader }) => kader.kader.id === preferences.kader) ?? loaded.kaders?.[0];
  return (
    <Screen title={texts.vergelijken} onBack={onBack}>
      <Lezen pane={pane} loaded={loaded} />
      {loaded.kaders && geladen && (
        <>
          <SelectField
            label={texts.kader} value={geladen.kader.kort} onChange={setKort}
            options={loaded.kaders.map(({ kader, places }) => ({ value: kader.kort, label: places ? texts.werkmap(kader.kort) : texts.ingebouwd(kader.kort) }))}
          />
          <Kiezen key={geladen.kader.kort} pane={pane} geladen={geladen} />
        </>
      )}
    </Screen>
  );
}

function Kiezen({ pane, geladen: { kader: { tabellen } } }: { readonly pane: Pane; readonly geladen: GeladenKader }): ReactNode {
  const styles = usePaneStyles();
  const texts = useCompetentiesTexts();
  const subjects = onderwerpen(tabellen);
  const possible = SOORTEN.filter((soort) => (soort === "niveaus" ? subjects.length > 0 : keuzes(tabellen, soort).length > 1));
  const [chosen, setChosen] = useState<Vergelijksoort | null>(null);
  const [about, setAbout] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [right, setRight] = useState<string | null>(null);
  const soort = chosen ?? possible[0];
  if (soort === undefined) return <p className={styles.text}>{texts.nietTeVergelijken}</p>;
  const onderwerp = soort === "niveaus" ? (about ?? subjects[0] ?? null) : null;
  const options = keuzes(tabellen, soort, onderwerp);
  const links = left !== null && options.includes(left) ? left : (options[0] ?? "");
  const rechts = right !== null && options.includes(right) ? right : (options[1] ?? "");
  const listed = (list: readonly string[]): { value: string; label: string; lang: "nl" }[] => list.map((value) => ({ value, label: value, lang: "nl" as const }));
  return (
    <>
      <SelectField label={texts.wat} value={soort} options={possible.map((one) => ({ value: one, label: texts.soort[one] }))} onChange={(value) => setChosen(value as Vergelijksoort)} />
      {onderwerp !== null && <SelectField label={texts.onderwerp} value={onderwerp} options={listed(subjects)} onChange={setAbout} />}
      <SelectField label={texts.links} value={links} options={listed(options)} onChange={setLeft} />
      <SelectField label={texts.rechts} value={rechts} options={listed(options)} onChange={setRight} />
      <Vergelijking key={`${soort} ${onderwerp ?? ""}`} pane={pane} links={links} rechts={rechts} regels={vergelijk(tabellen, soort, links, rechts, onderwerp)} />
    </>
  );
}
