import { invalidArgument } from "../excel-error";

/** The HTML names that add-ins use; others are refused by name instead of guessed. */
const NAMES: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  gray: "#808080", grey: "#808080", pink: "#FFC0CB", purple: "#800080",
};

/** learn.microsoft.com, "Excel.RangeFill class", color: "#RRGGBB" or a named HTML colour. */
export function readColor(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a colour is a text");
  const named = NAMES[value.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(value);
  if (!hex) throw invalidArgument(`"${value}" is no colour`);
  return `#${(hex[1] ?? "").toUpperCase()}`;
}
