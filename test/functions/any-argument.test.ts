/** Whatever stands in the arguments, every function answers cells: no exception of our own, no hang, no NaN or Infinity. */
import fc from "fast-check";
import { CellProblem, type Answer } from "../../src/cells/answer";
import { CELL_FUNCTIONS, FUNCTION_IDS, type FunctionId } from "../../src/cells/catalogue";
import { toExcel } from "../../src/cells/to-excel";
import { makeRuntime, RuntimeError } from "./custom-functions-runtime";

/** Words that lead somewhere: headers, names, labels, levels, ids, numbers in every spelling, errors as the runtime hands them over. */
const WORDS = [
  "functie", "normfunctie", "schaal", "score", "van", "tot", "competentie", "niveau", "niveaunaam", "soort", "herkomst", "onderwerp", "tekst", "volgorde", "schaalVan", "schaalTot", "periodiek", "bedrag", "fte",
  "ommen-hr21", "goede-gesprek", "bnp-2021", "ecabo-ca006", "fgr-communicatie", "Zweminstructeur", "Medewerker educatie III", "Adviseur", "Visie", "Klantgerichtheid", "Samenwerken", "Eigen keuze", "competentieprofiel", "functiebeschrijving",
  "A", "D", "3-7", "11-18", "gedrag", "Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend", "goed\u00a0", "WAAR", "ja", "hoogste", "concept", "start cyclus", "planningsgesprek",
  "32232 33222 22 22", "32232 33222 22 22 (32)", "322333222 22 22", "10A", "10a", "0,5", "1.234", "1.234,56", "-3", "€ 2943", "2025-01-31", "31-01-2025", "31-02-2025", "", "  ", "\u00a0", "x".repeat(5000), "(".repeat(3000), "1".repeat(400), "\u0130\ufb01\ud800", "__proto__", "constructor", "toString",
];
const NUMBERS = [0, -0, 1, 2, 3, 5, 10, 10.5, 14, 31, 32, 70, 71, 0.3333, 1 / 3, -1, 45717, 60, 61, 2_958_465, 2_958_466, 1e9, 1e15, 1e21, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER + 2];
const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#???"].flatMap((code): object[] => [new RuntimeError(code), { code }, { type: "Error", basicValue: code, basicType: "Error" }]);

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, ...ERRORS, { type: "FormattedNumber", basicValue: 12.5 }, { basicValue: {} }, {}, 10n, Symbol("x"), () => 1, new Date(0)) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);
const block = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
const column = fc.array(fc.tuple(cell), { minLength: 1, maxLength: 8 });

const some = (...values: readonly unknown[]): fc.Arbitrary<unknown> => fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: cell });
const NAAM = some("Visie", "visie ", "Zweminstructeur", "Adviseur", "Adviseur IV", null);
const SCHAAL = some("8", 9, "10A", "10a", "11", null);
const GETAL = some(0, 1, 2, 5, 10, "0,5", "10.5", 20, null, 1e308, Infinity, NaN);
const NIVEAU = some("A", "B", 3, "3-7", null);

/** The columns of the tables, with what mostly stands in them. */
const TABLES: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  conversie: { van: GETAL, tot: GETAL, schaal: SCHAAL },
  functies: { functie: NAAM, normfunctie: NAAM, schaal: SCHAAL },
  profielen: { functie: NAAM, competentie: NAAM, niveau: NIVEAU, niveaunaam: NAAM, soort: some("kern", "eigen keuze", "onbekend", "voorbeeld", null), herkomst: some("functiebeschrijving", "competentieprofiel", null) },
  indicatoren: { onderwerp: NAAM, niveau: NIVEAU, soort: some("gedrag", "tip", null), tekst: NAAM },
  niveaus: { niveau: NIVEAU, volgorde: GETAL, schaalVan: SCHAAL, schaalTot: SCHAAL },
  salarissen: { schaal: SCHAAL, periodiek: GETAL, bedrag: GETAL },
};
/** A table with its headers in any order, sometimes one short, with rows beneath. */
const tableOf = (name: string): fc.Arbitrary<unknown> => {
  const columns = TABLES[name] ?? {};
  const names = Object.keys(columns);
  return fc.shuffledSubarray(names, { minLength: names.length - 1, maxLength: names.length }).chain((header) =>
    fc.array(fc.tuple(...header.map((each) => columns[each] ?? cell)), { minLength: 1, maxLength: 6 }).map((rows) => [header, ...rows]),
  );
};
const table = fc.constantFrom(...Object.keys(TABLES)).chain(tableOf);
const argument = fc.oneof(
  { weight: 4, arbitrary: block }, { weight: 4, arbitrary: column }, { weight: 4, arbitrary: table }, { weight: 2, arbitrary: cell.map((value) => [[value]]) }, { weight: 2, arbitrary: cell },
  // No host hands these over: rows of unequal length, nothing at all, anything.
  { weight: 1, arbitrary: fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 3 })), { maxLength: 4 }) }, { weight: 1, arbitrary: fc.anything() },
);
/** What mostly stands in each argument; anything else now and then. */
const listOf = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.array(fc.tuple(values), { minLength: 1, maxLength: 5 });
const kader = (name: string): fc.Arbitrary<unknown> => fc.oneof(tableOf(name), some("ommen-hr21", "goede-gesprek", "bnp-2021", "ecabo-ca006", "fgr-communicatie", null));
const LABEL = some("Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "uitstekend ", null);
const HERKOMST = some("functiebeschrijving", "competentieprofiel", null);
const MARK = some(true, false, "WAAR", null);
const BEOORDELING = [listOf(LABEL), fc.oneof(fc.constant(null), listOf(GETAL)), listOf(LABEL), LABEL, fc.oneof(fc.constant(null), listOf(MARK)), MARK];
const PATROON = some("32232 33222 22 22", "32232 33222 22 22 (32)", "322333222 22 22 (32)", 31, 32, null);
const LIKELY: Readonly<Record<FunctionId, readonly fc.Arbitrary<unknown>[]>> = {
  FUWASYS: [listOf(PATROON)],
  "FUWASYS.SCHAAL": [listOf(PATROON), fc.oneof(fc.constant(null), tableOf("conversie"))],
  "FUWASYS.KENMERKEN": [PATROON],
  SCHAAL: [listOf(GETAL), tableOf("conversie")],
  SCHAALRANG: [listOf(SCHAAL)],
  SCHAALVERDELING: [listOf(SCHAAL), listOf(GETAL), MARK],
  GEMIDDELDESCHAAL: [listOf(SCHAAL), listOf(GETAL)],
  FUNCTIESCHAAL: [listOf(NAAM), kader("functies")],
  NORMFUNCTIE: [listOf(NAAM), kader("functies")],
  COMPETENTIES: [NAAM, kader("profielen"), HERKOMST],
  NIVEAU: [listOf(NAAM), NAAM, kader("profielen"), HERKOMST],
  COMPETENTIENIVEAU: [listOf(SCHAAL), kader("niveaus")],
  INDICATOREN: [NAAM, NIVEAU, kader("indicatoren"), some("gedrag", null)],
  COMPETENTIEMATRIX: [kader("profielen"), fc.oneof(fc.constant(null), listOf(NAAM)), HERKOMST],
  KLOOF: [listOf(NIVEAU), NIVEAU, kader("niveaus")],
  BEOORDELING,
  "BEOORDELING.OPBOUW": BEOORDELING,
  TERMIJN: [some("concept", "start cyclus", "planningsgesprek", "tweede beoordeling proef"), listOf(some(45717, "2025-01-31", 61, 2_958_465, 0, null))],
  "BNP.NIVEAU": [listOf(some(1, 2, 3, "4", null))],
  LOONKOSTEN: [listOf(SCHAAL), GETAL, tableOf("salarissen"), some(0, "hoogste", null), some(0, 0.3, 5, null)],
};
const likely = (id: FunctionId): fc.Arbitrary<readonly unknown[]> => fc.tuple(...LIKELY[id].map((arbitrary) => fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: argument })));
const DIGITS = fc.array(fc.array(fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: cell }), { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 3 });

const RUNS = 2000;
const runtime = makeRuntime(new Map());

/** Plain checks: an expect per cell takes most of the time. */
function expectCells(id: FunctionId, args: readonly unknown[]): Answer {
  const answer = CELL_FUNCTIONS[id](args);
  const width = answer[0]?.length ?? 0;
  if (width === 0) throw new Error("an answer without cells");
  for (const row of answer) {
    if (row.length !== width) throw new Error("rows of unequal length");
    for (const value of row) if (!isCell(value)) throw new Error(`no cell: ${String(value)}`);
  }
  try {
    toExcel(runtime, answer);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
  }
  return answer;
}

function isCell(value: unknown): boolean {
  if (value instanceof CellProblem) return value.reason.length > 9;
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "string" || typeof value === "boolean";
}

describe("any argument", () => {
  it.each(FUNCTION_IDS)("%s answers cells, whatever it is given", (id) => {
    fc.assert(fc.property(fc.array(argument, { minLength: LIKELY[id].length, maxLength: LIKELY[id].length }), (args) => void expectCells(id, args)), { numRuns: RUNS });
  });

  it.each(FUNCTION_IDS)("%s answers cells for arguments that are nearly right, values and reasons both", (id) => {
    let values = 0;
    let problems = 0;
    fc.assert(fc.property(likely(id), (args) => {
      for (const cellAnswer of expectCells(id, args).flat()) {
        if (cellAnswer instanceof CellProblem) problems++;
        else if (cellAnswer !== "") values++;
      }
    }), { numRuns: RUNS });
    expect(Math.min(values, problems)).toBeGreaterThan(10);
  });

  it.each(["FUWASYS", "FUWASYS.SCHAAL", "FUWASYS.KENMERKEN"] as const)("%s answers cells for fourteen cells a row", (id) => {
    fc.assert(fc.property(DIGITS, table, (digits, conversie) => {
      expectCells(id, [digits]);
      expectCells(id, [digits, conversie]);
    }), { numRuns: 500 });
  });

  it("keeps the shape of the input where a function answers cell by cell", () => {
    const conversie = [["van", "tot", "schaal"], [1, 20, "5"]];
    const rest: Readonly<Record<string, readonly unknown[]>> = { SCHAALRANG: [], SCHAAL: [conversie], FUNCTIESCHAAL: [null], NORMFUNCTIE: [null], COMPETENTIENIVEAU: [null], KLOOF: ["A"], NIVEAU: ["Visie"] };
    fc.assert(fc.property(block, fc.constantFrom(...Object.keys(rest)), (values, id) => {
      const answer = CELL_FUNCTIONS[id as FunctionId]([values, ...(rest[id] ?? [])]);
      expect(answer.map((row) => row.length)).toEqual(values.map((row) => row.length));
      for (const [row, cells] of values.entries()) for (const [at, value] of cells.entries()) if (value === null || value === "") expect(answer[row]?.[at]).toBe("");
    }));
  });

  it("is done with long texts and long columns at once", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => [`Functie ${index}`]);
    const profielen = [["functie", "competentie", "niveau"], ...long.map(([naam], index) => [naam, `Competentie ${index % 50}`, "B"])];
    const niveaus = CELL_FUNCTIONS.NIVEAU([long, "Competentie 7", profielen]);
    expect(niveaus.filter(([niveau]) => niveau === "B")).toHaveLength(400); // 20,000 / 50
    expect(CELL_FUNCTIONS.FUNCTIESCHAAL([long, "ommen-hr21"])).toHaveLength(20_000);
    expect(CELL_FUNCTIONS.FUWASYS([[["1 ".repeat(30_000)]]])[0]?.[0]).toBeInstanceOf(CellProblem);
  });

  it("refuses an answer that would hold Excel up", () => {
    const down = Array.from({ length: 3000 }, () => ["A"]);
    const across = [Array.from({ length: 3000 }, () => "B")];
    expect(CELL_FUNCTIONS.KLOOF([down, across])).toEqual([[expect.objectContaining({ code: "#VALUE!", reason: "3000 x 3000 cellen is te veel voor één formule" })]]);
  });
});
