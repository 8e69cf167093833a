import { useCallback, useState, type ReactNode } from "react";
import { eerstvolgendJaar, type NieuwJaar } from "../../../rules/formatieplan/volgend-jaar";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { today } from "../../actions/today";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import { useLive } from "../use-live";
import { ChoicesStep, type Choices } from "./choices-step";
import { PreviewStep } from "./preview-step";
import { readOldPlan, type OldPlan } from "./read-old-plan";
import { OLD_TABLE } from "./table-input";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

/** Rolls a standing plan on to a later year: what it counts with, then what it gives, then it is made beside the old one. */
export function VolgendJaarScreen({ pane, set: { kort }, onBack }: PlanActionProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useVolgendJaarTexts();
  const live = useLive(useCallback(() => readOldPlan(kort), [kort]));
  const [typed, setChoices] = useState<Choices | null>(null);
  const [nieuw, setNieuw] = useState<NieuwJaar | null>(null);
  const oud = live.found;
  if (oud && nieuw) return <PreviewStep pane={pane} oud={oud} nieuw={nieuw} onBack={() => setNieuw(null)} />;
  return (
    <Screen title={texts.title(kort)} onBack={onBack}>
      <p className={styles.text}>{texts.intro}</p>
      <LiveState live={live} />
      {oud && <ChoicesStep oud={oud} choices={typed ?? firstChoices(oud)} onChange={setChoices} onNext={setNieuw} />}
    </Screen>
  );
}

/** The first of January of the year after, with the tables of the old plan. */
function firstChoices({ read: { gegevens } }: OldPlan): Choices {
  const jaar = eerstvolgendJaar(gegevens)?.planjaar ?? Number(today().slice(0, 4)) + 1;
  return { planjaar: String(jaar), peildatum: `${jaar}-01-01`, salaris: OLD_TABLE, conversie: OLD_TABLE };
}
