import { LOWEST_EXCEL_API, FEATURES, type Feature } from "../../src/workbook/excel/features";
import { isVersionAtLeast } from "../../src/workbench/engine/requirement-sets";
import type { UsedMember } from "./used-members";

/** What happens in an Excel without it. A feature that is forgotten here does not compile. */
const WITHOUT: Readonly<Record<Feature, string>> = {
  calculationPause: "Excel calculates between two requests; slower, the same result",
  conditionalFormats: "no marks; the user is told",
  activeCell: "the first selected cell is taken",
  charts: "no charts; the user is told",
  freeze: "titles do not stay in view; the user is told",
  links: "texts without a link; the user is told",
  nameFormula: "a marker is read by its value, and renewed by deleting and adding it",
  structureProtection: "a protected structure is not seen beforehand; Excel's refusal is told, and nothing is written",
  tabColor: "tabs without colour; the user is told",
  turnedText: "heads lie flat; the user is told",
  gridlines: "gridlines stay; the user is told",
  newWorkbook: "results come as sheets in the workbook at hand only; the choice is not offered and the user is told",
  validation: "no lists and input messages; the user is told",
  pageLayout: "no print set-up; the user is told",
  columnGroups: "columns that only calculate cannot be folded away with one press; the user is told",
  fileProperties: "names in properties of the file are not seen when personal data are removed; the page of the task says how Excel removes them",
  comments: "comments are not seen when personal data are removed",
  notes: "notes of the older kind are not seen when personal data are removed; the user is told",
  rangeAreas: "looks are set range by range (more calls); freezing takes one area",
  tablesAround: "a column without its table's name is not explained; a list is the whole sheet when no range is chosen",
  spill: "no formula spills in such an Excel",
};

/** The page docs/besluiten/office-api.md: every member of Office.js that the add-in uses, by requirement set. */
export function officeApiPage(used: readonly UsedMember[]): string {
  const bySet = new Map<string, Set<string>>();
  for (const { set, name } of used) if (!name.startsWith("?.")) bySet.set(set ?? "none stated", (bySet.get(set ?? "none stated") ?? new Set()).add(name));
  const sets = [...bySet].sort(([a], [b]) => (a === b ? 0 : after(a, b) ? 1 : -1));
  const row = ([set, names]: readonly [string, ReadonlySet<string>]): string => `| ${set} | ${[...names].sort().map((name) => `\`${name}\``).join(", ")} |`;
  return [
    "# Every member of Office.js that the add-in uses", "",
    "Made by `UPDATE_PAGES=1 npx jest test/office-api` from the sources and the comments of @types/office-js; the same test fails when this page is",
    `behind, and when a member above ExcelApi ${LOWEST_EXCEL_API} (the manifest's minimum) is used where the Excel at hand has not been asked for it.`, "",
    "## What an older Excel misses", "", "| feature | since ExcelApi | without it |", "|---|---|---|",
    ...Object.entries(FEATURES).map(([feature, { since }]) => `| ${feature} | ${since} | ${WITHOUT[feature as Feature]} |`), "",
    "Each generator and each action is run with the set lowered: test/workbook/excel/requirement-sets.test.ts and lowered-generators.test.ts.", "",
    "## Members by requirement set", "", "| set | members |", "|---|---|", ...sets.map(row), "",
  ].join("\n");
}

function after(a: string, b: string): boolean {
  const [[nameA = "", versionA = ""], [nameB = "", versionB = ""]] = [a.split(" "), b.split(" ")];
  return nameA === nameB ? isVersionAtLeast(versionA, versionB) : nameA > nameB;
}
