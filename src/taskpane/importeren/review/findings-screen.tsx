import { useMemo, useState, type ReactNode } from "react";
import type { ImportResult } from "../../../importers/import-result";
import type { Bevinding, Ernst } from "../../../model/tabellen";
import { useTexts } from "../../language/language";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { PagedList } from "../paged-list";
import { useImporterenTexts } from "../use-importeren-texts";
import { PrintedPanel } from "./printed-panel";
import { HALF_ROW, type ReviewFacts } from "./review-facts";
import { shortPlaats } from "./short-plaats";

interface Props {
  readonly result: ImportResult;
  readonly facts: ReviewFacts;
  readonly of: Ernst | "halve-rijen";
  readonly onBack: () => void;
}

/** Findings of one weight, or the half rows, each with the printed lines that it rests on. */
export function FindingsScreen({ result, facts, of, onBack }: Props): ReactNode {
  const texts = useImporterenTexts();
  const paneTexts = useTexts();
  const found = useMemo(() => result.bevindingen.filter(({ ernst, code }) => (of === "halve-rijen" ? code === HALF_ROW : ernst === of)), [result, of]);
  const title = of === "halve-rijen" ? texts.halfRows(found.length) : paneTexts.showFindings(found.length, paneTexts.ernst[of]);
  return (
    <Screen title={title} onBack={onBack}>
      <PagedList items={found} label={title} render={(bevinding) => <Finding key={`${bevinding.code} ${bevinding.plaats} ${bevinding.melding}`} bevinding={bevinding} facts={facts} />} />
    </Screen>
  );
}

/** The lines are drawn when they are asked for: a finding may rest on hundreds. */
function Finding({ bevinding, facts }: { readonly bevinding: Bevinding; readonly facts: ReviewFacts }): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const lines = isOpen ? facts.lines(bevinding.plaats) : [];
  return (
    <div className={pane.panel}>
      <p className={pane.text} lang="nl">{bevinding.melding}</p>
      <details className={pane.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.printed(shortPlaats(bevinding.plaats))}</summary>
        {isOpen && <PrintedPanel plaats={bevinding.plaats} lines={lines} />}
      </details>
    </div>
  );
}
