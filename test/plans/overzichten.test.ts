/** The views over the small framework; expected figures worked out by hand from its rows (proef-kader.ts). */
import { findKader } from "../../src/frameworks/catalogue";
import { makeNaming, NOTHING_TAKEN } from "../../src/model/naming";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { linesOf, sheetOf } from "./plan-tekst";
import { proefKader } from "./proef-kader";

const plan = planWorkbook(proefKader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });

describe("the formatiematrix", () => {
  const lines = linesOf(sheetOf(plan, "formatiematrix"));
  // columns: 4 5 6 7 8 9 10 10A 11, niet in deze matrix, totaal, opmerking
  it("has the scales in the order of the ladder with the empty ones", () => {
    expect(lines.get("Functie")).toEqual(["4", "5", "6", "7", "8", "9", "10", "10A", "11", "Niet in deze matrix", "Totaal", "Opmerking"]);
  });
  it("adds up a function that stands on two rows: 2 on 10 and 0.5 on 10A", () => {
    expect(lines.get("Adviseur")).toEqual([0, 0, 0, 0, 0, 0, 2, 0.5, 0, 0, 2.5, ""]);
  });
  it("says where no formatie is stated, and does not call it 0 in words", () => {
    expect(lines.get("Bode")?.at(-1)).toBe("geen formatie vermeld");
  });
  it("shows fte without a scale in 'niet in deze matrix' and keeps the table's total: 1.5 + 0.5 + 2 + 0.25 = 4.25", () => {
    expect(lines.get("Stagiair")).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0.25, 0.25, ""]);
    expect(lines.get("Totaal")?.slice(0, 11)).toEqual([0, 0, 0, 0, 0, 0, 2, 0.5, 1.5, 0.25, 4.25]);
  });
  it("has subtotals by reeks and by groep", () => {
    expect(lines.get("Beleid")?.slice(6, 11)).toEqual([2, 0.5, 1.5, 0, 4]);
    expect(lines.get("Ondersteuning: Facilitair")?.slice(9, 11)).toEqual([0.25, 0.25]);
  });
  it("gives no mean while fte stands on no scale, and asks for attention in words", () => {
    expect(lines.get("Gemiddelde schaal, gewogen naar fte")).toEqual(["niet te bepalen"]);
    expect([...lines.keys()][2]).toMatch(/^Let op: /);
  });
  it("compares with the total that the source states: 4.25 - 6 = -1.75", () => {
    expect(lines.get("Totaal volgens de bron (bedacht)")).toEqual([6, -1.75, "verschil"]);
  });
  it("escapes a name with a wildcard in its criteria, and only there", () => {
    const row = sheetOf(plan, "formatiematrix").blocks.flatMap((block) => block.rows).find((cells) => cells[0]?.value === "Adviseur*");
    expect(row?.[1]?.formula).toContain('SUBSTITUTE($A8,"~","~~")');
    expect(row?.[1]?.value).toBe(0);
    expect(row?.[9]?.value).toBe(1.5);
  });
});

describe("the schaalverdeling", () => {
  const lines = linesOf(sheetOf(plan, "schaalverdeling"));
  it("has rank, functions, fte, share of all fte, and both cumulated", () => {
    expect(lines.get("10A")).toEqual([10.5, 1, 0.5, 0.5 / 4.25, 2.5, 2.5 / 4.25]);
    expect(lines.get("5")).toEqual([5, 0, 0, 0, 0, 0]);
  });
  it("keeps apart what stands on no scale", () => {
    expect(lines.get("Niet in deze verdeling")?.slice(0, 3)).toEqual([null, 1, 0.25]);
    expect(lines.get("Totaal")?.slice(1, 4)).toEqual([5, 4.25, 1]);
  });
  it("draws the fte per scale", () => {
    const [chart] = sheetOf(plan, "schaalverdeling").charts;
    expect([chart?.categories, chart?.series[0]?.values]).toEqual(["A6:A14", "D6:D14"]);
  });
  it("says in a cell what the chart shows, for who cannot see it and for Excel, where Office.js sets no alt text", () => {
    for (const sheet of plan.sheets) for (const chart of sheet.charts) expect([...linesOf(sheet).keys()]).toContain(chart.altText);
    expect(plan.sheets.flatMap((sheet) => sheet.charts)).toHaveLength(1);
  });
});

describe("the competentiematrix", () => {
  const sheet = sheetOf(plan, "competentiematrix");
  const lines = linesOf(sheet);
  it("shows both levels with ≠ where the two parts differ, one where they agree, a dash where one does not ask", () => {
    // functions: Adviseur*, Adviseur, Bode; then count and differences
    expect(lines.get("Luisteren")).toEqual(["A / B ≠", "B", "", 2, 1]);
    expect(lines.get("Rekenen")).toEqual(["", "A / – ≠", "x", 2, 1]);
  });
  it("does not choose when a part asks the same competence twice", () => {
    expect(lines.get("Schrijven")).toEqual(["", "", "2x / B ≠", 1, 1]);
  });
  it("has each part on its own below; a double row is shown as such and is not missing", () => {
    const beschrijvingen = sheet.blocks.find((block) => block.rows[1]?.[0]?.value === "Luisteren" && block.rows[0]?.at(-1)?.value === "Niet in deze matrix");
    expect(beschrijvingen?.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ["Competentie", "Adviseur*", "Adviseur", "Bode", "Aantal functies", "Niet in deze matrix"],
      ["Luisteren", "A", "B", "", 2, 0],
      ["Rekenen", "", "A", "x", 2, 0],
      ["Schrijven", "", "", "2x", 1, 0],
      ["Aantal competenties", 1, 2, 2, 5, null],
      ["Niet in deze matrix", 0, 0, 0, null, 0],
    ]);
  });
  it("shows a soort by its letter where a framework has no levels, what is asked twice as 2x, and unknown as ?", () => {
    const rij = (functie: string, soort: string) => ({ functie, competentie: "Luisteren", niveau: null, niveaunaam: null, soort, herkomst: null, plaats: "bedacht" });
    const kader = { ...proefKader, tabellen: { Profielen: [rij("A", "kern"), rij("B", "onbekend"), rij("C", "eigen keuze"), rij("C", "eigen keuze"), rij("D", "kern"), rij("D", "onbekend")] } };
    const profielmatrix = sheetOf(planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" }), "competentiematrix");
    expect(profielmatrix.name).toBe("Profielmatrix");
    expect(linesOf(profielmatrix).get("Luisteren")).toEqual(["K", "?", "2x", "2x", 4, 0]);
    expect([...linesOf(profielmatrix).keys()][1]).toBe("K = kern; ? = onbekend: in de bron niet vast te stellen; E = eigen keuze; 2x = in twee rijen gevraagd");
  });
  it("marks differences with a conditional format that reads the sign", () => {
    expect(sheet.conditionalFormats.map((format) => format.formula)).toContain('RIGHT(B7,1)="≠"');
  });
});

describe("the functieboek and the function sheets", () => {
  it("does not give one scale to a function on two", () => {
    expect(linesOf(sheetOf(plan, "functieboek")).get("Adviseur")?.slice(4)).toEqual(["zie tabel", 2.5]);
    expect(linesOf(sheetOf(plan, "functieblad/Adviseur")).get("Schaal")?.[0]).toBe("zie tabel");
  });
  it("says 'niet vermeld', not 0, where the source is silent", () => {
    expect(linesOf(sheetOf(plan, "functieboek")).get("Bode")?.slice(4)).toEqual(["4", "niet vermeld"]);
    expect(linesOf(sheetOf(plan, "functieblad/Bode")).get("Formatie (fte)")?.[0]).toBe("niet vermeld");
  });
  it("marks on the function sheet what the two parts ask differently", () => {
    expect([...linesOf(sheetOf(plan, "functieblad/Adviseur*")).keys()]).toContain("Luisteren ≠");
  });
});

describe("the matrices of a beroepscompetentieprofiel", () => {
  const ecabo = findKader("ecabo-ca006");
  if (!ecabo) throw new Error("ecabo-ca006 is not built in");
  const book = planWorkbook(ecabo, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });
  // 23 competences, of which the four BOS are certain for all five kerntaken and three kernopgaven: 20 and 12 cells (regel 707-711, 844-846)
  it.each([["competentiematrix", "Competentie x kerntaak", 5, 95, 20], ["competentiematrix/kernopgaven", "Competentie x kernopgave", 3, 57, 12]] as const)(
    "%s has the title, heads and certain cells of the document, and says what is unknown",
    (key, naam, koppen, onbekend, zeker) => {
      const sheet = sheetOf(book, key);
      const cells = sheet.blocks.flatMap((block) => block.rows.flat());
      expect(sheet.name).toBe(naam);
      expect(cells.filter((cell) => cell?.role === "headTurned").length).toBe(koppen + 2);
      expect([cells.filter((cell) => cell?.value === "onbekend").length, cells.filter((cell) => cell?.value === "zeker").length]).toEqual([onbekend, zeker]);
      expect(linesOf(sheet).has("Alle rijen van de tabel staan in deze matrix.")).toBe(true);
    });
  it("lets the user settle a mark in the table, from a list", () => {
    const table = sheetOf(book, "tabel/Profielen");
    expect(table.tables[0]?.columns.find(({ name }) => name === "soort")?.role).toBe("input");
    expect(table.validations[0]).toMatchObject({ range: "E6:E189", allow: { kind: "list", items: ["zeker", "niet", "onbekend"] } });
  });
});
