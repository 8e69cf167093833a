import { execFileSync } from "node:child_process";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { emptySheet } from "../../../src/model/book";
import { requireTool } from "../../system/tools.mjs";
import { validateXlsx } from "../../system/validate-xlsx";
import { FULL_PLAN } from "./full-plan";
import { partsOf } from "./parts-of";
import { scratchFile } from "./scratch-file";

const write = () => writeXlsx(bookOfPlan(FULL_PLAN));

describe("a written workbook", () => {
  test("has no errors for the Open XML SDK, with every feature in it", async () => {
    expect(await validateXlsx(scratchFile("vol.xlsx", await write()))).toEqual([]);
  });

  test("has no errors when it is one empty sheet", async () => {
    const bytes = await writeXlsx({ title: "", sheets: [emptySheet("Blad1")], names: [], active: 0 });
    expect(await validateXlsx(scratchFile("leeg.xlsx", bytes))).toEqual([]);
  });

  test("has no errors with a date of making, a protected and a hidden sheet", async () => {
    const sheets = [emptySheet("Een"), { ...emptySheet("Twee"), protected: true }, { ...emptySheet("Drie"), visible: false }];
    const bytes = await writeXlsx({ title: "t", sheets, names: [], active: 1 }, { created: new Date("2026-11-21T12:00:00Z") });
    expect(await validateXlsx(scratchFile("drie.xlsx", bytes))).toEqual([]);
    expect(partsOf(bytes)["docProps/core.xml"]).toContain("2026-11-21T12:00:00Z");
  });

  test("is the same, byte for byte, whenever it is written", async () => {
    jest.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
    const later = await write().finally(() => jest.useRealTimers());
    expect(Buffer.compare(Buffer.from(await write()), Buffer.from(later))).toBe(0);
  });

  test("names nobody: Functieboek is the only maker, and no moment is given", async () => {
    const properties = partsOf(await write())["docProps/core.xml"] ?? "";
    expect(properties.match(/<(?:dc:creator|cp:lastModifiedBy)>[^<]*/g)).toEqual(["<dc:creator>Functieboek", "<cp:lastModifiedBy>Functieboek"]);
    expect(properties).not.toContain("dcterms:created");
  });

  test("is well-formed XML in every part", async () => {
    const xmllint = requireTool("xmllint");
    const parts = Object.entries(partsOf(await write()));
    expect(parts.length).toBeGreaterThan(12);
    for (const [path, xml] of parts) execFileSync(xmllint, ["--noout", scratchFile(path.replaceAll("/", "_"), Buffer.from(xml))]);
  });

  test("gives charts their alt text where screen readers look", async () => {
    expect(partsOf(await write())["xl/drawings/drawing1.xml"]).toContain('descr="Staafdiagram: &quot;schaal&quot; &lt;fte&gt; &amp; meer"');
  });

  test("carries the values of a chart's cells, so that a viewer that does not calculate draws it", async () => {
    const chart = partsOf(await write())["xl/charts/chart1.xml"] ?? "";
    const values = [...chart.matchAll(/<c:(?:str|num)Cache>.*?<\/c:(?:str|num)Cache>/g)].map(([cache]) => [...cache.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value));
    expect(values).toEqual([["10", "10A", "3-7", "8"], ["2.5", "1", "0.5"], ["10", "10A", "3-7", "8"], ["5", "2", "1", "0"]]);
  });

  test("prints on A4, one page wide, with sheet name and page numbers", async () => {
    const sheet = partsOf(await write())["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
    expect(sheet).toContain("<oddFooter>&amp;L&amp;A&amp;Rpagina &amp;P van &amp;N</oddFooter>");
    expect(sheet).toContain('<brk id="19" max="16383" man="1"/><brk id="43" max="16383" man="1"/>');
  });

  test("keeps a text column text for what a user types below the table", async () => {
    const parts = partsOf(await write());
    const [functie, schaal, fte] = (parts["xl/worksheets/sheet1.xml"] ?? "").match(/<col [^>]*>/g) ?? [];
    expect(functie).toMatch(/style="[1-9]/);
    expect(schaal).toMatch(/style="[1-9]/);
    expect(fte).not.toContain("style=");
    expect(parts["xl/tables/table1.xml"]).toMatch(/name="schaal" dataDxfId="\d+"/);
  });
});
