/** The examples of the function screen, on an emulated workbook, and the explanation of a cell. */
import { FUNCTION_IDS } from "../../../src/cells/catalogue";
import { builtInExample, exampleOf } from "../../../src/taskpane/functies/example/example";
import { explainCell } from "../../../src/taskpane/functies/explain/explain-cell";
import { explanationSentences } from "../../../src/taskpane/functies/explain/explanation-notice";
import { functionCalls } from "../../../src/taskpane/functies/formula/function-calls";
import { dutchFormula } from "../../../src/taskpane/functies/formula/show-formula";
import { functiesNl } from "../../../src/taskpane/functies/texts.nl";
import { inExcel } from "../../workbench/in-excel";
import { startExcel } from "../../workbench/office-js";

beforeEach(async () => {
  await startExcel();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:D3").values = [["functie", "normfunctie", "schaal", "formatie"], ["Griffier", "Adviseur I", "'13", 1], ["Bode", "Medewerker II", "'5", 3]];
    sheet.tables.add("A1:D3", true).name = "Ons_Functies";
  });
});

test("an example takes the tables in the workbook, and calculates on them", async () => {
  expect(await exampleOf("FUNCTIESCHAAL", ["Ons"])).toEqual({ formula: '=FUNCTIEBOEK.FUNCTIESCHAAL("Griffier",Ons_Functies[#All])', answer: [["13"]], kort: "Ons" });
  // 1 fte in scale 13 and 3 fte in scale 5: (13 + 15) / 4 = 7.
  expect(await exampleOf("GEMIDDELDESCHAAL", ["Ons"])).toEqual({ formula: "=FUNCTIEBOEK.GEMIDDELDESCHAAL(Ons_Functies[schaal],Ons_Functies[formatie])", answer: [[7]], kort: "Ons" });
});

test("without the tables that a function needs the example has values of its own", async () => {
  expect(await exampleOf("COMPETENTIES", ["Ons"])).toMatchObject({ formula: '=FUNCTIEBOEK.COMPETENTIES("Adviseur")', kort: null });
});

test.each(FUNCTION_IDS)("the example of %s is a formula that can be read back", (id) => {
  const [call, ...others] = functionCalls(builtInExample(id).formula);
  expect(others).toEqual([]);
  expect(call?.id).toBe(id);
  expect(call?.args.every(({ kind }) => kind === "cells" || kind === "empty")).toBe(true);
});

test("a formula is shown as Dutch Excel writes it", () => {
  expect(dutchFormula('=FUNCTIEBOEK.SCHAAL({4.5;10},{"van, tot",TRUE;1,2},T[#All])')).toBe('=FUNCTIEBOEK.SCHAAL({4,5;10};{"van, tot"\\WAAR;1\\2};T[#Alles])');
});

async function explained(formula: string): Promise<readonly string[]> {
  await inExcel((context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange("F5");
    cell.formulas = [[formula]];
    cell.select();
  });
  // The reason of a function is Dutch in either language: a sentence of its own after the one that it belongs to.
  return explanationSentences(await explainCell(), functiesNl, true).reduce<string[]>((told, sentence) => (typeof sentence === "string" ? [...told, sentence] : [...told.slice(0, -1), `${told.at(-1) ?? ""} ${sentence.nl}`]), []);
}

test("an error is explained in the sentence of the function, on what the cells hold", async () => {
  expect(await explained('=FUNCTIEBOEK.FUNCTIESCHAAL(A3,Ons_Functies[#All])')).toEqual(["FUNCTIESCHAAL geeft: 5"]);
  expect(await explained("=FUNCTIEBOEK.FUWASYS.SCHAAL(31)")).toEqual(["#N/B. totaal 31: schaal 5 of 6; geef een conversietabel"]);
  expect(await explained('=IFERROR(FUNCTIEBOEK.FUWASYS.SCHAAL(31),"open")')).toEqual(["#N/B. totaal 31: schaal 5 of 6; geef een conversietabel"]);
  expect(await explained("=FUNCTIEBOEK.FUWASYS.SCHAAL({32;31})")).toEqual(["F6: #N/B. totaal 31: schaal 5 of 6; geef een conversietabel"]);
});

test("what cannot be explained is said", async () => {
  expect(await explained("=FUNCTIEBOEK.SCHAALRANG(C2&1)")).toEqual([functiesNl.explainUnread.calculation("SCHAALRANG", "C2&1")]);
  expect(await explained("=FUNCTIEBOEK.BESTAATNIET(1)")).toEqual([functiesNl.explainUnknown("BESTAATNIET")]);
  expect(await explained("=SUM(D2:D3)")).toEqual([functiesNl.explainNotOurs]);
});
