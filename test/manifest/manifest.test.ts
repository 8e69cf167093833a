/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { registerRibbon } from "../../src/commands/ribbon";
import { LOWEST_EXCEL_API } from "../../src/workbook/excel/features";
import { runProgram } from "../system/run-program";
import { requireTool } from "../system/tools.mjs";
import { MANIFEST_PATH, ROOT, all, attributes, manifestText, parseManifest } from "./manifest-document";
import { manifestProblems } from "./manifest-problems";

/** Microsoft's schemas are not part of the project; they lie beside it where its founders work. */
const SCHEMA = join(ROOT, "..", "shared", "gegevens", "manifest-xsd", "OfficeAppManifestV1_1.xsd");

/** The names that the add-in gives to Office.actions.associate when it starts. */
function associatedNames(): readonly string[] {
  const names: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => names.push(name) } } });
  registerRibbon();
  return names;
}

const manifest = (): Document => parseManifest(manifestText());

describe("manifest.xml", () => {
  it("has no problem that the schema cannot see", () => {
    expect(manifestProblems(manifest(), associatedNames())).toEqual([]);
  });

  it("asks no more of Excel than writing sheets and a shared runtime need", () => {
    const sets = Object.fromEntries(all(manifest(), "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
    expect(sets).toEqual({ SharedRuntime: "1.1", ExcelApi: LOWEST_EXCEL_API });
  });

  it("offers three buttons: one opens the pane, two call functions", () => {
    expect(attributes(manifest(), "Action", "xsi:type")).toEqual(["ShowTaskpane", "ExecuteFunction", "ExecuteFunction"]);
  });

  if (existsSync(SCHEMA)) {
    it("is valid by Microsoft's schema", async () => {
      await runProgram(requireTool("xmllint"), ["--noout", "--schema", SCHEMA, MANIFEST_PATH]);
    });
  } else {
    process.stdout.write("De schema's van Microsoft staan niet op deze machine: manifest.xml is alleen met eigen controles bekeken.\n");
  }

  it.each([
    ["a resid that nothing defines", 'resid="Open.Tip"', 'resid="Open.Tipp"', "resid Open.Tipp is not defined"],
    ["another page for the functions", '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>', "several pages in one runtime: Taskpane.Url, Help.Url"],
    ["an address without https", "https://localhost:3000/functions.js\"", "http://localhost:3000/functions.js\"", "http://localhost:3000/functions.js is not https"],
    ["a picture of another size", 'id="Maak.16" DefaultValue="https://localhost:3000/assets/maak-16.png"', 'id="Maak.16" DefaultValue="https://localhost:3000/assets/maak-20.png"', "maak-20.png is 20 x 20, not 16 x 16"],
    ["a picture that is not there", "/assets/vernieuw-80.png", "/assets/vernieuw-81.png", "vernieuw-81.png is not in the project"],
    ["a function that no source has", "<FunctionName>vernieuwBladen<", "<FunctionName>vernieuwen<", "no source associates vernieuwen"],
    ["a text without English", '<bt:Override Locale="en-US" Value="Refresh sheets"/>', "", "Vernieuw.Label has no English"],
    ["a language without its country", 'Locale="en-US" Value="Refresh sheets"', 'Locale="en" Value="Refresh sheets"', "an override for en"],
    ["a required icon size too few", '<bt:Image size="80" resid="Maak.80"/>', "", "an Icon has no 80"],
    ["a pane of its own", '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Een</TaskpaneId>', "no TaskpaneId"],
    ["a tip that is too long", "Uw eigen bladen blijven zoals ze zijn.\"", `${"Uw eigen bladen blijven. ".repeat(12)}"`, "is longer than 250"],
  ])("is refused with %s", (_, right, wrong, sentence) => {
    expect(manifestText()).toContain(right);
    expect(manifestProblems(parseManifest(manifestText().replace(right, wrong)), associatedNames()).join("\n")).toContain(sentence);
  });
});
