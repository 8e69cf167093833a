import { charactersFromPoints, pointsFromCharacters } from "../../../model/column-width";
import type { Areas } from "../cells/area";
import { autofitColumns, autofitRows } from "../cells/autofit";
import { commonStyle, restyle } from "../cells/style-cells";
import { sizesOf, setSizes, STANDARD_HEIGHT, STANDARD_WIDTH } from "../cells/sizes";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asBoolean, asNumber, asOneOf } from "../input/value-kinds";
import { rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";

const HORIZONTAL = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const OTHER_ALIGNMENTS = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;

/** A row is at most 409 points high, a column at most 255 characters wide: support.microsoft.com, "Excel specifications and limits". */
const HIGHEST = 409;
const WIDEST = 255;

function capitalised(text: string | null): string | null {
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}

export const rangeFormatClass: HostClass<Areas> = {
  name: "RangeFormat",
  since: {
    ColumnWidth: "1.2", RowHeight: "1.2", AutofitColumns: "1.2", AutofitRows: "1.2", TextOrientation: "1.7", UseStandardHeight: "1.7",
    UseStandardWidth: "1.7", ShrinkToFit: "1.9", IndentLevel: "1.9",
  },
  getters: {
    WrapText: (self) => commonStyle(self, "wrap"),
    HorizontalAlignment: (self) => capitalised(commonStyle(self, "horizontal")),
    VerticalAlignment: (self) => capitalised(commonStyle(self, "vertical")),
    TextOrientation: (self) => commonStyle(self, "rotation"),
    ColumnWidth: (self) => {
      const width = sizesOf(self, "column");
      return width === null ? null : pointsFromCharacters(width);
    },
    RowHeight: (self) => sizesOf(self, "row"),
  },
  setters: {
    WrapText: (self, value) => restyle(self, { wrap: asBoolean(value) }),
    HorizontalAlignment: (self, value) => {
      const wanted = asOneOf(value, [...Object.keys(HORIZONTAL), ...OTHER_ALIGNMENTS]);
      if (!isKeyOf(HORIZONTAL, wanted)) throw new NotImplementedError(`RangeFormat.horizontalAlignment "${wanted}"`);
      restyle(self, { horizontal: HORIZONTAL[wanted] });
    },
    VerticalAlignment: (self, value) => {
      const wanted = asOneOf(value, [...Object.keys(VERTICAL), "Justify", "Distributed"]);
      if (!isKeyOf(VERTICAL, wanted)) throw new NotImplementedError(`RangeFormat.verticalAlignment "${wanted}"`);
      restyle(self, { vertical: VERTICAL[wanted] });
    },
    TextOrientation: (self, value) => {
      const degrees = asNumber(value);
      if (degrees !== 180 && (degrees < -90 || degrees > 90)) throw invalidArgument("an orientation is from -90 to 90, or 180");
      if (degrees !== 0 && degrees !== 90) throw new NotImplementedError(`RangeFormat.textOrientation ${degrees}`);
      restyle(self, { rotation: degrees });
    },
    ColumnWidth: (self, value) => {
      const characters = charactersFromPoints(asNumber(value));
      if (asNumber(value) < 0 || characters > WIDEST) throw invalidArgument("a column is from 0 to 255 characters wide");
      setSizes(self, "column", characters);
    },
    RowHeight: (self, value) => {
      const points = asNumber(value);
      if (points < 0 || points > HIGHEST) throw invalidArgument("a row is from 0 to 409 points high");
      setSizes(self, "row", points);
    },
    UseStandardWidth: (self, value) => {
      if (asBoolean(value)) setSizes(self, "column", STANDARD_WIDTH);
    },
    UseStandardHeight: (self, value) => {
      if (asBoolean(value)) setSizes(self, "row", STANDARD_HEIGHT);
    },
    ShrinkToFit: (_self, value) => {
      if (asBoolean(value)) throw new NotImplementedError("RangeFormat.shrinkToFit true");
    },
    IndentLevel: (_self, value) => {
      if (asNumber(value) !== 0) throw new NotImplementedError("RangeFormat.indentLevel above 0");
    },
  },
  properties: {
    Fill: (self) => hostObject(rangeFillClass, self),
    Font: (self) => hostObject(rangeFontClass, self),
    Borders: (self) => hostObject(rangeBorderCollectionClass, self),
  },
  methods: {
    AutofitColumns: (self, _args, engine) => autofitColumns(engine, self),
    AutofitRows: (self) => autofitRows(self),
  },
};

function isKeyOf<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return key in object;
}
