import type { ReactNode } from "react";
import { ResultScreen } from "../done/result-screen";
import type { TaskProps } from "../shell/task";
import type { View } from "../shell/view";
import { BusyScreen } from "./busy-screen";

/** An action from its beginning to its end: how far it is, then how it ended. */
export function ActionScreen({ pane, view }: TaskProps & { readonly view: Extract<View, { readonly kind: "busy" | "result" }> }): ReactNode {
  if (view.kind === "busy") return <BusyScreen title={view.title} progress={view.progress} onCancel={view.cancel ?? undefined} />;
  return <ResultScreen outcome={view.outcome} onGoTo={pane.goTo} onTakeBack={() => void pane.takeBack()} from={view.from} onTask={pane.toTask} onClose={pane.toHome} />;
}
