/**
 * No member of Office.js above the manifest's minimum is used where the Excel at hand has not been asked for its requirement set: read from
 * the sources and from the comments of @types/office-js, so that it holds for calls that no test makes as well.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type ts from "typescript";
import { FEATURES, LOWEST_EXCEL_API } from "../../src/workbook/excel/features";
import { makeGuards } from "./guards";
import { officeApiPage } from "./office-api-page";
import { addinProgram, ROOT, usedMembers, type UsedMember } from "./used-members";

/** The sets without which no Excel offers the add-in. */
const MINIMUM = new Map([...readFileSync(resolve(ROOT, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(([, name = "", version = ""]) => [name, version]));
const PLANTED = resolve(ROOT, "src/workbook/excel/planted.ts");

/** Each of these must be seen, or left alone, where it stands; one program for all, because reading the types takes seconds. */
const CASES: readonly (readonly [code: string, isSeen: boolean])[] = [
  ["export function f(sheet: Excel.Worksheet): void { sheet.showGridlines = false; }", true],
  ['export function f(sheet: Excel.Worksheet): void { if (hasFeature("gridlines")) sheet.showGridlines = false; }', false],
  // Asked for too little.
  ['export function f(sheet: Excel.Worksheet): void { if (hasFeature("freeze")) sheet.showGridlines = false; }', true],
  ['export function f(sheet: Excel.Worksheet): void { if (!hasFeature("gridlines")) sheet.showGridlines = false; }', true],
  ['export function f(sheet: Excel.Worksheet): void { if (!hasFeature("gridlines")) return; sheet.showGridlines = false; }', false],
  ['export function f(range: Excel.Range): unknown { return isExcelApi("1.12") ? range.getSpillParentOrNullObject() : null; }', false],
  ['export function f(range: Excel.Range): unknown { return isExcelApi("1.9") && range.getSpillParentOrNullObject(); }', true],
  // A condition that may hold without it.
  ['export function f(sheet: Excel.Worksheet, yes: boolean): void { if (yes || hasFeature("gridlines")) sheet.showGridlines = false; }', true],
  // In a function of its own: every call of it counts.
  ['function g(sheet: Excel.Worksheet): void { sheet.showGridlines = false; } export function f(sheet: Excel.Worksheet): void { if (hasFeature("gridlines")) g(sheet); }', false],
  ['function g(sheet: Excel.Worksheet): void { sheet.showGridlines = false; } export function f(sheet: Excel.Worksheet): void { if (hasFeature("gridlines")) g(sheet); g(sheet); }', true],
  ['export function f(sheet: Excel.Worksheet): void { sheet.load("name,showGridlines"); }', true],
  ['export function f(sheets: Excel.WorksheetCollection): void { sheets.load("items/protection/protected,items/tabColor"); }', true],
  ['export function f({ showGridlines }: Excel.Worksheet): boolean { return showGridlines; }', true],
  ['export function f(range: Excel.Range): void { range.clear("Hyperlinks"); }', true],
  ['export function f(range: Excel.Range): void { range.clear("Contents"); }', false],
  ['export function f(chart: Excel.Chart): void { chart.chartType = "Treemap"; }', true],
  ['export async function f(context: Excel.RequestContext): Promise<void> { await context.sync(); }', false],
];

let program: ts.Program;
let used: readonly UsedMember[];
let unguarded: readonly string[];
const pathOf = (index: number): string => PLANTED.replace(".ts", `-${index}.ts`);

beforeAll(() => {
  const head = 'import { hasFeature, isExcelApi } from "./features"; export const known = [hasFeature, isExcelApi];\n';
  program = addinProgram(new Map(CASES.map(([code], index) => [pathOf(index), head + code])));
  const guards = makeGuards(program, MINIMUM);
  used = usedMembers(program);
  unguarded = used.filter((one) => !guards(one)).map(({ name, set, node }) => `${relative(ROOT, node.getSourceFile().fileName)}: ${name} (${set})`);
});

const isPlanted = (path: string): boolean => path.includes("planted-");

test("the manifest asks for what the guards take as the least", () => {
  expect(Object.fromEntries(MINIMUM)).toEqual({ SharedRuntime: "1.1", ExcelApi: LOWEST_EXCEL_API });
});

test("the sources are read: what the writer cannot do without is among what they use", () => {
  const names = new Set(used.filter(({ node }) => !isPlanted(node.getSourceFile().fileName)).map(({ name }) => name));
  for (const name of ["WorksheetCollection.add", "Range.values", "TableCollection.add", "SettingCollection.add", "Range.dataValidation", 'ClearApplyTo "Hyperlinks"']) expect(names).toContain(name);
  expect(names.size).toBeGreaterThan(150);
});

test("every use above the minimum is guarded", () => {
  expect(unguarded.filter((one) => !isPlanted(one))).toEqual([]);
});

test.each(CASES.map(([code, isSeen], index) => [code, isSeen, index] as const))("%s: seen is %s", (_, isSeen, index) => {
  const path = relative(ROOT, pathOf(index));
  expect(unguarded.some((one) => one.startsWith(`${path}:`))).toBe(isSeen);
});

test("a feature is of the newest set among the members that ask for it", () => {
  const sinces = new Set(Object.values(FEATURES).map(({ since }) => since));
  const newer = new Set(used.flatMap(({ set, node }) => (set?.startsWith("ExcelApi ") && !isPlanted(node.getSourceFile().fileName) ? [set.slice("ExcelApi ".length)] : [])).filter((version) => Number(version.slice(2)) > Number(LOWEST_EXCEL_API.slice(2))));
  expect([...newer].sort()).toEqual([...sinces].sort());
});

test("the page lists every member that is used (after a change: UPDATE_PAGES=1 npx jest test/office-api)", () => {
  const path = resolve(ROOT, "docs/besluiten/office-api.md");
  const page = officeApiPage(used.filter(({ node }) => !isPlanted(node.getSourceFile().fileName)));
  if (process.env["UPDATE_PAGES"] === "1") writeFileSync(path, page);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "the page is not there yet").toBe(page);
});
