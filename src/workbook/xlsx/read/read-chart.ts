import type { ChartPlan } from "../../../model/workbook-plan";
import { readReference } from "../sheet-reference";
import type { XmlElement } from "./xml-tree";

/** What a chart part says; where the chart stands, its name and alt text are in the drawing. */
export type ChartContent = Omit<ChartPlan, "name" | "altText" | "from" | "to">;

/** Reads a column, bar, line or radar chart over cells of one sheet; null for anything else. */
export function readChart(root: XmlElement, sheet: string): ChartContent | null {
  const chart = root.child("chart");
  const area = chart?.child("plotArea");
  const groups = area?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [group] = groups;
  const kind = group && groups.length === 1 ? kindOf(group) : null;
  if (!area || !group || kind === null) return null;
  const read = group.all("ser").map((series) => readSeries(series, sheet));
  const series = read.flatMap((one) => (one === null ? [] : [one]));
  const [first] = series;
  if (!first || series.length !== read.length || series.some(({ categories }) => categories !== first.categories)) return null;
  return {
    kind, title: titleOf(chart), categories: first.categories, series: series.map(({ name, values }) => ({ name, values })),
    axes: { category: titleOf(area.child("catAx")), value: titleOf(area.child("valAx")) },
  };
}

function kindOf(group: XmlElement): ChartPlan["kind"] | null {
  switch (group.name) {
    case "barChart": return group.child("barDir")?.attribute("val") === "bar" ? "bar" : "column";
    case "lineChart": return "line";
    case "radarChart": return "radar";
    default: return null;
  }
}

function readSeries(series: XmlElement, sheet: string): { name: string; categories: string; values: string } | null {
  const categories = rangeOf(series.child("cat"), sheet);
  const values = rangeOf(series.child("val"), sheet);
  if (categories === null || values === null) return null;
  const name = series.at("tx", "v") ?? series.at("tx", "strRef", "strCache", "pt", "v");
  return { name: name?.text ?? "", categories, values };
}

/** The cells of <cat> or <val>, when they are on the chart's own sheet. */
function rangeOf(source: XmlElement | undefined, sheet: string): string | null {
  const formula = (source?.child("strRef") ?? source?.child("numRef"))?.child("f")?.text ?? "";
  const reference = readReference(formula);
  return reference?.sheet === sheet ? reference.range : null;
}

/** The text of a title: its paragraphs, runs joined. */
function titleOf(element: XmlElement | undefined): string {
  const paragraphs = element?.at("title", "tx", "rich")?.all("p") ?? [];
  return paragraphs.map((paragraph) => paragraph.all("r").map((run) => run.child("t")?.text ?? "").join("")).join("\n");
}
