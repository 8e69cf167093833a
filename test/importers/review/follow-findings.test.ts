/** What becomes of the findings when the user corrects a document that was read; everything worked out by hand from the few lines of each document. */
import { importDocument } from "../../../src/importers/import-document";
import type { ImportResult } from "../../../src/importers/import-result";
import { correct, type CellPlace } from "../../../src/importers/review/correct";
import { followFindings, type FollowedFindings } from "../../../src/importers/review/follow-findings";
import { leaveOut } from "../../../src/importers/review/leave-out";
import { startReview, type Review } from "../../../src/importers/review/review";
import { reviewedKader } from "../../../src/importers/review/reviewed-kader";
import { rowsOf } from "../../../src/importers/review/reviewed-tables";
import { sourceOfCase } from "../source-of-case";

const read = async (text: string, fileName = "lijst.csv"): Promise<ImportResult> => importDocument(new TextEncoder().encode(text), fileName);

const LIST = "functie;score;schaal;fte\nStrandwacht;200;6;2\nVlieger;150;5;1\nDuiker;310;8;1,5\nTotaal;;;5\n";
let list: ImportResult;
beforeAll(async () => {
  list = await read(LIST);
});

const cell = (result: ImportResult, review: Review, place: CellPlace, value: string | number | null): Review => correct(result, review, [place], value);
const told = ({ open, solved }: FollowedFindings): readonly string[] => [...open.map(({ bevinding, state }) => `${state} ${bevinding.code}`), ...solved.map(({ code }) => `solved ${code}`)].filter((one) => !one.includes("totaal-")).sort();

test("a total that a correction makes right is solved; another figure that is still wrong is brought up to date", () => {
  // 2 + 1 + 1,5 is 4,5; the list says 5.
  expect(told(followFindings(list, startReview(list)))).toContain("stands fte-totaal");
  const right = cell(list, startReview(list), { tabel: "Functies", index: 2, column: "formatie" }, 2);
  expect(told(followFindings(list, right))).toContain("solved fte-totaal");
  expect((reviewedKader(list, right).tabellen.Bevindingen ?? []).map(({ code }) => code)).toEqual(expect.arrayContaining(["gecorrigeerd-door-gebruiker"]));
  expect((reviewedKader(list, right).tabellen.Bevindingen ?? []).map(({ code }) => code)).not.toContain("fte-totaal");
  const wrong = followFindings(list, cell(list, startReview(list), { tabel: "Functies", index: 2, column: "formatie" }, 3));
  expect(wrong.open.find(({ bevinding }) => bevinding.code === "fte-totaal")).toMatchObject({ state: "changed", bevinding: { melding: expect.stringContaining("telt op tot 6 fte") as string } });
  expect(wrong.solved).toEqual([]);
});

test("a row that is left out counts no more", () => {
  const review = leaveOut(startReview(list), ["Functies 1"]);
  expect(followFindings(list, review).open.find(({ bevinding }) => bevinding.code === "fte-totaal")?.bevinding.melding).toContain("telt op tot 3,5 fte");
});

test("a correction that contradicts other rows gives a new finding, which goes when the printed value is put back", () => {
  // 150 points in scale 7 while 200 points are in scale 6.
  const place: CellPlace = { tabel: "Functies", index: 1, column: "schaal" };
  const review = cell(list, startReview(list), place, "7");
  expect(told(followFindings(list, review))).toContain("new score-en-schaal-tegenstrijdig");
  expect(reviewedKader(list, review).tabellen.Bevindingen?.map(({ code }) => code)).toContain("score-en-schaal-tegenstrijdig");
  expect(told(followFindings(list, cell(list, review, place, "5")))).toEqual(told(followFindings(list, startReview(list))));
});

test("bands that a correction makes overlap are told, and a gap that it closes is solved", async () => {
  const bands = await read("Schaal;van;tot\n4;100;149\n5;160;199\n6;200;249\n", "conversie.csv");
  expect(told(followFindings(bands, startReview(bands)))).toEqual(["stands banden-gat"]);
  const closed = followFindings(bands, cell(bands, startReview(bands), { tabel: "Conversie", index: 1, column: "van" }, 150));
  expect(told(closed)).toEqual(["solved banden-gat"]);
  const over = followFindings(bands, cell(bands, startReview(bands), { tabel: "Conversie", index: 1, column: "van" }, 140));
  expect(told(over)).toEqual(["new banden-overlappen", "solved banden-gat"]);
});

test("a function without scale that gets one is solved, with the score table of the document beside it", async () => {
  const both = await importDocument(sourceOfCase("functielijst-met-conversietabel").bytes, "beide.txt");
  const vlieger: CellPlace = { tabel: "Functies", index: 2, column: "schaal" };
  // 260 points lie in no band of the three.
  expect(told(followFindings(both, cell(both, startReview(both), vlieger, null)))).toContain("new schaal-ontbreekt");
  expect(told(followFindings(both, cell(both, startReview(both), { tabel: "Functies", index: 0, column: "schaal" }, "4")))).toContain("new schaal-past-niet-bij-score");
});

test("a name that is corrected in one place only leaves the rows of the other hanging loose; what hung loose before is not told", async () => {
  const book = await importDocument(sourceOfCase("functieboek-duinveld").bytes, "boek.txt");
  const review = startReview(book);
  expect(told(followFindings(book, review)).filter((one) => one.includes("rij-hangt-los"))).toEqual([]);
  const index = rowsOf(book.kader.tabellen, "Functies").findIndex(({ normfunctie }) => normfunctie === "Wachter I");
  const loose = followFindings(book, cell(book, review, { tabel: "Functies", index, column: "normfunctie" }, "Torenwacht I"));
  const found = loose.open.filter(({ bevinding }) => bevinding.code === "rij-hangt-los");
  expect(found.map(({ state }) => state)).toEqual(["new"]);
  expect(found[0]?.bevinding.melding).toContain("\"Wachter I\", en die naam staat na uw wijzigingen niet in Functies");
});

test("what was noticed at the printed lines stays, and says that a row of it was changed", async () => {
  const doubt = await read("functie;schaal;fte\nStrandwacht;6;1.375\nVlieger;5;1\nDuiker;8;1,5\n");
  const review = cell(doubt, startReview(doubt), { tabel: "Functies", index: 0, column: "formatie" }, 1.375);
  const { open, solved } = followFindings(doubt, review);
  expect(solved.map(({ code }) => code)).toEqual(["formatie-ontbreekt"]);
  expect(open.filter(({ bevinding }) => bevinding.code === "fte-onduidelijk").map(({ state }) => state)).toEqual(["touched"]);
  expect(reviewedKader(doubt, review).tabellen.Bevindingen?.find(({ code }) => code === "fte-onduidelijk")?.melding).toMatch(/ga na of dit nog geldt\.$/);
});
