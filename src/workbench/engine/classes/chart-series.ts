import { localAddress } from "../cells/area";
import type { ChartDraft, SeriesDraft } from "../cells/chart-drafts";
import { keepDraft } from "../cells/chart-drafts";
import type { CallArguments } from "../call-arguments";
import { invalidArgument, itemNotFound, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asText } from "../input/value-kinds";
import { dataLabelsClass, seriesFormatClass } from "./chart-looks";
import { noted } from "./noted";
import { rangeClass } from "./range";

interface Series {
  readonly chart: ChartDraft;
  readonly series: SeriesDraft;
}

function addressOf(self: Series, args: CallArguments): string {
  const range = args.objectOf(0, rangeClass);
  if (!range) throw invalidArgument("argument 1: a Range is needed");
  if (range.sheet !== self.chart.sheet) throw new NotImplementedError("ChartSeries over the cells of another sheet");
  return localAddress(range.rect);
}

const notes = noted<Series>(
  "series",
  {
    HasDataLabels: ["boolean", false], GapWidth: ["number", 219], Overlap: ["number", -27], Smooth: ["boolean", false], MarkerStyle: ["text", "Automatic"],
    MarkerSize: ["number", 5], MarkerBackgroundColor: ["text", ""], MarkerForegroundColor: ["text", ""], VaryByCategories: ["boolean", false],
    InvertIfNegative: ["boolean", false],
  },
  (self) => self.series,
);

const chartSeriesClass: HostClass<Series> = {
  name: "ChartSeries",
  since: {
    HasDataLabels: "1.7", GapWidth: "1.7", Overlap: "1.8", Smooth: "1.7", MarkerStyle: "1.7", MarkerSize: "1.7", MarkerBackgroundColor: "1.7",
    MarkerForegroundColor: "1.7", VaryByCategories: "1.8", InvertIfNegative: "1.8", DataLabels: "1.8", SetValues: "1.7", SetXAxisValues: "1.7",
    Delete: "1.7",
  },
  getters: { ...notes.getters, Name: (self) => self.series.name },
  setters: {
    ...notes.setters,
    Name: (self, value, engine) => {
      self.series.name = asText(value);
      keepDraft(engine, self.chart);
    },
  },
  properties: {
    DataLabels: (self) => hostObject(dataLabelsClass, { thing: self.series, part: "dataLabels" }),
    Format: (self) => hostObject(seriesFormatClass, { thing: self.series, part: "format" }),
  },
  methods: {
    SetValues: (self, args, engine) => {
      self.series.values = addressOf(self, args);
      keepDraft(engine, self.chart);
    },
    SetXAxisValues: (self, args, engine) => {
      self.series.categories = addressOf(self, args);
      keepDraft(engine, self.chart);
    },
    Delete: (self, _args, engine) => {
      self.chart.series = self.chart.series.filter((one) => one !== self.series);
      keepDraft(engine, self.chart);
    },
  },
};

export const chartSeriesCollectionClass: HostClass<ChartDraft> = {
  name: "ChartSeriesCollection",
  since: { Add: "1.7", GetCount: "1.4" },
  getters: { Count: (self) => self.series.length },
  items: (self) => self.series.map((series) => hostObject(chartSeriesClass, { chart: self, series })),
  methods: {
    Add: (self, args, engine) => {
      const series: SeriesDraft = { name: args.textOr(0, null) ?? `Reeks${self.series.length + 1}`, values: "", categories: "" };
      self.series.splice(args.wholeOr(1, self.series.length), 0, series);
      keepDraft(engine, self);
      return hostObject(chartSeriesClass, { chart: self, series });
    },
    GetCount: (self) => self.series.length,
    GetItemAt: (self, args) => {
      const series = self.series[args.whole(0)];
      if (!series) throw itemNotFound("series");
      return hostObject(chartSeriesClass, { chart: self, series });
    },
  },
};
