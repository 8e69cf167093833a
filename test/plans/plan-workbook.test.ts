import { makeNaming, NOTHING_TAKEN } from "../../src/model/naming";
import { availablePlans } from "../../src/plans/available-plans";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { linesOf, sheetOf } from "./plan-tekst";
import { proefKader } from "./proef-kader";

const plan = planWorkbook(proefKader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });

describe("the workbook of a framework", () => {
  it("has the overviews first, then the function sheets, then the tables", () => {
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual([
      "Start", "Functieboek", "Formatiematrix", "Schaalverdeling", "Competentiematrix", "Bevindingen",
      "Adviseur-", "Adviseur", "Bode", "Stagiair",
      "Proef_Kader", "Proef_Functies", "Proef_Competenties", "Proef_Niveaus", "Proef_Profielen",
    ]);
  });

  it("lists every other sheet on Start with a jump to it", () => {
    const jumps = sheetOf(plan, "start").blocks.flatMap((block) => block.rows.flat()).flatMap((cell) => (cell?.link ? [cell.link.sheet] : []));
    expect(jumps).toEqual(plan.sheets.slice(1).map((sheet) => sheet.name));
  });

  it("begins every sheet with a title in A1", () => {
    for (const sheet of plan.sheets) expect([sheet.name, sheet.blocks[0]?.top, sheet.blocks[0]?.rows[0]?.[0]?.role]).toEqual([sheet.name, 1, "title"]);
  });

  it("takes other names when they are taken, and its formulas follow", () => {
    const second = planWorkbook(proefKader, {
      naming: makeNaming({ sheets: ["start", "Formatiematrix", "Formatiematrix Proef2"], names: ["Proef_Functies"] }),
      gemaaktOp: "2026-11-21", soorten: ["formatiematrix"],
    });
    expect(second.sheets.map((sheet) => sheet.name).slice(0, 3)).toEqual(["Start Proef2", "Formatiematrix (2)", "Bevindingen"]);
    const formulas = second.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => block.rows.flat())).flatMap((cell) => cell?.formula ?? []);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => /\bProef_/.test(formula))).toEqual([]);
    expect(second.names.every((name) => name.refersTo.startsWith("=Proef2_"))).toBe(true);
  });

  it("keeps the names of a set that already stands in the workbook", () => {
    const again = planWorkbook(proefKader, {
      naming: makeNaming({ sheets: ["Begin", "Functieboek"], names: ["Proef_Functies"] }),
      gemaaktOp: "2026-11-21", existing: { kort: "Proef", sheets: new Map([["Proef/start", "Begin"], ["Proef/functieboek", "Functieboek"]]) },
    });
    expect(again.sheets.slice(0, 2).map((sheet) => sheet.name)).toEqual(["Begin", "Functieboek"]);
    expect(again.names[0]?.refersTo).toBe("=Proef_Competenties[competentie]");
  });

  it("offers only what the framework has data for", () => {
    const bare = { ...proefKader, tabellen: { Competenties: proefKader.tabellen.Competenties ?? [] } };
    expect(availablePlans(bare)).toEqual([]);
    expect(availablePlans(proefKader).map(({ soort, bladen }) => [soort, bladen])).toEqual([
      ["functieboek", 1], ["formatiematrix", 1], ["schaalverdeling", 1], ["competentiematrix", 1], ["functiebladen", 4],
    ]);
  });

  it("says on Start how grave the findings are", () => {
    expect(linesOf(sheetOf(plan, "start")).get("Let op")).toEqual(["De bron bevat 0 fouten en 1 waarschuwing. Lees eerst het blad Bevindingen."]);
  });
});
