import type { Rect } from "../../../model/address";
import type { BorderWeight, CellStyle } from "../../../model/style";
import { BORDER_COLOR } from "../../../model/style";
import type { Areas } from "../cells/area";
import { commonStyle, restyle } from "../cells/style-cells";
import { NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { readColor } from "../input/color";
import { asOneOf } from "../input/value-kinds";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS: Readonly<Record<"Hairline" | "Thin" | "Medium", BorderWeight>> = { Hairline: "hair", Thin: "thin", Medium: "medium" };

interface Border {
  readonly areas: Areas;
  readonly side: Side;
}

/**
 * The cells whose own style carries a side of the range: the top row its top edge, the bottom row its bottom edge, every row but the
 * last the lines between (the Book keeps a line between two cells with the upper one).
 */
function carriers(border: Border): { areas: Areas; key: "borderTop" | "borderBottom" } | null {
  const { areas, side } = border;
  const rows = (cut: (rect: Rect) => Rect): Areas => ({ ...areas, rects: areas.rects.map(cut).filter((rect) => rect.top <= rect.bottom) });
  if (side === "EdgeTop") return { areas: rows((rect) => ({ ...rect, bottom: rect.top })), key: "borderTop" };
  if (side === "EdgeBottom") return { areas: rows((rect) => ({ ...rect, top: rect.bottom })), key: "borderBottom" };
  if (side === "InsideHorizontal") return { areas: rows((rect) => ({ ...rect, bottom: rect.bottom - 1 })), key: "borderBottom" };
  return null;
}

function draw(border: Border, weight: BorderWeight): void {
  const carrier = carriers(border);
  if (!carrier) {
    if (weight !== "none") throw new NotImplementedError(`RangeBorder ${border.side}`);
    return;
  }
  const change: Partial<CellStyle> = carrier.key === "borderTop" ? { borderTop: weight } : { borderBottom: weight };
  restyle(carrier.areas, change);
  // A line between two cells is one line: what the lower cell had above it goes.
  const lower = border.areas.rects.map((rect) => ({ ...rect, top: rect.top + 1 })).filter((rect) => rect.top <= rect.bottom);
  if (border.side === "InsideHorizontal") restyle({ ...border.areas, rects: lower }, { borderTop: "none" });
}

function drawn(border: Border): BorderWeight | null {
  const carrier = carriers(border);
  return carrier ? commonStyle(carrier.areas, carrier.key) : "none";
}

const rangeBorderClass: HostClass<Border> = {
  name: "RangeBorder",
  getters: {
    SideIndex: (self) => self.side,
    Style: (self) => {
      const weight = drawn(self);
      return weight && (weight === "none" ? "None" : "Continuous");
    },
    Weight: (self) => {
      const weight = drawn(self);
      return Object.entries(WEIGHTS).find(([, known]) => known === weight)?.[0] ?? (weight === null ? null : "Thin");
    },
    Color: (self) => (drawn(self) === "none" ? "#000000" : BORDER_COLOR),
  },
  setters: {
    Style: (self, value) => {
      const line = asOneOf(value, LINES);
      if (line !== "None" && line !== "Continuous") throw new NotImplementedError(`RangeBorder.style "${line}"`);
      const weight = drawn(self);
      draw(self, line === "None" ? "none" : weight === null || weight === "none" ? "thin" : weight);
    },
    Weight: (self, value) => {
      const weight = asOneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
      if (weight === "Thick") throw new NotImplementedError('RangeBorder.weight "Thick"');
      draw(self, WEIGHTS[weight]);
    },
    Color: (_self, value) => {
      const color = readColor(value);
      if (color !== BORDER_COLOR) throw new NotImplementedError(`RangeBorder.color "${color}" (the Book knows ${BORDER_COLOR})`);
    },
  },
};

export const rangeBorderCollectionClass: HostClass<Areas> = {
  name: "RangeBorderCollection",
  getters: { Count: () => SIDES.length },
  indexer: (self, args) => hostObject(rangeBorderClass, { areas: self, side: asOneOf(args.raw(0), SIDES) }),
  methods: {
    GetItemAt: (self, args) => {
      const side = SIDES[args.whole(0)];
      return side ? hostObject(rangeBorderClass, { areas: self, side }) : null;
    },
  },
  items: (self) => SIDES.map((side) => hostObject(rangeBorderClass, { areas: self, side })),
};
