import type { ChartDraft } from "../cells/chart-drafts";
import { keepDraft } from "../cells/chart-drafts";
import { findRange } from "../cells/find-range";
import { seriesFrom } from "../cells/chart-source";
import type { CallArguments } from "../call-arguments";
import type { Engine } from "../engine";
import { invalidArgument } from "../excel-error";
import { cellAddress } from "../../../model/address";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asBoolean, asOneOf, asText } from "../input/value-kinds";
import { refuseProtected } from "../rules/protection";
import { chartAxesClass } from "./chart-axes";
import { CHART_KINDS, kindFrom } from "./chart-collection";
import { areaFormatClass, dataLabelsClass, textFormatClass } from "./chart-looks";
import { chartSeriesCollectionClass } from "./chart-series";
import { noted } from "./noted";
import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";

const titleNotes = noted<ChartDraft>("title", { Overlay: ["boolean", false], ShowShadow: ["boolean", false] }, (self) => self);

const titleClass: HostClass<ChartDraft> = {
  name: "ChartTitle",
  since: { ShowShadow: "1.7" },
  getters: { ...titleNotes.getters, Text: (self) => self.title, Visible: (self) => self.titleVisible },
  setters: {
    ...titleNotes.setters,
    Text: (self, value, engine) => {
      self.title = asText(value);
      self.titleVisible = true;
      keepDraft(engine, self);
    },
    Visible: (self, value, engine) => {
      self.titleVisible = asBoolean(value);
      keepDraft(engine, self);
    },
  },
  properties: { Format: (self) => hostObject(textFormatClass("ChartTitleFormat"), { thing: self, part: "title" }) },
};

const legendNotes = noted<ChartDraft>("legend", { Visible: ["boolean", true], Overlay: ["boolean", false] }, (self) => self);

const legendClass: HostClass<ChartDraft> = {
  name: "ChartLegend",
  getters: { ...legendNotes.getters, Position: (self, engine) => engine.extras.get(self, "legend.Position") ?? "Bottom" },
  setters: {
    ...legendNotes.setters,
    Position: (self, value, engine) => engine.extras.set(self, "legend.Position", asOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"])),
  },
  properties: { Format: (self) => hostObject(textFormatClass("ChartLegendFormat"), { thing: self, part: "legend" }) },
};

function cornerOf(self: ChartDraft, args: CallArguments, index: number, engine: Engine, corner: "first" | "last"): string {
  const { sheet, rect } = args.objectOf(index, rangeClass) ?? findRange(engine, args.text(index), self.sheet);
  if (sheet !== self.sheet) throw invalidArgument("a chart stands on its own sheet");
  return corner === "first" ? cellAddress(rect.top, rect.left) : cellAddress(rect.bottom, rect.right);
}

const chartNotes = noted<ChartDraft>("chart", { PlotVisibleOnly: ["boolean", true], DisplayBlanksAs: ["text", "NotPlotted"], Style: ["number", 201] }, (self) => self);

/** learn.microsoft.com, "Work with charts using the Excel JavaScript API". */
export const chartClass: HostClass<ChartDraft> = {
  name: "Chart",
  since: { Id: "1.7", ChartType: "1.7", Worksheet: "1.2", DisplayBlanksAs: "1.8", PlotVisibleOnly: "1.8", Style: "1.8" },
  key: (self, engine) => ({ Id: engine.ids.of(self.plan) }),
  getters: {
    ...chartNotes.getters,
    Id: (self, engine) => engine.ids.of(self.plan),
    Name: (self) => self.name,
    ChartType: (self) => Object.entries(CHART_KINDS).find(([, kind]) => kind === self.kind)?.[0] ?? "",
  },
  setters: {
    ...chartNotes.setters,
    Name: (self, value, engine) => {
      self.name = asText(value);
      if (self.name === "") throw invalidArgument("a chart has a name");
      keepDraft(engine, self);
    },
    ChartType: (self, value, engine) => {
      self.kind = kindFrom(value);
      keepDraft(engine, self);
    },
  },
  properties: {
    Title: (self) => hostObject(titleClass, self),
    Legend: (self) => hostObject(legendClass, self),
    Axes: (self) => hostObject(chartAxesClass, self),
    Series: (self) => hostObject(chartSeriesCollectionClass, self),
    DataLabels: (self) => hostObject(dataLabelsClass, { thing: self, part: "dataLabels" }),
    Format: (self) => hostObject(areaFormatClass, { thing: self, part: "area" }),
    Worksheet: (self) => hostObject(worksheetClass, self.sheet),
  },
  methods: {
    SetPosition: (self, args, engine) => {
      refuseProtected(self.sheet);
      self.from = cornerOf(self, args, 0, engine, "first");
      self.to = args.isGiven(1) ? cornerOf(self, args, 1, engine, "last") : self.from;
      keepDraft(engine, self);
    },
    SetData: (self, args, engine) => {
      const source = args.objectOf(0, rangeClass);
      if (!source || source.sheet !== self.sheet) throw invalidArgument("a Range of the same sheet is needed");
      const seriesBy = args.isGiven(1) ? asOneOf(args.raw(1), ["Auto", "Columns", "Rows"] as const) : "Auto";
      self.series = seriesFrom(self.sheet, source.rect, seriesBy);
      keepDraft(engine, self);
    },
    Delete: (self) => {
      refuseProtected(self.sheet);
      self.sheet.charts = self.sheet.charts.filter((one) => one !== self.plan);
    },
  },
};
