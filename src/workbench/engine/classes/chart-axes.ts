import type { ChartDraft } from "../cells/chart-drafts";
import { keepDraft } from "../cells/chart-drafts";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asBoolean, asOneOf, asText } from "../input/value-kinds";
import { NotImplementedError } from "../excel-error";
import { axisFormatClass, gridlinesFormatClass, textFormatClass } from "./chart-looks";
import { noted } from "./noted";

interface Axis {
  readonly chart: ChartDraft;
  readonly which: "category" | "value";
}

const axisTitleClass: HostClass<Axis> = {
  name: "ChartAxisTitle",
  getters: { Text: (self) => self.chart.axes[self.which], Visible: (self) => self.chart.axes[self.which] !== "" },
  setters: {
    Text: (self, value, engine) => {
      self.chart.axes = { ...self.chart.axes, [self.which]: asText(value) };
      keepDraft(engine, self.chart);
    },
    Visible: (self, value, engine) => {
      if (asBoolean(value)) return;
      self.chart.axes = { ...self.chart.axes, [self.which]: "" };
      keepDraft(engine, self.chart);
    },
  },
  properties: { Format: (self) => hostObject(textFormatClass("ChartAxisTitleFormat", { Fill: "1.8" }), { thing: self.chart, part: `${self.which}AxisTitle` }) },
};

function axisClass(which: Axis["which"]): HostClass<Axis> {
  const notes = noted<Axis>(
    `${which}Axis`,
    {
      Minimum: ["number", ""], Maximum: ["number", ""], MajorUnit: ["number", ""], MinorUnit: ["number", ""], Visible: ["boolean", true],
      ReversePlotOrder: ["boolean", false], NumberFormat: ["text", "General"], LinkNumberFormat: ["boolean", true], MajorTickMark: ["text", "None"],
      MinorTickMark: ["text", "None"], TickLabelPosition: ["text", "NextToAxis"], TickLabelSpacing: ["number", 1],
    },
    (self) => self.chart,
  );
  const gridlines = (part: string): HostClass<Axis> => {
    const gridNotes = noted<Axis>(`${which}Axis.${part}`, { Visible: ["boolean", which === "value" && part === "major"] }, (self) => self.chart);
    return {
      name: "ChartGridlines", ...gridNotes,
      properties: { Format: (self) => hostObject(gridlinesFormatClass, { thing: self.chart, part: `${which}.${part}` }) },
    };
  };
  const [major, minor] = [gridlines("major"), gridlines("minor")];
  return {
    name: "ChartAxis",
    since: {
      Visible: "1.7", ReversePlotOrder: "1.7", NumberFormat: "1.8", LinkNumberFormat: "1.9", MajorTickMark: "1.7", MinorTickMark: "1.7",
      TickLabelPosition: "1.7", TickLabelSpacing: "1.7", Type: "1.7",
    },
    getters: { ...notes.getters, Type: () => (which === "category" ? "Category" : "Value") },
    setters: notes.setters,
    properties: {
      Title: (self) => hostObject(axisTitleClass, self),
      MajorGridlines: (self) => hostObject(major, self),
      MinorGridlines: (self) => hostObject(minor, self),
      Format: (self) => hostObject(axisFormatClass, { thing: self.chart, part: `${which}Axis` }),
    },
  };
}

const AXES = { category: axisClass("category"), value: axisClass("value") } as const;

export const chartAxesClass: HostClass<ChartDraft> = {
  name: "ChartAxes",
  since: { GetItem: "1.7" },
  properties: {
    CategoryAxis: (self) => hostObject(AXES.category, { chart: self, which: "category" }),
    ValueAxis: (self) => hostObject(AXES.value, { chart: self, which: "value" }),
  },
  methods: {
    GetItem: (self, args) => {
      const kind = asOneOf(args.raw(0), ["Category", "Value", "Series"]);
      if (kind === "Series") throw new NotImplementedError("ChartAxes.seriesAxis");
      const which = kind === "Category" ? "category" : "value";
      return hostObject(AXES[which], { chart: self, which });
    },
  },
};
