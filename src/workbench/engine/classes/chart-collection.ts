import type { BookSheet } from "../../../model/book";
import type { ChartPlan } from "../../../model/workbook-plan";
import type { ChartDraft } from "../cells/chart-drafts";
import { addDraft, draftOf } from "../cells/chart-drafts";
import { seriesFrom } from "../cells/chart-source";
import type { Engine } from "../engine";
import { invalidArgument, itemNotFound, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asOneOf } from "../input/value-kinds";
import { refuseProtected } from "../rules/protection";
import { chartClass } from "./chart";
import { rangeClass } from "./range";

/** Kinds that the Book can hold; Excel has many more. */
export const CHART_KINDS: Readonly<Record<string, ChartPlan["kind"]>> = {
  ColumnClustered: "column", BarClustered: "bar", Line: "line", LineMarkers: "line", Radar: "radar", RadarMarkers: "radar",
};

export function kindFrom(value: unknown): ChartPlan["kind"] {
  const kind = typeof value === "string" ? Object.entries(CHART_KINDS).find(([name]) => name.toLowerCase() === value.toLowerCase()) : undefined;
  if (!kind) throw new NotImplementedError(`chart type ${JSON.stringify(value)}`);
  return kind[1];
}

function find(sheet: BookSheet, name: string, engine: Engine): ChartDraft | null {
  const plan = sheet.charts.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? engine.ids.find(sheet.charts, name);
  return plan ? draftOf(engine, sheet, plan) : null;
}

function freeName(sheet: BookSheet): string {
  for (let number = 1; ; number++) if (!sheet.charts.some((one) => one.name === `Grafiek ${number}`)) return `Grafiek ${number}`;
}

export const chartCollectionClass: HostClass<BookSheet> = {
  name: "ChartCollection",
  since: { GetCount: "1.4", GetItemOrNullObject: "1.4" },
  getters: { Count: (self) => self.charts.length },
  indexer: (self, args, engine) => {
    const draft = find(self, args.text(0), engine);
    if (!draft) throw itemNotFound(`chart ${args.text(0)}`);
    return hostObject(chartClass, draft);
  },
  items: (self, engine) => self.charts.map((plan) => hostObject(chartClass, draftOf(engine, self, plan))),
  methods: {
    Add: (self, args, engine) => {
      refuseProtected(self);
      const kind = kindFrom(args.raw(0));
      const source = args.objectOf(1, rangeClass);
      if (!source) throw invalidArgument("argument 2: a Range is needed");
      if (source.sheet !== self) throw new NotImplementedError("ChartCollection.add over the cells of another sheet");
      const seriesBy = args.isGiven(2) ? asOneOf(args.raw(2), ["Auto", "Columns", "Rows"] as const) : "Auto";
      const series = seriesFrom(self, source.rect, seriesBy);
      const title = series.length === 1 ? (series[0]?.name ?? "") : "";
      const draft = addDraft(engine, self, { name: freeName(self), kind, title, titleVisible: true, series, axes: { category: "", value: "" }, from: "", to: "" });
      return hostObject(chartClass, draft);
    },
    GetItem: (self, args, engine) => {
      const draft = find(self, args.text(0), engine);
      if (!draft) throw itemNotFound(`chart ${args.text(0)}`);
      return hostObject(chartClass, draft);
    },
    GetItemAt: (self, args, engine) => {
      const plan = self.charts[args.whole(0)];
      if (!plan) throw invalidArgument("the sheet has no such chart");
      return hostObject(chartClass, draftOf(engine, self, plan));
    },
    GetItemOrNullObject: (self, args, engine) => {
      const draft = find(self, args.text(0), engine);
      return draft && hostObject(chartClass, draft);
    },
    GetCount: (self) => self.charts.length,
  },
};
