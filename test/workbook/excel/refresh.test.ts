import type { BookSheet } from "../../../src/model/book";
import { cellKey } from "../../../src/model/book";
import { PLAIN, STYLES } from "../../../src/model/style";
import type { RefreshReport } from "../../../src/workbook/excel/refresh/refresh-report";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { cellOf, contents, quietly, sheetOf, snapshot } from "./fixtures";
import { THREE_FUNCTIES, matrixSheet, sheetPlan, smallPlan, tableSheet } from "./small-plan";
import type { PlannedFunctie } from "./small-plan";
import { refreshSheets, writePlan, type InDutch } from "./in-dutch";

/** What a user types in a cell: a formula, a text or a number. */
function type(sheet: BookSheet, row: number, column: number, input: string | number): void {
  const isFormula = typeof input === "string" && input.startsWith("=");
  sheet.cells.set(cellKey(row, column), { value: isFormula ? 0 : input, formula: isFormula ? input : null, style: PLAIN, link: null });
}

const NEW: PlannedFunctie = { functie: "Beheerder", schaal: "8", fte: 0.5 };
const [FIRST, SECOND, THIRD] = THREE_FUNCTIES as [PlannedFunctie, PlannedFunctie, PlannedFunctie];
/** A new function between the first and the second. */
const FOUR = [FIRST, NEW, SECOND, THIRD];

async function startWithMatrix(): Promise<{ engine: Engine; matrix: BookSheet }> {
  const { engine } = await startExcel();
  const report = await writePlan(smallPlan(), quietly());
  expect(report.kind).toBe("written");
  return { engine, matrix: sheetOf(engine, "Matrix") };
}

/** The plan's views over four functions; the table is the user's and not in it. */
function refreshed(functies: readonly PlannedFunctie[] = FOUR, schalen?: readonly string[]): Promise<InDutch<RefreshReport>> {
  return refreshSheets({ title: "", sheets: [matrixSheet(functies, schalen)], names: [] }, quietly());
}

describe("refreshing a matrix in place", () => {
  test("without anything of the user gives the sheet that making it anew would give", async () => {
    const { engine, matrix } = await startWithMatrix();
    const report = await refreshed();
    expect(report).toMatchObject({ kind: "refreshed", sentences: ["Vernieuwd: 'Matrix'."], refreshed: ["Matrix"] });
    const { engine: fresh } = await startExcel();
    await writePlan({ title: "", sheets: [matrixSheet(FOUR), tableSheet()], names: [] }, quietly());
    expect(JSON.parse(JSON.stringify(snapshot(engine)))).toMatchObject({ names: [{ name: "Lijst_Functies" }] });
    expect(contents(matrix)).toEqual(contents(sheetOf(fresh, "Matrix")));
    const { cells, ...rest } = matrix;
    const { cells: freshCells, ...freshRest } = sheetOf(fresh, "Matrix");
    expect(rest).toEqual(freshRest);
    expect(new Map([...cells].sort())).toEqual(new Map([...freshCells].sort()));
  });

  test("moves the user's remarks and columns along with their rows", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 3, 7, "Opmerking");
    type(matrix, 4, 7, "gaat met pensioen");
    type(matrix, 5, 7, "3-7");
    type(matrix, 6, 7, "=1+1");
    type(matrix, 6, 8, 12);
    await refreshed();
    expect(contents(matrix)).toMatchObject({ A5: "Beheerder", A6: "Medewerker", G3: "Opmerking", G4: "gaat met pensioen", G6: "3-7", G7: "=1+1", H7: 12 });
    expect(contents(matrix)).not.toHaveProperty("G5");
    expect(contents(matrix)).not.toHaveProperty("H6");
  });

  test("follows a row when the order changes", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 4, 7, "bij Adviseur");
    type(matrix, 6, 7, "bij Strateeg");
    await refreshed([THIRD, SECOND, FIRST]);
    expect(contents(matrix)).toMatchObject({ A4: "Strateeg", G4: "bij Strateeg", A6: "Adviseur 3-7", G6: "bij Adviseur" });
    expect(contents(matrix)).not.toHaveProperty("G5");
  });

  test("moves what the user typed below down as far as the matrix grows", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 9, 1, "Vastgesteld door het college");
    type(matrix, 10, 2, "'s-Gravenhage");
    await refreshed();
    expect(contents(matrix)).toMatchObject({ A8: "Totaal", A10: "Vastgesteld door het college", B11: "'s-Gravenhage" });
    expect(contents(matrix)).not.toHaveProperty("A9");
  });

  test("moves the user's columns right as far as the matrix grows, widths and all", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 4, 7, "naast");
    matrix.columnWidths.set(7, 25);
    await refreshed(THREE_FUNCTIES, ["8", "9", "10", "11"]);
    expect(contents(matrix)).toMatchObject({ C3: "9", F3: "totaal", H4: "naast" });
    expect(contents(matrix)).not.toHaveProperty("G4");
    expect(matrix.columnWidths.get(8)).toBe(25);
  });

  test("adjusts the user's formulas to the rows and columns that they speak of", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 5, 7, "=B5*2");
    type(matrix, 5, 8, "=SUM($B$4:D6)+Functies!A5");
    type(matrix, 9, 1, "=Matrix!E7");
    await refreshed(FOUR, ["7", "8", "10", "11"]);
    expect(contents(matrix)).toMatchObject({ H6: "=C6*2", I6: "=SUM($C$4:E7)+Functies!A5", A10: "=Matrix!F8" });
  });

  test("keeps a note in the gap under the title", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 2, 1, "stand januari");
    type(matrix, 1, 3, "concept");
    const report = await refreshed();
    expect(report.kind).toBe("refreshed");
    expect(contents(matrix)).toMatchObject({ A2: "stand januari", C1: "concept", A1: "Matrix" });
  });

  test("keeps texts text and looks of number cells", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 5, 7, "10");
    type(matrix, 6, 7, 0.25);
    const quarter = cellOf(matrix, 6, 7);
    if (quarter) quarter.style = { ...PLAIN, numberFormat: "0.0%" };
    await refreshed();
    expect(cellOf(matrix, 6, 7)?.value).toBe("10");
    expect(cellOf(matrix, 7, 7)).toMatchObject({ value: 0.25, style: { numberFormat: "0.0%" } });
  });

  test("takes the colours of the user's cells along, and leaves none behind", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 5, 7, "bespreken");
    const marked = cellOf(matrix, 5, 7);
    if (marked) marked.style = { ...PLAIN, fill: "#FFFF00", bold: true, color: "#C00000", wrap: true };
    await refreshed();
    expect(cellOf(matrix, 6, 7)).toMatchObject({ value: "bespreken", style: { fill: "#FFFF00", bold: true, color: "#C00000", wrap: true } });
    expect(cellOf(matrix, 5, 7)?.style ?? PLAIN).toEqual(PLAIN);
  });

  test("warns of formulas on the user's own sheets when rows change place, and only then", async () => {
    const { engine, matrix } = await startWithMatrix();
    type(sheetOf(engine, "Blad1"), 2, 2, "=Matrix!E5");
    expect((await refreshed([...THREE_FUNCTIES])).sentences).toEqual(["Vernieuwd: 'Matrix'."]);
    expect((await refreshed()).sentences).toEqual(["Vernieuwd: 'Matrix'.", expect.stringMatching(/^Let op: op blad 'Blad1' verwijst een formule \(cel B2\)/)]);
    expect(contents(sheetOf(engine, "Blad1"))).toEqual({ B2: "=Matrix!E5" });
    expect(contents(matrix)).toMatchObject({ A5: "Beheerder" });
  });

  test("tells where a comment belongs that stays behind while its row goes elsewhere, and only then", async () => {
    const { engine, matrix } = await startWithMatrix();
    type(matrix, 5, 7, "mijn kolom");
    await Excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem("Matrix");
      // Adviseur stays in row 4; Medewerker goes from 5 to 6, and its own column G with it.
      for (const cell of ["B4", "C5", "G5"]) comments.add(cell, `over ${cell}`);
      await context.sync();
    });
    const { sentences } = await refreshed();
    expect(sentences.filter((sentence) => sentence.includes("opmerkingen"))).toEqual([
      "Let op: opmerkingen en notities gaan niet mee bij het vernieuwen. Op blad 'Matrix' staat er een bij C5 (hoort nu bij C6), G5 (hoort nu bij G6). Verplaats ze zelf.",
    ]);
    expect(cellOf(sheetOf(engine, "Matrix"), 6, 7)?.value).toBe("mijn kolom");
    // Nothing moves now.
    expect((await refreshed()).sentences.filter((sentence) => sentence.includes("opmerkingen"))).toEqual([]);
  });

  test("replaces its own chart, rules and formats and leaves the user's", async () => {
    const { engine, matrix } = await startWithMatrix();
    matrix.conditionalFormats.push({ range: "B4:D6", formula: "=B4<0", tone: null });
    const [chart] = matrix.charts;
    if (!chart) throw new Error("no chart");
    matrix.charts.push({ ...chart, name: "Van mij" });
    matrix.validations.push({ range: "G4:G6", allow: { kind: "list", items: ["ja", "nee"] }, prompt: null, error: null });
    await refreshed();
    expect(engine.book.sheets).toHaveLength(4);
    expect(matrix.conditionalFormats).toEqual(expect.arrayContaining([
      { range: "B4:D6", formula: "=B4<0", tone: null }, { range: "B4:D7", formula: "=B4>1", tone: "attention" },
    ]));
    expect(matrix.conditionalFormats).toHaveLength(2);
    expect(matrix.charts.map(({ name, from }) => `${name} ${from}`).sort()).toEqual(["Van mij A10", "Verdeling A11"]);
    expect(matrix.validations).toEqual([{ range: "G4:G6", allow: { kind: "list", items: ["ja", "nee"] }, prompt: null, error: null }]);
  });

  test("twice gives the same as once", async () => {
    const { matrix } = await startWithMatrix();
    type(matrix, 4, 7, "blijft");
    await refreshed();
    const once = contents(matrix);
    expect((await refreshed()).kind).toBe("refreshed");
    expect(contents(matrix)).toEqual(once);
  });

  test("shrinks without leaving old rows or looks behind", async () => {
    const { matrix } = await startWithMatrix();
    await refreshed([FIRST]);
    expect(contents(matrix)).toMatchObject({ A4: "Adviseur 3-7", A5: "Totaal" });
    expect(contents(matrix)).not.toHaveProperty("A6");
    expect(cellOf(matrix, 7, 1)?.style ?? PLAIN).toEqual(PLAIN);
    expect(cellOf(matrix, 5, 1)?.style).toEqual(STYLES.totalLabel);
  });
});

describe("input cells", () => {
  const form = (): ReturnType<typeof sheetPlan> => sheetPlan("proef/formulier", "Formulier", {
    blocks: [{ top: 1, left: 1, rows: [[{ value: "Naam", role: "rowHead" }, { value: null, role: "input" }], [{ value: "Fte", role: "rowHead" }, { value: 1, role: "inputFte" }]] }],
  });

  test("keep what the user typed", async () => {
    const { engine } = await startExcel();
    await writePlan({ title: "", sheets: [form()], names: [] }, quietly());
    const sheet = sheetOf(engine, "Formulier");
    type(sheet, 1, 2, "Jansen");
    type(sheet, 2, 2, 0.8);
    const report = await refreshSheets({ title: "", sheets: [form()], names: [] }, quietly());
    expect(report.kind).toBe("refreshed");
    expect(contents(sheet)).toEqual({ A1: "Naam", B1: "Jansen", A2: "Fte", B2: 0.8 });
    expect(cellOf(sheet, 1, 2)?.style).toEqual(STYLES.input);
  });
});

describe("a sheet that cannot be refreshed safely is left exactly as it is", () => {
  async function expectRefused(prepare: (matrix: BookSheet, engine: Engine) => void, sentence: RegExp, functies = FOUR, schalen?: readonly string[]): Promise<void> {
    const { engine, matrix } = await startWithMatrix();
    prepare(matrix, engine);
    const before = snapshot(engine);
    const report = await refreshed(functies, schalen);
    expect(report.kind).toBe("refused");
    expect(report.sentences.join(" ")).toMatch(sentence);
    expect(snapshot(engine)).toEqual(before);
  }

  test("when the user typed over one of our formulas, with the cell", () =>
    expectRefused((matrix) => type(matrix, 4, 2, 9), /iets getypt, ingevoegd of verwijderd.*A3:E7.*Kijk bij B4\./, [...THREE_FUNCTIES]));

  test("when the user put a column between ours", () =>
    expectRefused((matrix) => {
      for (const row of [3, 4, 5, 6, 7]) type(matrix, row, 6, "x");
      type(matrix, 3, 3, "eigen kolom");
    }, /ingevoegd/));

  test("when a remark stands by a function that is gone", () =>
    expectRefused((matrix) => type(matrix, 5, 7, "hier"), /in cel G5 iets van u bij 'Medewerker'/, [FIRST, THIRD]));

  test("when a user's formula speaks of a row that is gone", () =>
    expectRefused((matrix) => type(matrix, 4, 7, "=E5"), /verwijst uw formule in cel G4/, [FIRST, THIRD]));

  test("when the user's cell stands where the new plan writes", async () => {
    const { engine, matrix } = await startWithMatrix();
    type(matrix, 1, 3, "concept");
    const before = snapshot(engine);
    const plan = matrixSheet();
    const wider = { ...plan, blocks: [{ top: 1, left: 1, rows: [[{ value: "Matrix", role: "title" as const }, null, { value: "Ommen" }]] }, ...plan.blocks.slice(1)] };
    const report = await refreshSheets({ title: "", sheets: [wider], names: [] }, quietly());
    expect(report).toMatchObject({ kind: "refused", sentences: ["Op blad 'Matrix' staat in cel C1 iets van u waar het vernieuwde deel moet komen. Verplaats het en vernieuw opnieuw.", "Er is niets gewijzigd."] });
    expect(snapshot(engine)).toEqual(before);
  });

  test("when a table of the user's would be torn", () =>
    expectRefused((matrix) => {
      type(matrix, 4, 7, "dag");
      type(matrix, 5, 7, "ma");
      matrix.tables.push({ name: "Rooster", top: 4, left: 7, rowCount: 1, style: null, columns: [{ name: "dag", formula: null }] });
    }, /uw tabel 'Rooster'/));

  test("when it is protected", () =>
    expectRefused((matrix) => {
      matrix.protected = true;
    }, /Het blad 'Matrix' is beveiligd/));

});

describe("which sheets a refresh takes", () => {
  test("a copy under another name is the user's", async () => {
    const { engine, matrix } = await startWithMatrix();
    const copy: BookSheet = { ...structuredClone(matrix), name: "Matrix (2)" };
    engine.book.sheets.push(copy);
    type(copy, 4, 1, "van mij");
    const before = contents(copy);
    expect((await refreshed()).kind).toBe("refreshed");
    expect(contents(copy)).toEqual(before);
    expect(contents(matrix)).toMatchObject({ A5: "Beheerder" });
  });

  test("of two sheets that were both renamed none is ours, and a new one is made under the free name", async () => {
    const { engine, matrix } = await startWithMatrix();
    engine.book.sheets.push({ ...structuredClone(matrix), name: "Kopie" });
    matrix.name = "Mijn matrix";
    const report = await refreshed();
    expect(report.kind).toBe("partly");
    expect(report.sentences.join(" ")).toMatch(/De bladen 'Mijn matrix', 'Kopie' zijn alle uit 'Matrix' ontstaan/);
    expect(contents(matrix)).toMatchObject({ A5: "Medewerker" });
    expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Start", "Mijn matrix", "Functies", "Kopie", "Matrix"]);
  });

  test("a sheet of the user's under the planned name is left alone", async () => {
    const { engine } = await startExcel();
    engine.book.sheets.push({ ...structuredClone(sheetOf(engine, "Blad1")), name: "matrix" });
    const report = await refreshed();
    expect(report).toMatchObject({ kind: "refused", sentences: ["Het blad 'matrix' is niet als blad van de invoegtoepassing te herkennen en blijft zoals het is.", "Er is niets gewijzigd."] });
  });

  test("the tables' own sheets stay as the user has them, and lacking sheets are made", async () => {
    const { engine } = await startWithMatrix();
    const functies = sheetOf(engine, "Functies");
    type(functies, 4, 3, 9);
    const extra = sheetPlan("proef/blad", "Beheerder", { blocks: [{ top: 1, left: 1, rows: [[{ value: "Beheerder", role: "title" }]] }] });
    const plan = smallPlan(FOUR);
    const report = await refreshSheets({ ...plan, sheets: [...plan.sheets, extra] }, quietly());
    expect(report).toMatchObject({ kind: "refreshed", refreshed: ["Start", "Matrix"], made: [{ name: "Beheerder" }] });
    expect(cellOf(functies, 4, 3)?.value).toBe(9);
    expect(functies.tables[0]?.rowCount).toBe(3);
    expect(cellOf(sheetOf(engine, "Start"), 2, 1)).toMatchObject({ value: "Naar de matrix", link: { sheet: "Matrix", cell: "A1" } });
  });
});

describe("a refresh that fails or is cancelled", () => {
  async function prepared(): Promise<{ engine: Engine; matrix: BookSheet }> {
    const started = await startWithMatrix();
    type(started.matrix, 5, 7, "=B5*2");
    type(started.matrix, 6, 8, "3-7");
    type(started.matrix, 9, 1, "onder");
    return started;
  }

  test("at any request: the contents are as before or complete, and the report says which", async () => {
    const { matrix: whole } = await prepared();
    await refreshed();
    const complete = contents(whole);
    const kinds: string[] = [];
    for (let nth = 1; kinds.at(-1) !== "refreshed"; nth++) {
      const { engine, matrix } = await prepared();
      const before = snapshot(engine);
      engine.faults.failRequest(nth);
      const report = await refreshed();
      if (report.kind === "refreshed") expect(contents(matrix)).toEqual(complete);
      else expect(snapshot(engine)).toEqual(before);
      kinds.push(report.kind);
    }
    expect(kinds.length).toBeGreaterThan(4);
  });

  test("at any call: the contents come back, the marker too, and the report says that looks may differ", async () => {
    const { engine: whole } = await prepared();
    whole.counters.reset();
    await refreshed();
    const calls = whole.counters.actions;
    let restored = 0;
    for (let nth = 1; nth <= calls; nth++) {
      const { engine, matrix } = await prepared();
      const before = contents(matrix);
      const { names } = structuredClone(matrix);
      engine.faults.failCall(nth);
      const report = await refreshed();
      if (report.kind === "refreshed") continue;
      expect({ nth, contents: contents(matrix), names: matrix.names }).toEqual({ nth, contents: before, names });
      if (report.sentences.some((sentence) => /is zoals die was; opmaak/.test(sentence))) restored++;
      engine.faults.clear();
      expect((await refreshed()).kind).toBe("refreshed");
    }
    expect(restored).toBeGreaterThan(100);
  });

  test("cancelled before its request leaves the sheet as it was", async () => {
    const { engine } = await prepared();
    const before = snapshot(engine);
    const report = await refreshSheets({ title: "", sheets: [matrixSheet(FOUR)], names: [] }, { ...quietly(), signal: AbortSignal.abort() });
    expect(report).toMatchObject({ kind: "cancelled", sentences: ["Gestopt op uw verzoek.", "Niet vernieuwd, en zoals ze waren: 'Matrix'."] });
    expect(snapshot(engine)).toEqual(before);
  });

  test("while a cell is being edited is refused", async () => {
    const { engine } = await prepared();
    engine.setCellEditMode(true);
    expect(await refreshed()).toMatchObject({ kind: "refused", sentences: ["U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.", "Er is niets gewijzigd."] });
  });
});
