import type { Areas } from "../cells/area";
import { common, restyle } from "../cells/style-cells";
import type { HostClass } from "../host-class";
import { readColor } from "../input/color";

export const rangeFillClass: HostClass<Areas> = {
  name: "RangeFill",
  getters: {
    // learn.microsoft.com, "Excel.RangeFill class": no fill reads as white.
    Color: (self) => {
      const shared = common(self, (cell) => cell?.style.fill ?? null);
      return shared && (shared.value ?? "#FFFFFF");
    },
  },
  setters: {
    // learn.microsoft.com, "Blank and null values": "" clears, so it takes the fill away.
    Color: (self, value) => restyle(self, { fill: value === "" ? null : readColor(value) }),
  },
  methods: {
    Clear: (self) => restyle(self, { fill: null }),
  },
};
