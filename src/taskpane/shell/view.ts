import type { Kader } from "../../model/kader";
import type { Progress } from "../busy/progress";
import type { ActionOutcome } from "../work/outcome";

/** The one screen that the pane shows. */
export type View =
  | { readonly kind: "kaders" }
  | { readonly kind: "loading" }
  | { readonly kind: "functies" }
  | { readonly kind: "kader"; readonly kader: Kader }
  | { readonly kind: "busy"; readonly title: string; readonly progress: Progress | null; readonly cancel: (() => void) | null }
  | { readonly kind: "result"; readonly outcome: ActionOutcome };
