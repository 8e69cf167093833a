import { useState, type ReactNode } from "react";
import { plankey } from "../../../model/formatieplan/namen";
import { Notice } from "../../shell/notice";
import { Screen } from "../../shell/screen";
import type { PlanActionProps } from "../plan-action";
import { useTextsOf } from "../../language/use-texts-of";
import { BesideStep } from "./beside-step";
import { ChooseOld } from "./choose-old";
import { WAS_WORDT_BLADEN } from "./lay-beside";
import type { OldPlan } from "./old-plan";
import { StandingStep } from "./standing-step";
import { wasWordtEn } from "./texts.en";
import { wasWordtNl, type WasWordtTexts } from "./texts.nl";

/** Was/wordt of a plan: the old plan is chosen and laid beside it, or what stands is brought up to date. */
export function WasWordtScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const texts = useTextsOf<WasWordtTexts>(wasWordtNl, wasWordtEn);
  const [old, setOld] = useState<OldPlan | null>(null);
  const stands = WAS_WORDT_BLADEN.flatMap((blad) => {
    const naam = set.sheets.get(plankey(set.kort, blad));
    return naam === undefined ? [] : [{ blad, naam }];
  });
  const isWhole = ["waswordt", "was"].every((needed) => stands.some(({ blad }) => blad === needed));
  if (stands.length > 0) {
    return (
      <Screen title={texts.title} onBack={onBack}>
        {isWhole ? <StandingStep pane={pane} set={set} texts={texts} /> : <Notice intent="warning" sentences={[texts.half(stands.map(({ naam }) => naam).join(", "))]} />}
      </Screen>
    );
  }
  return (
    <Screen title={texts.title} onBack={old === null ? onBack : () => setOld(null)}>
      {old === null ? <ChooseOld pane={pane} set={set} texts={texts} onChoose={setOld} /> : <BesideStep pane={pane} set={set} texts={texts} old={old} />}
    </Screen>
  );
}
