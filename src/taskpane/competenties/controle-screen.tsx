import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { Ernst } from "../../model/tabellen";
import { controleerKader } from "../../rules/integriteit/controleer-kader";
import { said } from "../language/said";
import { useTexts } from "../language/language";
import { Screen } from "../shell/screen";
import { SelectField } from "../shell/select-field";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { GaNaarCel } from "./ga-naar-cel";
import { Lezen } from "./lezen";
import { useCompetentiesStyles } from "./styles";
import { useCompetentiesTexts } from "./use-competenties-texts";
import { useKaders } from "./use-kaders";
import { celVan, type GeladenKader } from "./actions/laad-kaders";

interface Props {
  readonly pane: Pane;
  readonly onBack: () => void;
}

/** What is wrong in the tables of a framework in the workbook, each with its cell. */
export function ControleScreen({ pane, onBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useCompetentiesTexts();
  const loaded = useKaders(pane, "werkmap");
  const [chosen, setChosen] = useState("");
  const geladen = loaded.kaders?.find(({ kader }) => kader.kort === chosen) ?? loaded.kaders?.[0];
  return (
    <Screen title={texts.controleren} onBack={onBack}>
      <Lezen pane={pane} loaded={loaded} />
      {loaded.kaders?.length === 0 && <p className={styles.text}>{texts.geenKader}</p>}
      {loaded.kaders && geladen && (
        <>
          <SelectField label={texts.kader} value={geladen.kader.kort} options={loaded.kaders.map(({ kader }) => ({ value: kader.kort, label: kader.kort }))} onChange={setChosen} />
          <Gebreken pane={pane} geladen={geladen} />
          <Button onClick={loaded.again}>{texts.opnieuw}</Button>
        </>
      )}
    </Screen>
  );
}

const ORDER: readonly Ernst[] = ["fout", "waarschuwing", "info"];

function Gebreken({ pane, geladen }: { readonly pane: Pane; readonly geladen: GeladenKader }): ReactNode {
  const styles = usePaneStyles();
  const own = useCompetentiesStyles();
  const texts = useCompetentiesTexts();
  const paneTexts = useTexts();
  const unreadable = geladen.problems.map(({ message, sheet, cell }) => ({ ernst: "fout" as const, zin: said(message, paneTexts), place: { sheet, cell } }));
  const found = controleerKader(geladen.kader.tabellen).map(({ ernst, tabel, rij, kolom, zin }) => ({ ernst, zin, place: celVan(geladen, tabel, rij, kolom) }));
  const all = [...unreadable, ...found];
  const count = (ernst: Ernst): number => all.filter((one) => one.ernst === ernst).length;
  return (
    <>
      <p role="status" className={own.outcome}>{all.length === 0 ? texts.inOrde : texts.gebreken(count("fout"), count("waarschuwing"), count("info"))}</p>
      <ul className={own.results}>
        {ORDER.flatMap((ernst) => all.filter((one) => one.ernst === ernst)).map(({ ernst, zin, place }) => (
          <li key={`${zin} ${place?.cell ?? ""}`} className={styles.panel}>
            <p className={styles.text}><strong>{`${texts.ernst[ernst]}: `}</strong><span lang="nl">{zin}</span></p>
            {place && <GaNaarCel pane={pane} sheet={place.sheet} cell={place.cell} />}
          </li>
        ))}
      </ul>
    </>
  );
}
