import { useState, type ReactNode } from "react";
import type { TaskProps } from "../shell/task";
import { ListStep } from "./list-step";
import { OptionsStep } from "./options-step";
import type { FoundList, PlanStart } from "./plan-start";
import { StartStep } from "./start-step";

type Step = { readonly kind: "start" } | { readonly kind: "list"; readonly found: FoundList } | { readonly kind: "options"; readonly start: PlanStart; readonly list: FoundList | null };

/** The formation task: where a plan begins, how a list is read, what is chosen; then the plan is made. */
export function FormatieScreen({ pane }: TaskProps): ReactNode {
  const [step, setStep] = useState<Step>({ kind: "start" });
  const toStart = (): void => setStep({ kind: "start" });
  switch (step.kind) {
    case "start":
      return <StartStep pane={pane} onList={(found) => setStep({ kind: "list", found })} onStart={(start) => setStep({ kind: "options", start, list: null })} />;
    case "list":
      return <ListStep pane={pane} found={step.found} onBack={toStart} onStart={(start) => setStep({ kind: "options", start, list: step.found })} />;
    case "options": {
      const { list } = step;
      return <OptionsStep pane={pane} start={step.start} onBack={list === null ? toStart : () => setStep({ kind: "list", found: list })} />;
    }
  }
}
