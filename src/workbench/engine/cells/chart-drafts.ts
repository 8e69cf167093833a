/**
 * Charts in the making. The Book holds a chart as read-only plan data; Office.js changes it property by property, so the engine keeps a
 * changeable draft beside each and writes a new plan into the Book after every change.
 */
import type { BookSheet } from "../../../model/book";
import type { ChartPlan } from "../../../model/workbook-plan";
import type { Engine } from "../engine";

export interface SeriesDraft {
  name: string;
  /** A1 without sheet; "" until set. */
  values: string;
  categories: string;
}

export interface ChartDraft {
  /** The plan that stands in the Book now. */
  plan: ChartPlan;
  name: string;
  kind: ChartPlan["kind"];
  title: string;
  titleVisible: boolean;
  series: SeriesDraft[];
  axes: { category: string; value: string };
  from: string;
  to: string;
  /** The ranges of the chart may lie on this other sheet; the Book cannot say so. */
  readonly sheet: BookSheet;
}

export function addDraft(engine: Engine, sheet: BookSheet, fields: Omit<ChartDraft, "plan" | "sheet">): ChartDraft {
  const draft: ChartDraft = { ...fields, sheet, plan: planOf(fields) };
  sheet.charts.push(draft.plan);
  engine.extras.set(draft.plan, "draft", draft);
  engine.ids.of(draft.plan);
  return draft;
}

/** The draft of a chart in the Book, also of one that came with an opened file. */
export function draftOf(engine: Engine, sheet: BookSheet, plan: ChartPlan): ChartDraft {
  const known = engine.extras.get(plan, "draft") as ChartDraft | undefined;
  if (known) return known;
  const draft: ChartDraft = {
    plan, sheet, name: plan.name, kind: plan.kind, title: plan.title, titleVisible: plan.title !== "", axes: { ...plan.axes }, from: plan.from, to: plan.to,
    series: plan.series.map((one) => ({ ...one, categories: plan.categories })),
  };
  engine.extras.set(plan, "draft", draft);
  return draft;
}

/** Puts the draft as it is now into the Book. */
export function keepDraft(engine: Engine, draft: ChartDraft): void {
  const old = draft.plan;
  const plan = planOf(draft, old.altText);
  engine.ids.replace(old, plan);
  engine.extras.replace(old, plan);
  draft.plan = plan;
  draft.sheet.charts = draft.sheet.charts.map((one) => (one === old ? plan : one));
}

function planOf(draft: Omit<ChartDraft, "plan" | "sheet">, altText = ""): ChartPlan {
  return {
    name: draft.name, kind: draft.kind, title: draft.titleVisible ? draft.title : "", altText,
    categories: draft.series.find((one) => one.categories !== "")?.categories ?? "",
    series: draft.series.map(({ name, values }) => ({ name, values })), axes: { ...draft.axes }, from: draft.from, to: draft.to,
  };
}
