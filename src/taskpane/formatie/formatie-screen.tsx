import { useState, type ReactNode } from "react";
import type { TaskProps } from "../shell/task";
import { ListStep } from "./list-step";
import { OptionsStep } from "./options-step";
import { PlanScreen } from "./plan-screen";
import type { FoundList, PlanStart } from "./plan-start";
import { StartStep } from "./start-step";

type Step =
  | { readonly kind: "start" }
  | { readonly kind: "plan"; readonly kort: string }
  | { readonly kind: "list"; readonly found: FoundList }
  | { readonly kind: "options"; readonly start: PlanStart; readonly list: FoundList | null };

/** The formation task: where a plan begins, how a list is read, what is chosen; then the plan is made. And what is done with a plan that stands. */
export function FormatieScreen({ pane }: TaskProps): ReactNode {
  const [step, setStep] = useState<Step>({ kind: "start" });
  const toStart = (): void => setStep({ kind: "start" });
  const startStep = (
    <StartStep
      pane={pane} onList={(found) => setStep({ kind: "list", found })} onStart={(start) => setStep({ kind: "options", start, list: null })}
      onOpen={(kort) => setStep({ kind: "plan", kort })}
    />
  );
  switch (step.kind) {
    case "start":
      return startStep;
    case "plan": {
      const set = pane.standing?.sets.find(({ kort }) => kort === step.kort);
      return set ? <PlanScreen pane={pane} set={set} onBack={toStart} /> : startStep;
    }
    case "list":
      return <ListStep pane={pane} found={step.found} onBack={toStart} onStart={(start) => setStep({ kind: "options", start, list: step.found })} />;
    case "options": {
      const { list } = step;
      return <OptionsStep pane={pane} start={step.start} onBack={list === null ? toStart : () => setStep({ kind: "list", found: list })} />;
    }
  }
}
