/** The gap sheet and the level guide, filled in as people do and calculated by LibreOffice. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bnp2021 } from "../../../src/frameworks/bnp-2021";
import { goedeGesprek } from "../../../src/frameworks/goede-gesprek";
import { ommenHr21 } from "../../../src/frameworks/ommen-hr21";
import { parseRect } from "../../../src/model/address";
import { cellKey, type Book } from "../../../src/model/book";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { PLAIN } from "../../../src/model/style";
import type { CellValue, WorkbookPlan } from "../../../src/model/workbook-plan";
import { competentiekloof } from "../../../src/plans/beoordeling/andere/competentiekloof";
import { kanNiveaugids, niveaugids } from "../../../src/plans/beoordeling/andere/niveaugids";
import { legeLijst } from "../../../src/plans/beoordeling/lijst/lege-lijst";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { errorCells, recalculate, type ShownSheets } from "../../system/recalculate";
import { validateXlsx } from "../../system/validate-xlsx";
import { herberekend } from "./herberekend";
import { gelezen } from "./voorbeeld-team";

const folder = mkdtempSync(join(tmpdir(), "functieboek-andere-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const naming = (): ReturnType<typeof makeNaming> => makeNaming(NOTHING_TAKEN);

function fill(book: Book, sheet: string, cells: Readonly<Record<string, CellValue>>): void {
  const target = book.sheets.find(({ name }) => name === sheet);
  if (!target) throw new Error(`no sheet ${sheet}`);
  for (const [address, value] of Object.entries(cells)) {
    const rect = parseRect(address);
    if (!rect) throw new Error(address);
    const key = cellKey(rect.top, rect.left);
    target.cells.set(key, { value, formula: null, style: target.cells.get(key)?.style ?? PLAIN, link: null });
  }
}

/** The plan filled in; valid and without errors. */
async function calculated(plan: WorkbookPlan, name: string, sheet: string, cells: Readonly<Record<string, CellValue>>): Promise<ShownSheets> {
  const book = bookOfPlan(plan);
  fill(book, sheet, cells);
  const file = join(folder, name);
  writeFileSync(file, await writeXlsx(book));
  expect(await validateXlsx(file)).toEqual([]);
  const shown = await recalculate(file, "values");
  expect(errorCells(shown)).toEqual([]);
  return shown;
}

it("an empty list is a valid file, with a choice of every functiegroep that has a profile", async () => {
  const plan = legeLijst(goedeGesprek, { naming: naming() });
  await calculated(plan, "lijst.xlsx", "Lijst medewerkers", { A5: "P1", B5: "Adviseur" });
  // Sixteen profiles (onderzoek/bronnen/goede-gesprek.md).
  expect(plan.sheets[1]?.tables[0]?.rows).toHaveLength(16);
});

describe("the gap sheet", () => {
  const people = gelezen([["medewerker", "functie", "schaal"], ...Array.from({ length: 5 }, (_, index) => [`P${index + 1}`, "Adviseur", "9"]), ["P6", "Zweminstructeur", "6"], ["P7", "Onbekend", "6"]]);
  const made = competentiekloof(ommenHr21, people, { naming: naming() });

  it("says what cannot be asked, and gives no level where the source contradicts itself", () => {
    expect(made.uitzonderingen.map(({ wie, naam }) => `${wie} ${naam}`)).toEqual(["007 P7"]);
    // Educatie III: the description and the profile list other competences (onderzoek/bronnen/ommen-hr21.md).
    const rows = made.plan.sheets[0]?.tables[0]?.rows.filter(([naam]) => naam === "P6") ?? [];
    const open = rows.filter(([, , , gevraagd]) => gevraagd === null);
    expect(open.length).toBeGreaterThan(0);
    for (const row of open) expect(String(row[7])).toContain("de bron spreekt zichzelf tegen");
  });

  it("counts steps of the ladder, in words too, and hides fewer than five", async () => {
    const table = made.plan.sheets[0]?.tables[0];
    const names = table?.rows.map((row) => `${String(row[0])}/${String(row[2])}`) ?? [];
    // An Adviseur is asked Analytisch vermogen at B; B = 3 and D = 1 on the ladder, two steps. Each person shows D.
    const competentie = "Analytisch vermogen";
    expect(table?.rows[0]?.slice(2, 4)).toEqual([competentie, "B"]);
    const cells = Object.fromEntries(names.flatMap((name, index) => (name.endsWith(`/${competentie}`) ? [[`E${7 + index}`, "D"]] : [])));
    expect(Object.keys(cells)).toHaveLength(5);
    const shown = await calculated(made.plan, "kloof.xlsx", "Competentiekloof", { ...cells, E8: "A" });
    expect(shown.get("Competentiekloof")?.[6]?.slice(5, 7)).toEqual(["2", "onder gevraagd"]);
    const counts = (shown.get("Kloof per competentie") ?? []).slice(6);
    expect(counts[0]?.slice(0, 4)).toEqual([competentie, "5", "5", "2"]);
    expect(counts[1]?.slice(1, 4)).toEqual(["minder dan 5", "–", "–"]);
  });

  it("brings the values that it calculates", async () => {
    const { errors, differences } = await herberekend(made.plan, join(folder, "kloof-leeg.xlsx"));
    expect([errors, differences]).toEqual([[], []]);
  });
});

describe("the level guide", () => {
  const plan = niveaugids(bnp2021, [], { naming: naming() });

  it("puts two neighbouring levels side by side and takes the middle of the choices, said to be a rule of this project", async () => {
    // Six kerntaken, seven rows each from row 8; choices in D10:D12 of the first.
    const shown = await calculated(plan, "gids.xlsx", "Niveaugids", { B9: "3", D10: 3, D11: 4, D12: 4, D17: 2, D18: 2, D19: 3, D24: 5, D25: 5 });
    const sheet = shown.get("Niveaugids") ?? [];
    expect([sheet[8]?.[1], sheet[8]?.[2]]).toEqual(["3", "4"]);
    // Choices 3, 4, 4: the middle is 4. Two questions of three answered: no level.
    expect([sheet[12]?.[3], sheet[19]?.[3], sheet[26]?.[3]]).toEqual(["4", "2", ""]);
    const profile = sheet.findIndex(([first]) => first === "Profiel");
    expect(sheet[profile + 8]?.slice(0, 2)).toEqual(["Niveau over de kerntaken", "2"]);
    expect(sheet.flat().join(" ")).toContain("De bron kent geen rekenregel. Een niveau uit uw keuzes is een eigen regel van Functieboek, niet van de bron");
    const texts = bnp2021.tabellen.Indicatoren?.filter(({ onderwerp, niveau, soort }) => onderwerp === sheet[7]?.[0] && niveau === "4" && soort === "watDoeIk").map(({ tekst }) => tekst);
    expect(texts).toEqual([sheet[9]?.[2]]);
    // On paper and in the filter of the table: the questions as people know them.
    expect(new Set(shown.get("Gidsteksten")?.slice(4).map((line) => line[1]))).toEqual(new Set(["Wat doe ik?", "Waaraan laat ik dat zien?", "Wat lever ik op?"]));
  });

  it("is made of numbered levels only: it adds 1 for the neighbour", () => {
    const lettered = { ...bnp2021, tabellen: { ...bnp2021.tabellen, Niveaus: (bnp2021.tabellen.Niveaus ?? []).map((rij, index) => ({ ...rij, niveau: "ABCDEF"[index] ?? "" })) } };
    const gapped = { ...bnp2021, tabellen: { ...bnp2021.tabellen, Niveaus: (bnp2021.tabellen.Niveaus ?? []).filter(({ niveau }) => niveau !== "3") } };
    expect([bnp2021, lettered, gapped].map(kanNiveaugids)).toEqual([true, false, false]);
  });

  it("brings the values that it calculates", async () => {
    const { errors, differences } = await herberekend(plan, join(folder, "gids-leeg.xlsx"));
    expect([errors, differences]).toEqual([[], []]);
  });
});
