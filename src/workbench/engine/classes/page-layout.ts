import type { BookSheet } from "../../../model/book";
import { area, isEntireColumn, isEntireRow, localAddress } from "../cells/area";
import { findRange } from "../cells/find-range";
import type { CallArguments } from "../call-arguments";
import type { Engine } from "../engine";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asBoolean, asNumber, asOneOf, asRecord, asText } from "../input/value-kinds";
import { rangeAreasClass } from "./range-areas";
import { rangeClass } from "./range";

type Getter = NonNullable<HostClass<BookSheet>["getters"]>[string];
type Setter = NonNullable<HostClass<BookSheet>["setters"]>[string];

/** A property that the Book has no place for: kept so that it reads back. */
function noted(name: string, initial: unknown, check: (value: unknown) => unknown): { get: Getter; set: Setter } {
  return {
    get: (self, engine) => engine.extras.get(self, `print.${name}`) ?? initial,
    set: (self, value, engine) => engine.extras.set(self, `print.${name}`, check(value)),
  };
}

/** Margins in points; Excel's "normal" margins. */
const NOTED = {
  BlackAndWhite: noted("blackAndWhite", false, asBoolean), CenterHorizontally: noted("centerHorizontally", false, asBoolean),
  CenterVertically: noted("centerVertically", false, asBoolean), DraftMode: noted("draftMode", false, asBoolean),
  PrintGridlines: noted("printGridlines", false, asBoolean), PrintHeadings: noted("printHeadings", false, asBoolean),
  LeftMargin: noted("leftMargin", 50.4, asNumber), RightMargin: noted("rightMargin", 50.4, asNumber),
  TopMargin: noted("topMargin", 54, asNumber), BottomMargin: noted("bottomMargin", 54, asNumber),
  HeaderMargin: noted("headerMargin", 21.6, asNumber), FooterMargin: noted("footerMargin", 21.6, asNumber),
  PrintOrder: noted("printOrder", "DownThenOver", (value) => asOneOf(value, ["DownThenOver", "OverThenDown"])),
  FirstPageNumber: noted("firstPageNumber", "", (value) => (value === "" ? "" : asNumber(value))),
};

/** learn.microsoft.com, "Excel.PageLayoutZoomOptions interface": a scale (10 to 400), or pages wide and tall. */
function setZoom(self: BookSheet, value: unknown, engine: Engine): void {
  const zoom = asRecord(value);
  const [scale, wide, tall] = [zoom["scale"] ?? null, zoom["horizontalFitToPages"] ?? null, zoom["verticalFitToPages"] ?? null];
  if (scale !== null && (wide !== null || tall !== null)) throw invalidArgument("a scale or a number of pages, not both");
  if (scale !== null && (asNumber(scale) < 10 || asNumber(scale) > 400)) throw invalidArgument("a scale is from 10 to 400");
  if (scale !== null && scale !== 100) throw new NotImplementedError(`PageLayout.zoom scale ${String(scale)}`);
  engine.extras.set(self, "print.zoom", zoom);
  self.print = { ...self.print, pagesWide: wide === null || wide === 1 ? undefined : asNumber(wide), pagesTall: tall === null ? null : asNumber(tall) };
}

function givenRange(self: BookSheet, args: CallArguments, engine: Engine): string {
  const found = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self);
  if (found.sheet !== self) throw invalidArgument("a range of the same sheet is needed");
  return localAddress(found.rect);
}

/** learn.microsoft.com, "Excel.PageLayout class"; the Book keeps what a plan can say, the rest is noted. */
export const pageLayoutClass: HostClass<BookSheet> = {
  name: "PageLayout",
  getters: {
    ...Object.fromEntries(Object.entries(NOTED).map(([name, { get }]) => [name, get])),
    Orientation: (self) => (self.print.orientation === "landscape" ? "Landscape" : "Portrait"),
    PaperSize: (self) => self.print.paper ?? "A4",
    Zoom: (self, engine) => engine.extras.get(self, "print.zoom") ?? { scale: 100 },
  },
  setters: {
    ...Object.fromEntries(Object.entries(NOTED).map(([name, { set }]) => [name, set])),
    Orientation: (self, value) => {
      const orientation = asOneOf(value, ["Portrait", "Landscape"]);
      self.print = { ...self.print, orientation: orientation === "Landscape" ? "landscape" : "portrait" };
    },
    PaperSize: (self, value) => {
      const size = asText(value).toUpperCase();
      if (size !== "A4" && size !== "A3") throw new NotImplementedError(`PageLayout.paperSize "${asText(value)}"`);
      self.print = { ...self.print, paper: size === "A3" ? size : undefined };
    },
    Zoom: setZoom,
  },
  properties: { HeadersFooters: (self) => hostObject(headerFooterGroupClass, self) },
  methods: {
    SetPrintArea: (self, args, engine) => {
      self.print = { ...self.print, area: givenRange(self, args, engine) };
    },
    SetPrintTitleRows: (self, args, engine) => {
      const found = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self);
      if (!isEntireRow(found.rect)) throw invalidArgument("whole rows are needed");
      self.print = { ...self.print, titleRows: localAddress(found.rect) };
    },
    SetPrintTitleColumns: (self, args, engine) => {
      const found = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self);
      if (!isEntireColumn(found.rect)) throw invalidArgument("whole columns are needed");
      self.print = { ...self.print, titleColumns: localAddress(found.rect) };
    },
    // learn.microsoft.com, "Excel.PageLayout class", setPrintMargins: in points, inches or centimetres.
    SetPrintMargins: (self, args, engine) => {
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[asOneOf(args.raw(0), ["Points", "Inches", "Centimeters"])];
      for (const [name, value] of Object.entries(asRecord(args.raw(1)))) {
        const member = `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
        const margin = NOTED[member as keyof typeof NOTED];
        if (!(member in NOTED)) throw invalidArgument(`margin ${name}`);
        if (value !== null && value !== undefined) margin.set(self, asNumber(value) * factor, engine);
      }
    },
    GetPrintAreaOrNullObject: (self, _args, engine) => {
      const address = self.print.area;
      return address === null ? null : hostObject(rangeAreasClass, { sheet: self, rects: [findRange(engine, address, self).rect], reference: "" });
    },
    GetPrintTitleRowsOrNullObject: (self, _args, engine) => lines(self, self.print.titleRows, engine),
    GetPrintTitleColumnsOrNullObject: (self, _args, engine) => lines(self, self.print.titleColumns, engine),
  },
};

function lines(self: BookSheet, address: string | null, engine: Engine): ReturnType<typeof hostObject> | null {
  return address === null ? null : hostObject(rangeClass, area(self, findRange(engine, address, self).rect));
}

const HEADER_PARTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

function headerFooterClass(pages: string): HostClass<BookSheet> {
  const parts = HEADER_PARTS.map((name) => [name, noted(`${pages}.${name}`, "", asText)] as const);
  return {
    name: "HeaderFooter",
    getters: Object.fromEntries(parts.map(([name, { get }]) => [name, get])),
    setters: Object.fromEntries(parts.map(([name, { set }]) => [name, set])),
  };
}

const DEFAULT_PAGES = headerFooterClass("default");

const headerFooterGroupClass: HostClass<BookSheet> = {
  name: "HeaderFooterGroup",
  getters: { State: () => "Default" },
  properties: { DefaultForAllPages: (self) => hostObject(DEFAULT_PAGES, self) },
};
