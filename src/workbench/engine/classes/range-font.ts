import { FONT } from "../../../model/style";
import type { Areas } from "../cells/area";
import { commonStyle, restyle } from "../cells/style-cells";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { readColor } from "../input/color";
import { asBoolean, asNumber, asText } from "../input/value-kinds";

/** The Book knows one font without underline or strike-through; anything else is refused by name, so that nothing is lost unseen. */
function only(member: string, plain: unknown): (self: Areas, value: unknown) => void {
  return (_self, value) => {
    if (value !== plain) throw new NotImplementedError(`RangeFont.${member} ${JSON.stringify(value)}`);
  };
}

export const rangeFontClass: HostClass<Areas> = {
  name: "RangeFont",
  since: { Strikethrough: "1.9" },
  getters: {
    Bold: (self) => commonStyle(self, "bold"),
    Italic: (self) => commonStyle(self, "italic"),
    Size: (self) => commonStyle(self, "size"),
    Color: (self) => commonStyle(self, "color"),
    Name: () => FONT,
    Underline: () => "None",
    Strikethrough: () => false,
  },
  setters: {
    Bold: (self, value) => restyle(self, { bold: asBoolean(value) }),
    Italic: (self, value) => restyle(self, { italic: asBoolean(value) }),
    Size: (self, value) => {
      const points = asNumber(value);
      // support.microsoft.com, "Change the font size": from 1 to 409 points.
      if (points < 1 || points > 409) throw invalidArgument("a font is from 1 to 409 points");
      restyle(self, { size: points });
    },
    Color: (self, value) => restyle(self, { color: readColor(value) }),
    Name: (_self, value) => {
      if (asText(value).toLowerCase() !== FONT.toLowerCase()) throw new NotImplementedError(`RangeFont.name ${JSON.stringify(value)}`);
    },
    Underline: only("underline", "None"),
    Strikethrough: only("strikethrough", false),
  },
};
