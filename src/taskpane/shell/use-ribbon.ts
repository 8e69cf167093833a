import { useEffect } from "react";
import { onRibbon } from "../../commands/ribbon";
import type { Texts } from "../language/texts.nl";
import { remembered } from "./remembered";
import type { Pane } from "./use-pane";
import { usePreferences } from "./use-preferences";

const EXAMPLE = "ommen-hr21";

/**
 * Answers the buttons of the ribbon. "Functieboek maken" makes the framework of the settings, else the one that was made last, at once, in a workbook that has none of
 * it; in every other case the pane shows the framework, so that nobody gets sheets that nobody chose.
 */
export function useRibbon(pane: Pane, texts: Texts): void {
  const { kader } = usePreferences().preferences;
  const { isBusy, choose, make, look, refresh, say, toHome, toTask } = pane;
  useEffect(() => {
    const makeLast = async (): Promise<void> => {
      const last = kader ?? remembered("kader");
      const chosen = await choose(last ?? EXAMPLE, "kaders");
      if (!chosen || last === null || chosen.standing.sets.some((set) => set.kort === chosen.kader.kort)) return;
      const { planEverything } = await import("../actions/plan-kader");
      await make(chosen.kader, planEverything(chosen.kader, chosen.standing));
    };
    const refreshOnly = async (): Promise<void> => {
      const found = await look();
      const [only] = found?.sets ?? [];
      if (only && found?.sets.length === 1) return only.task === null ? refresh(only.kort) : toTask(only.task);
      toHome();
      if (found) say(only ? texts.chooseSet : texts.noSets);
    };
    return onRibbon((command) => {
      if (isBusy()) return;
      void (command === "maakFunctieboek" ? makeLast() : refreshOnly());
    });
  }, [isBusy, choose, make, look, refresh, say, toHome, toTask, texts, kader]);
}
