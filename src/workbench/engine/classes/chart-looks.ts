/** Fonts, fills, lines and labels of charts: noted so that they read back; the Book's charts have one look. */
import type { Engine } from "../engine";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { readColor } from "../input/color";
import { noted } from "./noted";

/** A part of a chart: what the notes hang on, and the part's own name. */
export interface Part {
  readonly thing: object;
  readonly part: string;
}

/** As noted(), under the part's own name. */
function partNotes(prefix: string, members: Parameters<typeof noted>[1]): ReturnType<typeof noted<Part>> {
  const of = (self: Part): ReturnType<typeof noted<Part>> => noted<Part>(`${self.part}.${prefix}`, members, ({ thing }) => thing);
  const names = Object.keys(members);
  return {
    getters: Object.fromEntries(names.map((name) => [name, (self: Part, engine: Engine) => of(self).getters[name]?.(self, engine)])),
    setters: Object.fromEntries(names.map((name) => [name, (self: Part, value: unknown, engine: Engine) => of(self).setters[name]?.(self, value, engine)])),
  };
}

const fontClass: HostClass<Part> = {
  name: "ChartFont",
  ...partNotes("font", { Bold: ["boolean", false], Italic: ["boolean", false], Color: ["text", "#000000"], Name: ["text", "Calibri"], Size: ["number", 10], Underline: ["text", "None"] }),
};

const fillClass: HostClass<Part> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, args, engine) => engine.extras.set(self.thing, `${self.part}.fill`, readColor(args.raw(0))),
    Clear: (self, _args, engine) => engine.extras.set(self.thing, `${self.part}.fill`, null),
  },
};

const line: HostClass<Part> = {
  name: "ChartLineFormat",
  since: { LineStyle: "1.7", Weight: "1.7" },
  ...lineNotes(),
};

const border: HostClass<Part> = { name: "ChartBorder", since: { Clear: "1.8" }, ...lineNotes() };

function lineNotes(): Pick<HostClass<Part>, "getters" | "setters" | "methods"> {
  return {
    ...partNotes("line", { Color: ["text", "#000000"], LineStyle: ["text", "Continuous"], Weight: ["number", 1] }),
    methods: { Clear: (self, _args, engine) => engine.extras.set(self.thing, `${self.part}.line.LineStyle`, "None") },
  };
}

/** The format of a part that shows text. */
export function textFormatClass(name: string, since: Readonly<Record<string, string>> = {}): HostClass<Part> {
  return { name, since, properties: { Font: (self) => hostObject(fontClass, self), Fill: (self) => hostObject(fillClass, self) } };
}

export const axisFormatClass: HostClass<Part> = {
  name: "ChartAxisFormat",
  since: { Fill: "1.8" },
  properties: { Font: (self) => hostObject(fontClass, self), Fill: (self) => hostObject(fillClass, self), Line: (self) => hostObject(line, self) },
};

export const gridlinesFormatClass: HostClass<Part> = { name: "ChartGridlinesFormat", properties: { Line: (self) => hostObject(line, self) } };

export const areaFormatClass: HostClass<Part> = {
  name: "ChartAreaFormat",
  since: { Border: "1.7" },
  properties: { Font: (self) => hostObject(fontClass, self), Fill: (self) => hostObject(fillClass, self), Border: (self) => hostObject(border, self) },
};

export const seriesFormatClass: HostClass<Part> = {
  name: "ChartSeriesFormat",
  properties: { Fill: (self) => hostObject(fillClass, self), Line: (self) => hostObject(line, self) },
};

export const dataLabelsClass: HostClass<Part> = {
  name: "ChartDataLabels",
  since: { NumberFormat: "1.8", LinkNumberFormat: "1.9" },
  ...partNotes("labels", {
    ShowValue: ["boolean", true], ShowSeriesName: ["boolean", false], ShowCategoryName: ["boolean", false], ShowLegendKey: ["boolean", false],
    ShowPercentage: ["boolean", false], Position: ["text", "OutsideEnd"], Separator: ["text", ", "], NumberFormat: ["text", "General"],
    LinkNumberFormat: ["boolean", true],
  }),
  properties: { Format: (self) => hostObject(textFormatClass("ChartDataLabelFormat"), self) },
};
