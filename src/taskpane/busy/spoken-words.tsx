import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { said, type Saying } from "../language/said";
import type { Texts } from "../language/texts.nl";
import type { View } from "../shell/view";
import type { ActionOutcome } from "../actions/outcome";

type Spoken = Extract<View, { readonly kind: "busy" | "result" }>;

/** An action in words for a screen reader: how far, in steps of a quarter, so that nobody is flooded; then how it ended. */
export function SpokenWords({ view }: { readonly view: Spoken }): ReactNode {
  const texts = useTexts();
  if (view.kind === "result") return outcomeSayings(view.outcome, texts).map((saying, at) => <span key={at} lang={typeof saying === "object" && "nl" in saying ? "nl" : undefined}>{`${said(saying, texts)} `}</span>);
  const { title, progress } = view;
  if (progress === null || progress.total === 0) return title;
  return `${title}: ${Math.floor((progress.done / progress.total) * 4) * 25}%`;
}

function outcomeSayings({ kind, action, count, sayings }: ActionOutcome, texts: Texts): readonly Saying[] {
  return kind === "written" ? [texts.done[action](count), ...sayings.slice(1)] : sayings;
}
