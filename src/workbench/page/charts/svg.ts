const NAMESPACE = "http://www.w3.org/2000/svg";

/** A new SVG element. */
export function svg(tag: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  made.append(...children);
  return made;
}

/** Series in ink and two clear other tones; told apart in grey too. */
const SERIES_COLORS = ["#2f6f9f", "#b58900", "#1f2a37", "#8a8a8a"] as const;

export function seriesColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];
}
