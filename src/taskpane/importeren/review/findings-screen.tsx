import { useMemo, useState, type ReactNode } from "react";
import type { FollowedFinding } from "../../../importers/review/follow-findings";
import { useTexts } from "../../language/language";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { PagedList } from "../paged-list";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";
import type { ShownFindings } from "./place";
import { PrintedPanel } from "./printed-panel";
import { HALF_ROW, type ReviewFacts } from "./review-facts";
import { shortPlaats } from "./short-plaats";

interface Props {
  readonly facts: ReviewFacts;
  readonly of: ShownFindings;
  readonly onBack: () => void;
}

/** Findings of one weight, the half rows, or what was solved, each with the printed lines that it rests on. */
export function FindingsScreen({ facts, of, onBack }: Props): ReactNode {
  const texts = useImporterenTexts();
  const paneTexts = useTexts();
  const found = useMemo(() => shownOf(facts, of), [facts, of]);
  const title = of === "halve-rijen" ? texts.halfRows(found.length) : of === "opgelost" ? texts.solved(found.length) : paneTexts.showFindings(found.length, paneTexts.ernst[of]);
  return (
    <Screen title={title} onBack={onBack}>
      <PagedList items={found} label={title} render={(one) => <Finding key={`${one.bevinding.code} ${one.bevinding.plaats} ${one.bevinding.melding}`} {...one} facts={facts} />} />
    </Screen>
  );
}

function shownOf({ followed }: ReviewFacts, of: ShownFindings): readonly FollowedFinding[] {
  if (of === "opgelost") return followed.solved.map((bevinding) => ({ bevinding, state: "stands" }));
  return followed.open.filter(({ bevinding: { ernst, code } }) => (of === "halve-rijen" ? code === HALF_ROW : ernst === of));
}

/** The lines are drawn when they are asked for: a finding may rest on hundreds. */
function Finding({ bevinding, state, facts }: FollowedFinding & { readonly facts: ReviewFacts }): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const [isOpen, setOpen] = useState(false);
  const lines = isOpen ? facts.lines(bevinding.plaats) : [];
  return (
    <div className={pane.panel}>
      <p className={pane.text} lang="nl">{bevinding.melding}</p>
      {state !== "stands" && <span className={styles.badges}><span className={styles.badge}>{texts.findingStates[state]}</span></span>}
      <details className={pane.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.printed(shortPlaats(bevinding.plaats))}</summary>
        {isOpen && <PrintedPanel plaats={bevinding.plaats} lines={lines} />}
      </details>
    </div>
  );
}
