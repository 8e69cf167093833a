/** The command line as a user meets it: a process of its own, its output, its exit code, and what it leaves on disk. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "functieboek-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function functieboek(...args: string[]): { exit: number | null; out: string; error: string } {
  const run = spawnSync(process.execPath, [tsx, join(root, "src/cli/main.ts"), ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  return { exit: run.status, out: run.stdout, error: run.stderr };
}

describe("functieboek lijst", () => {
  it("prints a line per built-in framework with its id first", () => {
    const { exit, out } = functieboek("lijst");
    expect(exit).toBe(0);
    expect(out.split("\n").map((line) => line.split(" ")[0])).toContain("ommen-hr21");
  });
});

describe("functieboek kader", () => {
  it("prints the tables as one JSON object with the contract's keys", () => {
    const { exit, out } = functieboek("kader", "ommen-hr21", "--json");
    const read = JSON.parse(out) as { kader: { id: string }; tabellen: Record<string, Record<string, unknown>[]> };
    expect(exit).toBe(0);
    expect(Object.keys(read)).toEqual(["kader", "tabellen"]);
    expect(read.kader.id).toBe("ommen-hr21");
    expect(Object.keys(read.tabellen["Functies"]?.[0] ?? {})).toEqual(["functie", "normfunctie", "code", "reeks", "groep", "schaal", "score", "formatie", "plaats"]);
    expect(read.tabellen["Functies"]).toHaveLength(16);
  });
  it("names the frameworks that there are when it does not know one", () => {
    const { exit, out, error } = functieboek("kader", "zwolle", "--json");
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toMatch(/^Onbekend kader "zwolle"\. Ingebouwd zijn: .*ommen-hr21/);
  });
});

describe("functieboek maak", () => {
  it("writes the workbook and nothing beside it", () => {
    const target = join(folder, "maak", "ommen.xlsx");
    mkdirSync(join(folder, "maak"));
    const { exit, out } = functieboek("maak", "ommen-hr21", "--uit", target);
    expect(exit).toBe(0);
    expect(out).toContain(target);
    expect(readdirSync(join(folder, "maak"))).toEqual(["ommen.xlsx"]);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  });

  it("leaves an existing file alone unless told to overwrite", () => {
    const target = join(folder, "bestaat.xlsx");
    writeFileSync(target, "van de gebruiker");
    const refused = functieboek("maak", "ommen-hr21", "--uit", target);
    expect(refused.exit).toBe(1);
    expect(refused.error).toBe(`${target} bestaat al. Kies een andere naam of gebruik --overschrijf.\n`);
    expect(readFileSync(target, "utf8")).toBe("van de gebruiker");
    expect(functieboek("maak", "ommen-hr21", "--uit", target, "--overschrijf").exit).toBe(0);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  });

  it("says so when the folder does not exist, or the target is a folder", () => {
    expect(functieboek("maak", "ommen-hr21", "--uit", join(folder, "geen", "x.xlsx")).error).toBe(`De map ${join(folder, "geen")} bestaat niet.\n`);
    expect(functieboek("maak", "ommen-hr21", "--uit", folder, "--overschrijf").error).toContain("is een map");
  });

  it("says so when it may not write there, and leaves nothing", () => {
    const closed = join(folder, "dicht");
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    // root may write anywhere: then a file name that no file system takes stands in for the closed folder
    const target = process.getuid?.() === 0 ? join(closed, `${"x".repeat(300)}.xlsx`) : join(closed, "x.xlsx");
    const { exit, error } = functieboek("maak", "ommen-hr21", "--uit", target);
    expect(exit).toBe(1);
    expect(error).toContain("kan niet worden geschreven");
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(closed)).toEqual([]);
  });

  it("asks for --uit, and does not take an unknown flag", () => {
    expect(functieboek("maak", "ommen-hr21").exit).toBe(2);
    expect(functieboek("maak", "ommen-hr21", "--naar", "x").exit).toBe(2);
  });
});

describe("functieboek importeer", () => {
  const lijst = "Functie;Schaal;Formatie (fte)\nBakker;7;2,5\nMolenaar;8;1\nKnecht;10a;0,5\nTotaal;;4\n";
  const written = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it("prints the tables of a document as one JSON object with the contract's keys", () => {
    const { exit, out, error } = functieboek("importeer", written("molen.csv", lijst), "--json");
    const read = JSON.parse(out) as { kader: { bron: string }; tabellen: Record<string, Record<string, unknown>[]> };
    expect([exit, error]).toEqual([0, ""]);
    expect(Object.keys(read)).toEqual(["kader", "tabellen"]);
    expect(read.kader.bron).toBe("molen.csv");
    expect(Object.keys(read.tabellen["Functies"]?.[0] ?? {})).toEqual(["functie", "normfunctie", "code", "reeks", "groep", "schaal", "score", "formatie", "plaats"]);
    expect(read.tabellen["Functies"]?.map((rij) => [rij["functie"], rij["schaal"], rij["formatie"]])).toEqual([["Bakker", "7", 2.5], ["Molenaar", "8", 1], ["Knecht", "10A", 0.5]]);
  });

  it("tells without --json what was found, with the findings", () => {
    const { exit, out } = functieboek("importeer", written("fout.csv", lijst.replace("Totaal;;4", "Totaal;;5")));
    expect(exit).toBe(0);
    expect(out).toMatch(/Functies +3\n/);
    expect(out).toContain("telt op tot 4 fte; het document noemt als totaal 5");
  });

  it.each([
    ["is not there", "geen.txt", null, "dit bestand bestaat niet"],
    ["is empty", "leeg.txt", "", "Dit bestand is leeg"],
    ["is of no known kind", "brief.txt", "Geachte heer,\n\nHet regent.\n", "geen functieboek"],
  ])("says in one line that a document %s, exit 2", (_, name, content, part) => {
    const path = content === null ? join(folder, name) : written(name, content);
    const { exit, out, error } = functieboek("importeer", path, "--json");
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toContain(part);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["of another framework", "ommen-hr21", "molen3.csv is niet de bron van Functie(plaatsings)boek Ommen"],
    ["of no framework", "molen-1900", "Onbekend kader"],
  ])("lays no document over a framework that it is not the source of: %s", (_, id, part) => {
    const { exit, out, error } = functieboek("importeer", written("molen3.csv", lijst), "--over", id);
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toContain(part);
  });

  it("makes a workbook of a document, and none of one that cannot be read", () => {
    const target = join(folder, "molen.xlsx");
    const { exit, out } = functieboek("maak", written("molen2.csv", lijst), "--uit", target);
    expect([exit, out.includes(target)]).toEqual([0, true]);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
    const none = join(folder, "niets.xlsx");
    expect(functieboek("maak", join(folder, "weg.txt"), "--uit", none).exit).toBe(2);
    expect(existsSync(none)).toBe(false);
  });
});

describe("functieboek beoordelingen", () => {
  const list = "medewerker;functiegroep;schaal;cyclus;start;indiensttreding\nA. Proef;Adviseur;11;twee jaar;01-01-2026;\nB. Proef;Tovenaar;8;;;\nC. Proef;Vakspecialist;10a;proef;01-09-2026;01-09-2026\n;Adviseur;9;;;\n";

  it("makes a form for each row that it can, and says which rows it cannot and why", () => {
    const [source, target] = [join(folder, "medewerkers.csv"), join(folder, "formulieren.xlsx")];
    writeFileSync(source, list);
    const { exit, out } = functieboek("beoordelingen", "goede-gesprek", source, "--uit", target);
    expect(exit).toBe(0);
    expect(out).toContain("3 formulieren");
    expect(out).toContain("rij 4: op proef, dus twee formulieren");
    expect(out).toContain("rij 5: geen naam in de kolom medewerker; deze rij is niet opgenomen");
    expect(out).toContain('002 B. Proef: functiegroep "Tovenaar": onbekende functie');
    expect(out).toContain("003 C. Proef: schaal 10A: het niveau staat niet vast");
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    ["ommen-hr21", "medewerker;functie;schaal\nA. Proef;Adviseur II;10\n", "competentiekloof met 5 rijen"],
    ["bnp-2021", list, "3 niveaugidsen"],
  ])("makes with %s what its data allow: %s", (kader, text, made) => {
    const [source, target] = [join(folder, `${kader}.csv`), join(folder, `${kader}-blad.xlsx`)];
    writeFileSync(source, text);
    const { exit, out, error } = functieboek("beoordelingen", kader, source, "--uit", target);
    expect([exit, error]).toEqual([0, ""]);
    expect(out).toContain(made);
  });

  it.each([
    ["goede-gesprek", "naam;functie\nA;B\n", "geen rij met de koppen medewerker, functiegroep en schaal"],
    ["ecabo-ca006", list, "kent geen niveaus die een functie vraagt"],
    ["ommen-hr21", "medewerker;functie;schaal\nA;Tovenaar;9\n", "Voor geen enkele rij is een formulier te maken"],
    ["goede-gesprek", "medewerker;functiegroep;schaal\nA;Tovenaar;9\n", "Voor geen enkele rij is een formulier te maken"],
  ])("refuses with %s what it cannot make, in words", (kader, text, why) => {
    const [source, target] = [join(folder, "niet.csv"), join(folder, "niet.xlsx")];
    writeFileSync(source, text);
    const { exit, error } = functieboek("beoordelingen", kader, source, "--uit", target);
    expect(exit).toBe(2);
    expect(error).toContain(why);
    expect(existsSync(target)).toBe(false);
  });
});

describe("other commands", () => {
  it("explains itself without a command, and on an unknown one", () => {
    expect(functieboek().error).toContain("functieboek maak <id of document>");
    expect(functieboek("vlieg").error).toContain('Onbekende opdracht "vlieg"');
  });
});
