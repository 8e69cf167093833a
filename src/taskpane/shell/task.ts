import type { ComponentType } from "react";
import type { Pane } from "./use-pane";

/** The tasks of the pane, named after the user's work. */
export type TaskId = "kaders" | "formatie" | "competenties" | "gesprekken" | "importeren" | "functies";

/** What every screen of a task is given: all that the pane shows and can do. */
export interface TaskProps {
  readonly pane: Pane;
}

export type TaskScreen = ComponentType<TaskProps>;
