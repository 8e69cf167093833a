import { PLAIN, TONES } from "../../../model/style";
import type { BorderWeight, CellStyle, NumberFormat, Tone } from "../../../model/style";
import { builtInFormat } from "../number-formats";
import { readColor } from "./read-color";
import type { XmlElement } from "./xml-tree";

/** The formats of a file: what a cell's number means, and which of our tones a differential format is. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly tones: readonly (Tone | null)[];
}

/** What a style of ours cannot say (font, other borders, indents) is left out. @param theme colours of the theme */
export function readStyles(root: XmlElement | null, theme: readonly string[]): FileStyles {
  if (root === null) return { cells: [PLAIN], tones: [] };
  const formats = new Map((root.child("numFmts")?.all("numFmt") ?? []).map((format) => [format.number("numFmtId") ?? -1, format.attribute("formatCode") ?? ""]));
  const fonts = (root.child("fonts")?.all("font") ?? []).map((font) => readFont(font, theme));
  const fills = (root.child("fills")?.all("fill") ?? []).map((fill) => readFill(fill, theme));
  const borders = (root.child("borders")?.all("border") ?? []).map(readBorder);
  const known = new Map([[JSON.stringify(PLAIN), PLAIN]]);
  const cells = (root.child("cellXfs")?.all("xf") ?? []).map((xf): CellStyle => {
    const number = xf.number("numFmtId") ?? 0;
    const style: CellStyle = {
      ...PLAIN, ...fonts[xf.number("fontId") ?? 0], ...borders[xf.number("borderId") ?? 0], ...readAlignment(xf.child("alignment")),
      fill: fills[xf.number("fillId") ?? 0] ?? null,
      // A file may bring any format; it is kept as it is, because a cell must go on showing what it showed.
      numberFormat: (formats.get(number) ?? builtInFormat(number) ?? "General") as NumberFormat,
    };
    // Styles that look alike are one object, so that comparing them is comparing objects.
    const same = known.get(JSON.stringify(style)) ?? style;
    known.set(JSON.stringify(style), same);
    return same;
  });
  return { cells, tones: (root.child("dxfs")?.all("dxf") ?? []).map((dxf) => readTone(dxf, theme)) };
}

function readFont(font: XmlElement, theme: readonly string[]): Pick<CellStyle, "bold" | "italic" | "size" | "color"> {
  return {
    bold: font.child("b")?.flag("val", true) ?? false, italic: font.child("i")?.flag("val", true) ?? false,
    size: font.child("sz")?.number("val") ?? PLAIN.size, color: readColor(font.child("color"), theme) ?? PLAIN.color,
  };
}

function readFill(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = fill.child("patternFill");
  return pattern?.attribute("patternType") === "solid" ? readColor(pattern.child("fgColor"), theme) : null;
}

function readBorder(border: XmlElement): Pick<CellStyle, "borderTop" | "borderBottom"> {
  return { borderTop: weight(border.child("top")), borderBottom: weight(border.child("bottom")) };
}

function weight(edge: XmlElement | undefined): BorderWeight {
  switch (edge?.attribute("style")) {
    case undefined: case "none": return "none";
    case "hair": case "dotted": return "hair";
    case "medium": case "thick": case "double": case "mediumDashed": case "mediumDashDot": case "mediumDashDotDot": return "medium";
    default: return "thin";
  }
}

function readAlignment(alignment: XmlElement | undefined): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "rotation"> {
  const horizontal = alignment?.attribute("horizontal");
  const vertical = alignment?.attribute("vertical");
  return {
    horizontal: horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : "general",
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    wrap: alignment?.flag("wrapText") ?? false, rotation: alignment?.number("textRotation") === 90 ? 90 : 0,
  };
}

/** The tone of ours that says the same, or null. */
function readTone(dxf: XmlElement, theme: readonly string[]): Tone | null {
  const font = dxf.child("font");
  const found = {
    bold: font?.child("b")?.flag("val", true) ?? false, italic: font?.child("i")?.flag("val", true) ?? false,
    color: readColor(font?.child("color"), theme), fill: readColor(dxf.at("fill", "patternFill", "bgColor"), theme),
  };
  for (const tone of Object.keys(TONES) as Tone[]) {
    const { bold, italic, color, fill } = TONES[tone];
    if (found.bold === bold && found.italic === italic && found.color === color && found.fill === fill) return tone;
  }
  return null;
}
