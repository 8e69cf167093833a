import type { Kader } from "../../model/kader";
import type { Progress } from "../busy/progress";
import type { ActionOutcome } from "../actions/outcome";
import type { TaskId } from "./task";

/** The one screen that the pane shows. */
export type View =
  | { readonly kind: "home" }
  | { readonly kind: "loading" }
  | { readonly kind: "settings" }
  | { readonly kind: "task"; readonly task: TaskId }
  /** `from` is the task to go back to; null for the first screen. */
  | { readonly kind: "kader"; readonly kader: Kader; readonly from: TaskId | null }
  | { readonly kind: "busy"; readonly title: string; readonly progress: Progress | null; readonly cancel: (() => void) | null }
  /** `from` is the task in which the action was begun. */
  | { readonly kind: "result"; readonly outcome: ActionOutcome; readonly from: TaskId | null };
