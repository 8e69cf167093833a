import type { ComponentType } from "react";
import type { TaskProps } from "../shell/task";
import type { StandingSet } from "../actions/standing";

/** What can be done with a formation plan that stands in the workbook. */
export type PlanActionId = "controles" | "waswordt" | "namen" | "orkopie" | "volgendjaar" | "loonlijst";

/** What the screen of an action is given. */
export interface PlanActionProps extends TaskProps {
  /** The plan, as last seen in the workbook. */
  readonly set: StandingSet;
  /** Back to the plan. */
  readonly onBack: () => void;
}

export type PlanActionScreen = ComponentType<PlanActionProps>;
