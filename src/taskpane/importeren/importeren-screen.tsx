import type { ReactNode } from "react";
import type { TaskProps } from "../shell/task";
import { ChooseScreen } from "./choose-screen";
import { useImport } from "./import-store";
import { ReadingScreen } from "./reading-screen";
import { ReviewScreen } from "./review/review-screen";

/** The user's own document into tables: choose it, see it being read, look it through; then the same make screen as for a built-in framework. */
export function ImporterenScreen({ pane }: TaskProps): ReactNode {
  const state = useImport();
  switch (state.kind) {
    case "choose": return <ChooseScreen problem={state.problem} onBack={pane.toHome} />;
    case "reading": return <ReadingScreen fileName={state.fileName} step={state.step} onStop={state.stop} />;
    case "review": return <ReviewScreen key={state.result.kader.kader.bron} reviewing={state} pane={pane} />;
  }
}
