import { cellAddress } from "../../../model/address";
import type { ChartPlan } from "../../../model/workbook-plan";
import { unescapeText } from "./escaped-text";
import type { Losses } from "./losses";
import type { Package } from "./open-package";
import { readChart } from "./read-chart";
import { readPart } from "./read-part";
import { relationsOf } from "./relations";
import type { XmlElement } from "./xml-tree";

/** The charts of a sheet's drawing; pictures, shapes and other charts are listed as lost. */
export function readDrawing(files: Package, path: string, sheet: string, losses: Losses): ChartPlan[] {
  const relations = relationsOf(files, path);
  return readPart(files, path).children.flatMap((anchor) => {
    const frame = anchor.child("graphicFrame");
    const id = frame?.at("graphic", "graphicData", "chart")?.attribute("id");
    const part = relations.find((relation) => relation.id === id && relation.kind === "chart");
    const content = part && anchor.child("to") && files.has(part.path) ? readChart(readPart(files, part.path), sheet) : null;
    if (!frame || !content) {
      losses.add(part ? "een grafiek van een soort die hier niet bestaat" : "een afbeelding of vorm", sheet);
      return [];
    }
    const properties = frame.at("nvGraphicFramePr", "cNvPr");
    return [{
      ...content, name: unescapeText(properties?.attribute("name") ?? ""), altText: unescapeText(properties?.attribute("descr") ?? ""),
      from: corner(anchor.child("from"), false), to: corner(anchor.child("to"), true),
    }];
  });
}

/** The cell of a corner, which the file counts from 0. A last corner at the very start of a cell covers up to the cell before it. */
function corner(element: XmlElement | undefined, last: boolean): string {
  const place = (name: string): number => Number(element?.child(name)?.text ?? 0);
  const cell = (name: string): number => (last && place(`${name}Off`) === 0 ? place(name) : place(name) + 1);
  return cellAddress(Math.max(1, cell("row")), Math.max(1, cell("col")));
}
