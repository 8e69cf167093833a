/** How cells look, by groups of cells with the same look. Only what differs from a plain cell is set. */
import { rectAddress } from "../../../model/address";
import { BORDER_COLOR, PLAIN } from "../../../model/style";
import type { BorderWeight, CellStyle } from "../../../model/style";
import type { SheetPlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import { sheetAreas } from "./area";
import { CALL_BYTES } from "./op";
import type { Op } from "./op";
import { equalRectangles } from "./rectangles";
import type { KeyedRect } from "./rectangles";
import type { StylePool } from "./style-pool";

/** Excel takes an address of 8192 characters (learn.microsoft.com, "Work with multiple ranges"); less keeps a request readable. */
const LONGEST_ADDRESS = 4_000;

type Formatted = Excel.Range | Excel.RangeAreas;

export function styleOps(plan: SheetPlan, sheet: number, styles: StylePool): readonly Op[] {
  const groups = new Map<string, { style: CellStyle; manyRows: boolean; addresses: string[] }>();
  for (const { key: style, rect } of styledRects(plan, styles)) {
    const manyRows = rect.bottom > rect.top;
    const name = `${manyRows}${JSON.stringify(style)}`;
    const group = groups.get(name) ?? { style, manyRows, addresses: [] };
    groups.set(name, group);
    group.addresses.push(rectAddress(rect));
  }
  return [...groups.values()].flatMap(({ style, manyRows, addresses }) => {
    const settings = settingsOf(style, manyRows);
    if (settings.length === 0) return [];
    return addressLists(addresses).map((list) => ({
      sheet, bytes: list.length + settings.length * CALL_BYTES,
      run: (target) => {
        const cells = list.includes(",") && hasFeature("rangeAreas") ? target.sheet.getRanges(list).untrack() : target.sheet.getRange(list).untrack();
        for (const set of settings) set(cells);
      },
    }));
  });
}

/** Where each look goes. A look with a line above it goes row by row: a line inside a range is the lower line of the cell above. */
function styledRects(plan: SheetPlan, styles: StylePool): readonly KeyedRect<CellStyle>[] {
  return sheetAreas(plan).flatMap((area) =>
    equalRectangles(area.rect, (row, column) => {
      const cell = area.cellAt(row, column);
      return cell && styles(cell);
    }).flatMap(({ key, rect }) => {
      if (key.borderTop === "none" || rect.top === rect.bottom) return [{ key, rect }];
      return Array.from({ length: rect.bottom - rect.top + 1 }, (_, down) => ({ key, rect: { ...rect, top: rect.top + down, bottom: rect.top + down } }));
    }));
}

/** Addresses joined for RangeAreas where Excel knows it, else one by one. */
function addressLists(addresses: readonly string[]): readonly string[] {
  if (!hasFeature("rangeAreas")) return addresses;
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

function settingsOf(style: CellStyle, manyRows: boolean): readonly ((cells: Formatted) => void)[] {
  const settings: ((cells: Formatted) => void)[] = [];
  const { fill } = style;
  if (style.bold !== PLAIN.bold) settings.push((cells) => { cells.format.font.bold = style.bold; });
  if (style.italic !== PLAIN.italic) settings.push((cells) => { cells.format.font.italic = style.italic; });
  if (style.size !== PLAIN.size) settings.push((cells) => { cells.format.font.size = style.size; });
  if (style.color !== PLAIN.color) settings.push((cells) => { cells.format.font.color = style.color; });
  if (fill !== null) settings.push((cells) => { cells.format.fill.color = fill; });
  if (style.horizontal !== PLAIN.horizontal) settings.push((cells) => { cells.format.horizontalAlignment = HORIZONTAL[style.horizontal]; });
  if (style.vertical !== PLAIN.vertical) settings.push((cells) => { cells.format.verticalAlignment = VERTICAL[style.vertical]; });
  if (style.wrap !== PLAIN.wrap) settings.push((cells) => { cells.format.wrapText = style.wrap; });
  if (style.rotation !== PLAIN.rotation && hasFeature("turnedText")) settings.push((cells) => { cells.format.textOrientation = style.rotation; });
  settings.push(...lineSettings("EdgeTop", style.borderTop), ...lineSettings("EdgeBottom", style.borderBottom));
  if (manyRows) settings.push(...lineSettings("InsideHorizontal", style.borderBottom));
  return settings;
}

function lineSettings(side: "EdgeTop" | "EdgeBottom" | "InsideHorizontal", weight: BorderWeight): readonly ((cells: Formatted) => void)[] {
  if (weight === "none") return [];
  return [(cells) => {
    const border = cells.format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = WEIGHTS[weight];
    border.color = BORDER_COLOR;
  }];
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
