import type { XmlElement } from "./xml-tree";

/** The theme's colours "#RRGGBB" in the order in which cells count them: light 1, dark 1, light 2, dark 2, accents. */
export function readThemeColors(theme: XmlElement | null): readonly string[] {
  const scheme = theme?.at("themeElements", "clrScheme");
  const names = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
  return names.map((name) => {
    const color = scheme?.child(name)?.children[0];
    return `#${(color?.attribute("lastClr") ?? color?.attribute("val") ?? "000000").toUpperCase()}`;
  });
}

/** "#RRGGBB" of a colour element; null when it has none, is the system's own, or stands in the palette of before 2007. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  const rgb = element?.attribute("rgb");
  if (rgb !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const color = theme[element?.number("theme") ?? -1];
  return color === undefined ? null : tinted(color, element?.number("tint") ?? 0);
}

/** Lighter (tint above 0) or darker, by the lightness of hue, saturation and lightness (ECMA-376 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation as they are, every channel keeps its place between the darkest and the lightest.
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (value: number): string => {
    const share = most === least ? 0 : (value - least) / (most - least);
    return Math.round((target - chroma / 2 + share * chroma) * 255).toString(16).toUpperCase().padStart(2, "0");
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}
