/**
 * Every generator in every older Excel, through the real Office.js (whose members above the set the engine refuses): all cells stand, and
 * what the newest Excel shows that this one cannot is said, feature by feature.
 */
import type { BookSheet } from "../../../src/model/book";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { contents, quietly, snapshot } from "./fixtures";
import { GENERATORS, usersBook } from "./generators";
import { takeBack, writePlan } from "./in-dutch";

/** What the user reads, since which ExcelApi it is there (learn.microsoft.com, Excel JavaScript API requirement sets), and how a sheet shows it. */
const SEEN: readonly (readonly [sentence: string, since: number, shows: (sheet: BookSheet) => boolean])[] = [
  ["de opmaak die cellen markeert", 6, ({ conditionalFormats }) => conditionalFormats.length > 0],
  ["de grafieken", 7, ({ charts }) => charts.length > 0],
  ["de vastgezette titels", 7, ({ freeze }) => freeze.rows > 0 || freeze.columns > 0],
  ["de koppelingen naar andere bladen", 7, ({ cells }) => [...cells.values()].some(({ link }) => link !== null)],
  ["de kleuren van de tabs", 7, ({ tabColor }) => tabColor !== null],
  ["de gedraaide koppen", 7, ({ cells }) => [...cells.values()].some(({ style }) => style.rotation !== 0)],
  ["het verbergen van de rasterlijnen", 8, ({ gridlines }) => !gridlines],
  ["de keuzelijsten en de uitleg bij invoercellen", 8, ({ validations }) => validations.length > 0],
  // Every sheet is set up for A4.
  ["de afdrukinstellingen", 9, () => true],
  ["het wegvouwen van rekenkolommen", 10, ({ columnGroups }) => columnGroups.length > 0],
];

const made = ({ book }: Engine): readonly BookSheet[] => book.sheets.slice(1);

async function written(plan: (typeof GENERATORS)[number][1], excelApi: string): Promise<{ readonly engine: Engine; readonly before: unknown; readonly report: Awaited<ReturnType<typeof writePlan>> }> {
  const { engine } = await startExcel({ book: usersBook(), excelApi });
  const before = snapshot(engine);
  return { engine, before, report: await writePlan(plan, quietly()) };
}

describe.each(GENERATORS)("%s", (_, plan) => {
  test("is complete in every Excel since ExcelApi 1.4, and the user hears what it lacks", async () => {
    const { engine: newest } = await written(plan, "1.15");
    const all = made(newest).map((sheet) => [sheet.name, contents(sheet)]);
    const complete = made(newest).some(({ columnGroups }) => columnGroups.length > 0) ? 10 : 9;
    for (const minor of [4, 7, 8, 9, 10].filter((one) => one <= complete)) {
      const { engine, before, report } = await written(plan, `1.${minor}`);
      const lacking = SEEN.filter(([, since, shows]) => since > minor && made(newest).some(shows)).map(([sentence]) => sentence);
      const said = report.sentences.flatMap((sentence) => /^Deze Excel is te oud voor (.*) \(nodig is ExcelApi 1\.\d+\); de rest is volledig\.$/.exec(sentence)?.[1] ?? []);
      expect([minor, report.kind, [...said].sort()]).toEqual([minor, "written", [...lacking].sort()]);
      expect(made(engine).map((sheet) => [sheet.name, contents(sheet)])).toEqual(all);
      // What it does have stands as in the newest; of ExcelApi 1.9 on, or 1.10 where columns fold away, all that a user sees.
      if (minor >= complete) expect(snapshot(engine)).toEqual(snapshot(newest));
      for (const [sentence, since, shows] of SEEN) if (since <= minor) expect([sentence, made(engine).map(shows)]).toEqual([sentence, made(newest).map(shows)]);
      if (minor > 4) continue;
      expect((await takeBack(report)).kind).toBe("takenBack");
      expect(snapshot(engine)).toEqual(before);
    }
  });
});
