/** `functieboek formatieplan` as a user meets it: from a framework, from a list, from a plan made before. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Plantabel } from "../../src/model/formatieplan/namen";
import { plantabellenVanBoek } from "../../src/rules/plan-lezen/plantabellen-van-boek";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";

const root = resolve(__dirname, "../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "functieboek-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
function formatieplan(...args: string[]): { exit: number | null; out: string; error: string } {
  const run = spawnSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/cli/main.ts"), "formatieplan", ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  return { exit: run.status, out: run.stdout, error: run.stderr };
}

/** A column of a table of the plan in a file. */
async function column(file: string, tabel: Plantabel, kolom: string): Promise<readonly unknown[]> {
  const found = plantabellenVanBoek(await readXlsx(readFileSync(at(file))))?.tabel(tabel);
  if (!found) throw new Error(`${file} has no ${tabel}`);
  const place = found.kolommen.indexOf(kolom);
  if (place < 0) throw new Error(`${tabel} has no ${kolom}`);
  return found.rijen.map((rij) => rij[place]);
}
const sheets = async (file: string): Promise<readonly string[]> => (await readXlsx(readFileSync(at(file)))).sheets.map(({ name }) => name);

const LIST = [
  "Formatie van Proefstad;;;;;;",
  "Afdeling;Team;Functie;Schaal;Uren per week;Contracturen;Naam medewerker",
  "Beleid;Wonen;Adviseur;11;36;32;J. Voorbeeld",
  "Beleid;;Jurist;10a;24;;",
  'Publiek;Balie;Klerk;6;"1.250";18;',
  "Totaal;;;;;;",
].join("\r\n");

describe("functieboek formatieplan", () => {
  it("makes Ommen's plan: 16 rows, 45 fte, with was/wordt and scenario's beside it", async () => {
    const { exit, out } = formatieplan("ommen-hr21", "--jaar", "2027", "--uit", at("ommen.xlsx"));
    expect([exit, out.includes("16 regels")]).toEqual([0, true]);
    expect(await sheets("ommen.xlsx")).toEqual(expect.arrayContaining(["Start", "Formatieplan", "Parameters", "Controles", "Formatiematrix", "Schaalverdeling", "Was-wordt", "Plaatsing", "Scenario's", "Mutaties"]));
    const fte = await column("ommen.xlsx", "Formatieplan", "Fte");
    expect(fte).toHaveLength(16);
    expect(fte.reduce<number>((sum, each) => sum + Number(each ?? 0), 0)).toBe(45);
  });

  it("reads a list: own column kept, hours told from fte, what could not be read said with its row", async () => {
    writeFileSync(at("lijst.csv"), LIST);
    const { exit, out } = formatieplan(at("lijst.csv"), "--jaar", "2027", "--uit", at("plan.xlsx"));
    expect(exit).toBe(0);
    expect(out).toContain('Kolom "Uren per week": uren per week; 1 fte is 36 uur');
    expect(out).toContain('rij 5, Uren per week: "1.250" kan 1250 of 1,250 zijn');
    expect(out).toContain("rij 6: totaalregel");
    expect(await column("plan.xlsx", "Formatieplan", "Formatieplaats")).toEqual(["P001", "P002", "P003"]);
    expect(await column("plan.xlsx", "Formatieplan", "Uren")).toEqual([36, 24, null]);
    // 32 / 36 and 18 / 36
    expect(await column("plan.xlsx", "Formatieplan", "Bezetting fte")).toEqual([0.8889, null, 0.5]);
    expect(await column("plan.xlsx", "Formatieplan", "Team")).toEqual(["Wonen", null, "Balie"]);
    expect(await sheets("plan.xlsx")).toContain("Inlezen");
    expect(readFileSync(at("lijst.csv"), "utf8")).toBe(LIST);
  });

  it("takes the user's word for a column", async () => {
    expect(formatieplan(at("lijst.csv"), "--kolommen", "Team=Afdeling; Contracturen=eigen", "--uit", at("anders.xlsx")).exit).toBe(0);
    expect(await column("anders.xlsx", "Formatieplan", "Afdeling")).toEqual(["Wonen", null, "Balie"]);
    expect(await column("anders.xlsx", "Formatieplan", "Contracturen")).toEqual(["32", null, "18"]);
    const { exit, error } = formatieplan(at("lijst.csv"), "--kolommen", "Team=Ploeg", "--uit", at("fout.xlsx"));
    expect([exit, existsSync(at("fout.xlsx"))]).toEqual([2, false]);
    expect(error).toContain('"Team=Ploeg" is niet begrepen');
  });

  it("keeps what the source contradicts in itself when a plan is made of a plan", async () => {
    formatieplan("ommen-hr21", "--jaar", "2027", "--uit", at("bron.xlsx"));
    expect(formatieplan(at("bron.xlsx"), "--zonder-namen", "--uit", at("bron-2.xlsx")).exit).toBe(0);
    const found = async (file: string): Promise<readonly unknown[]> => plantabellenVanBoek(await readXlsx(readFileSync(at(file))))?.bevindingen ?? [];
    // The two errors of the source: two competence lists of one function, and clusters that do not add up.
    expect((await found("bron.xlsx")).filter((one) => (one as { ernst: string }).ernst === "fout")).toHaveLength(2);
    expect(await found("bron-2.xlsx")).toEqual(await found("bron.xlsx"));
  });

  it("empties the names, and makes a copy for the works council without anything of persons", async () => {
    expect(await column("plan.xlsx", "Formatieplan", "Naam")).toEqual(["J. Voorbeeld", null, null]);
    expect(formatieplan(at("plan.xlsx"), "--zonder-namen", "--uit", at("zonder.xlsx")).exit).toBe(0);
    await expect(column("zonder.xlsx", "Formatieplan", "Naam")).rejects.toThrow("has no Naam");
    const { out } = formatieplan(at("plan.xlsx"), "--or", "--uit", at("or.xlsx"));
    expect(out).toContain("Eigen kolommen zijn weggelaten: Team.");
    expect(await sheets("or.xlsx")).not.toContain("Plaatsing");
    expect(JSON.stringify([...(await readXlsx(readFileSync(at("or.xlsx")))).sheets.map(({ cells }) => [...cells.values()].map(({ value }) => value))])).not.toContain("Voorbeeld");
  });

  it("rolls on to the next year with a dated salary table, against the old plan", async () => {
    writeFileSync(at("salaris.csv"), "schaal;periodiek;bedrag\n6;11;3.000\n10A;11;5500\n11;11;6.000,50\n");
    const undated = formatieplan(at("plan.xlsx"), "--volgend-jaar", "--salaristabel", at("salaris.csv"), "--uit", at("2028.xlsx"));
    expect([undated.exit, undated.error.includes("--salarisdatum")]).toEqual([2, true]);
    expect(formatieplan(at("plan.xlsx"), "--volgend-jaar", "--salaristabel", at("salaris.csv"), "--salarisdatum", "2028-01-01", "--uit", at("2028.xlsx")).exit).toBe(0);
    expect(await column("2028.xlsx", "Salaristabel", "bedrag")).toEqual([3000, 5500, 6000.5]);
    expect(plantabellenVanBoek(await readXlsx(readFileSync(at("2028.xlsx"))))?.parameter("planjaar")?.waarde).toBe(2028);
    expect(await column("2028.xlsx", "WasWordt", "Soort")).toEqual(["ongewijzigd", "ongewijzigd", "ongewijzigd"]);
  });

  it("rolls on with a new conversietabel too, to the year and day that are asked, and says so when that cannot be", async () => {
    writeFileSync(at("conversie.csv"), "score;schaal\n0-20;6\n21 t/m 40;10\n41 en meer;10A\n");
    const roll = (...more: string[]): ReturnType<typeof formatieplan> => formatieplan(at("plan.xlsx"), "--volgend-jaar", "--conversietabel", at("conversie.csv"), "--uit", at("2029.xlsx"), ...more);
    expect([roll().exit, roll().error.includes("--conversiedatum")]).toEqual([2, true]);
    const early = roll("--conversiedatum", "2029-01-01", "--jaar", "2027");
    expect([early.exit, early.error.trim()]).toEqual([2, "--jaar: kies een jaar na 2027."]);
    const { exit, out } = roll("--conversiedatum", "2029-01-01", "--jaar", "2029", "--peildatum", "2029-07-01");
    expect([exit, out.includes("De nieuwe conversietabel telt pas mee")]).toEqual([0, true]);
    expect([await column("2029.xlsx", "Conversietabel", "van"), await column("2029.xlsx", "Conversietabel", "tot"), await column("2029.xlsx", "Conversietabel", "schaal")]).toEqual([[0, 21, 41], [20, 40, null], ["6", "10", "10A"]]);
    const boek = plantabellenVanBoek(await readXlsx(readFileSync(at("2029.xlsx"))));
    // 47300 is 1 July 2029 as Excel counts days: 46204 (1 July 2026) + 1096.
    expect([boek?.parameter("planjaar")?.waarde, boek?.parameter("peildatum")?.waarde, boek?.parameter("conversietabel")?.waarde]).toEqual([2029, 47300, "conversie"]);
    writeFileSync(at("conversie.csv"), "van;tot;schaal\n0;20;6\n21;veel;10\n");
    expect(roll("--conversiedatum", "2029-01-01", "--overschrijf").error).toContain('rij 3: "21 - veel" is niet te lezen als score of schaal.');
  });

  it("says counts of one in the singular", () => {
    writeFileSync(at("een.csv"), "Functie;Schaal;Fte\nKlerk;6;1\n");
    const { out } = formatieplan(at("een.csv"), "--jaar", "2027", "--uit", at("een.xlsx"));
    expect(out).toMatch(/een\.xlsx: 1 regel, \d+ bladen/);
    expect(out).toContain("1 plaats zonder nummer heeft er een gekregen");
  });

  it("lays a list of contracts beside the plan and keeps the list's names out of it", async () => {
    writeFileSync(at("contracten.csv"), "Formatieplaats;Contracturen;Medewerker\nP002;24;Jan Bedacht\nP009;36;Piet Bedacht\n");
    const { out } = formatieplan(at("zonder.xlsx"), "--bezetting", at("contracten.csv"), "--uit", at("bezet.xlsx"));
    expect(out).toContain("1 rij niet gekoppeld");
    expect(await column("bezet.xlsx", "Formatieplan", "Bezetting fte")).toEqual([0.8889, 0.6667, 0.5]);
    expect(await column("bezet.xlsx", "Nietgekoppeld", "Reden")).toEqual(["formatieplaats P009 staat niet in het plan"]);
    expect(JSON.stringify((await readXlsx(readFileSync(at("bezet.xlsx")))).sheets.map(({ cells }) => [...cells.values()].map(({ value }) => value)))).not.toContain("Bedacht");
  });

  it("matches by functie and afdeling when asked, where exactly one place fits, and takes the user's word for a column", () => {
    writeFileSync(at("contracten2.csv"), "Functie;Afdeling;Omvang;Medewerker\nJurist;Beleid;24;Jan Bedacht\nTuinman;Beleid;36;Piet Bedacht\n");
    const take = (...more: string[]): string => formatieplan(at("zonder.xlsx"), "--bezetting", at("contracten2.csv"), "--kolommen", "Omvang=Uren per week", "--uit", at("bezet2.xlsx"), "--overschrijf", ...more).out;
    expect(take()).toContain("2 rijen niet gekoppeld");
    expect(take("--op-functie")).toContain("1 rij niet gekoppeld");
  });

  it.each([
    ["no such file", ["niets.csv"], "kan niet worden gelezen"],
    ["a list without heads", ["leeg.csv"], "geen rij met koppen"],
    ["a plan to compare with that is none", ["lijst.csv", "--was", "lijst.csv"], "is geen formatieplan"],
    ["a framework without functions", ["zwolle"], "Onbekend kader"],
  ])("refuses %s in words and writes nothing", (_, args, why) => {
    writeFileSync(at("leeg.csv"), "a;b\n1;2\n");
    const before = readdirSync(folder).length;
    const { exit, error } = formatieplan(...args.map((arg) => (arg.endsWith(".csv") ? at(arg) : arg)), "--uit", at("niet.xlsx"));
    expect([exit, error.includes(why)]).toEqual([2, true]);
    expect(readdirSync(folder)).toHaveLength(before);
  });
});
