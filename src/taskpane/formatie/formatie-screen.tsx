import { useState, type ReactNode } from "react";
import type { StandingSet } from "../actions/standing";
import type { TaskProps } from "../shell/task";
import { ListStep } from "./list-step";
import { OptionsStep } from "./options-step";
import { PlanScreen } from "./plan-screen";
import type { FoundList, PlanStart } from "./plan-start";
import { StartStep } from "./start-step";

type Step =
  | { readonly kind: "start" }
  | { readonly kind: "plan"; readonly plan: StandingSet }
  | { readonly kind: "list"; readonly found: FoundList }
  | { readonly kind: "options"; readonly start: PlanStart; readonly list: FoundList | null };

/** The formation task: where a plan begins, how a list is read, what is chosen; then the plan is made. And what is done with a plan that stands. */
export function FormatieScreen({ pane }: TaskProps): ReactNode {
  const [step, setStep] = useState<Step>({ kind: "start" });
  const toStart = (): void => setStep({ kind: "start" });
  const startStep = (
    <StartStep
      pane={pane} onList={(found) => setStep({ kind: "list", found })} onStart={(start) => setStep({ kind: "options", start, list: null })}
      onOpen={(plan) => setStep({ kind: "plan", plan })}
    />
  );
  switch (step.kind) {
    case "start":
      return startStep;
    case "plan": {
      // Where the workbook cannot be read now, nobody is taken away from the plan.
      const set = pane.standing ? pane.standing.sets.find(({ kort }) => kort === step.plan.kort) : step.plan;
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
