import { useTexts } from "../language/language";
import { said } from "../language/said";
import type { Texts } from "../language/texts.nl";
import type { View } from "../shell/view";
import type { ActionOutcome } from "../actions/outcome";

type Spoken = Extract<View, { readonly kind: "busy" | "result" }>;

/** An action in words for a screen reader: how far, in steps of a quarter, so that nobody is flooded; then how it ended. */
export function SpokenWords({ view }: { readonly view: Spoken }): string {
  const texts = useTexts();
  if (view.kind === "result") return outcomeSentences(view.outcome, texts).join(" ");
  const { title, progress } = view;
  if (progress === null || progress.total === 0) return title;
  return `${title}: ${Math.floor((progress.done / progress.total) * 4) * 25}%`;
}

function outcomeSentences({ kind, action, count, sayings }: ActionOutcome, texts: Texts): readonly string[] {
  const remarks = sayings.map((saying) => said(saying, texts));
  return kind === "written" ? [texts.done[action](count), ...remarks.slice(1)] : remarks;
}
