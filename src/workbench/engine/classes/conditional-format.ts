import type { BookConditionalFormat, BookSheet } from "../../../model/book";
import type { Tone } from "../../../model/style";
import { TONES } from "../../../model/style";
import { area } from "../cells/area";
import { rectsOf } from "../cells/conditional-formats";
import type { Engine } from "../engine";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { readColor } from "../input/color";
import { asBoolean, asNumber, asText } from "../input/value-kinds";
import { checkFormula, hasStructuredReference } from "../rules/formula-text";
import { rangeAreasClass } from "./range-areas";
import { rangeClass } from "./range";

export interface SheetFormat {
  readonly sheet: BookSheet;
  readonly format: BookConditionalFormat;
}

/** The look of a format: the Book knows our tones only, so the parts are kept apart until they make one. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
  readonly fill: string | null;
}

const NO_LOOK: Look = { bold: false, italic: false, color: null, fill: null };

function lookOf(self: SheetFormat, engine: Engine): Look {
  const known = engine.extras.get(self.format, "look") as Look | undefined;
  return known ?? (self.format.tone ? TONES[self.format.tone] : NO_LOOK);
}

function setLook(self: SheetFormat, engine: Engine, change: Partial<Look>): void {
  const look = { ...lookOf(self, engine), ...change };
  engine.extras.set(self.format, "look", look);
  const same = (tone: Look): boolean => tone.bold === look.bold && tone.italic === look.italic && tone.color === look.color && tone.fill === look.fill;
  self.format.tone = (Object.keys(TONES) as Tone[]).find((tone) => same(TONES[tone])) ?? null;
}

/** Excel's own dialog refuses a structured reference; Microsoft's pages do not say what the API answers (docs/besluiten/engine.md, checklist). */
function ruleFormula(value: unknown): string {
  const text = asText(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (hasStructuredReference(formula)) throw invalidArgument("a conditional format takes no structured reference");
  checkFormula(formula);
  return formula;
}

const ruleClass: HostClass<SheetFormat> = {
  name: "ConditionalFormatRule",
  getters: { Formula: (self) => self.format.formula },
  setters: {
    Formula: (self, value) => {
      self.format.formula = ruleFormula(value);
    },
  },
};

const fontClass: HostClass<SheetFormat> = {
  name: "ConditionalRangeFont",
  getters: {
    Bold: (self, engine) => lookOf(self, engine).bold,
    Italic: (self, engine) => lookOf(self, engine).italic,
    Color: (self, engine) => lookOf(self, engine).color ?? "",
  },
  setters: {
    Bold: (self, value, engine) => setLook(self, engine, { bold: asBoolean(value) }),
    Italic: (self, value, engine) => setLook(self, engine, { italic: asBoolean(value) }),
    Color: (self, value, engine) => setLook(self, engine, { color: readColor(value) }),
  },
};

const fillClass: HostClass<SheetFormat> = {
  name: "ConditionalRangeFill",
  getters: { Color: (self, engine) => lookOf(self, engine).fill ?? "" },
  setters: { Color: (self, value, engine) => setLook(self, engine, { fill: value === "" ? null : readColor(value) }) },
  methods: { Clear: (self, _args, engine) => setLook(self, engine, { fill: null }) },
};

const formatClass: HostClass<SheetFormat> = {
  name: "ConditionalRangeFormat",
  properties: { Font: (self) => hostObject(fontClass, self), Fill: (self) => hostObject(fillClass, self) },
};

const customClass: HostClass<SheetFormat> = {
  name: "CustomConditionalFormat",
  properties: { Rule: (self) => hostObject(ruleClass, self), Format: (self) => hostObject(formatClass, self) },
};

export const conditionalFormatClass: HostClass<SheetFormat> = {
  name: "ConditionalFormat",
  since: { GetRanges: "1.9" },
  key: (self, engine) => ({ Id: engine.ids.of(self.format) }),
  getters: {
    Id: (self, engine) => engine.ids.of(self.format),
    Type: () => "Custom",
    Priority: (self) => self.sheet.conditionalFormats.indexOf(self.format),
    StopIfTrue: (self, engine) => engine.extras.get(self.format, "stopIfTrue") ?? false,
  },
  setters: {
    StopIfTrue: (self, value, engine) => engine.extras.set(self.format, "stopIfTrue", asBoolean(value)),
    Priority: (self, value) => {
      const formats = self.sheet.conditionalFormats;
      const place = asNumber(value);
      if (!Number.isInteger(place) || place < 0 || place >= formats.length) throw invalidArgument("no such priority");
      formats.splice(formats.indexOf(self.format), 1);
      formats.splice(place, 0, self.format);
    },
  },
  properties: {
    Custom: (self) => hostObject(customClass, self),
    CustomOrNullObject: (self) => hostObject(customClass, self),
  },
  methods: {
    Delete: (self) => {
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((one) => one !== self.format);
    },
    GetRange: (self) => {
      const [rect, ...more] = rectsOf(self.format.range);
      if (!rect || more.length > 0) throw new NotImplementedError("ConditionalFormat.getRange of several ranges");
      return hostObject(rangeClass, area(self.sheet, rect));
    },
    GetRanges: (self) => hostObject(rangeAreasClass, { sheet: self.sheet, rects: rectsOf(self.format.range), reference: "" }),
  },
};
