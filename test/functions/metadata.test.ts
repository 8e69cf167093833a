import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseRect } from "../../src/model/address";
import { FUNCTION_IDS } from "../../src/cells/catalogue";
import { EXCEL_NAMES } from "./excel-names";
import { englishTexts, FUNCTION_FILES, generatedMetadata, inEnglish, type FunctionMetadata, type GeneratedMetadata } from "./functions-metadata";

/** The contract: id, its arguments in order, and how many of them must be given. */
const CONTRACT: readonly (readonly [id: string, required: number, ...parameters: string[]])[] = [
  ["FUWASYS", 1, "patroon"],
  ["FUWASYS.SCHAAL", 1, "patroon_of_totaal", "conversie"],
  ["FUWASYS.KENMERKEN", 1, "patroon"],
  ["SCHAAL", 2, "score", "conversie"],
  ["SCHAALRANG", 1, "schaal"],
  ["SCHAALVERDELING", 2, "schalen", "fte", "lege_schalen"],
  ["GEMIDDELDESCHAAL", 2, "schalen", "fte"],
  ["FUNCTIESCHAAL", 1, "functie", "kader"],
  ["NORMFUNCTIE", 1, "functie", "kader"],
  ["COMPETENTIES", 1, "functie", "kader", "herkomst"],
  ["NIVEAU", 2, "functie", "competentie", "kader", "herkomst"],
  ["COMPETENTIENIVEAU", 1, "schaal", "kader"],
  ["INDICATOREN", 2, "onderwerp", "niveau", "kader", "soort"],
  ["COMPETENTIEMATRIX", 0, "kader", "functies", "herkomst"],
  ["KLOOF", 2, "gevraagd", "aanwezig", "kader"],
  ["BEOORDELING", 4, "werkafspraken", "gewichten", "competenties", "kennisniveau", "cruciaal", "afwijking_lid_7"],
  ["BEOORDELING.OPBOUW", 4, "werkafspraken", "gewichten", "competenties", "kennisniveau", "cruciaal", "afwijking_lid_7"],
  ["TERMIJN", 2, "soort", "datum"],
  ["BNP.NIVEAU", 1, "niveaus"],
  ["LOONKOSTEN", 3, "schaal", "fte", "salaristabel", "periodiek", "opslag"],
];

let metadata: GeneratedMetadata;
beforeAll(async () => {
  metadata = await generatedMetadata();
});

/** Why Excel would not take a function's name; null when it would. */
function illegal(id: string): string | null {
  if (!/^[A-Z][A-Z0-9._]{2,127}$/.test(id)) return "characters or length";
  if (parseRect(id) !== null || /^R[0-9]*C[0-9]*$/.test(id)) return "reads as a cell";
  return EXCEL_NAMES.has(id) ? "is an Excel function" : null;
}

describe("the metadata of the functions", () => {
  it("is generated without errors, one function a file and no file left out", () => {
    expect(metadata.errors).toEqual([]);
    expect(FUNCTION_FILES.length).toBe(CONTRACT.length);
    expect(metadata.associate.map(({ sourceFileName }) => sourceFileName).sort()).toEqual([...FUNCTION_FILES]);
  });

  it("names the functions and arguments of the contract, no more and no fewer", () => {
    const found = new Map(metadata.dutch.functions.map((each) => [each.id, [each.parameters.filter((parameter) => !parameter.optional).length, ...each.parameters.map((parameter) => parameter.name)]]));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(CONTRACT.map(([id, ...rest]) => [id, rest])));
    expect(metadata.dutch.functions).toHaveLength(CONTRACT.length);
    expect(FUNCTION_IDS).toEqual(CONTRACT.map(([id]) => id));
  });

  it("has optional arguments behind the required ones", () => {
    for (const { id, parameters } of metadata.dutch.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  });

  it("bears legal ids, each once, the same as the shown name", () => {
    const ids = metadata.dutch.functions.map((each) => each.id);
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
    expect(ids.map((id) => [id, illegal(id)]).filter(([, why]) => why !== null)).toEqual([]);
    expect(metadata.dutch.functions.map((each) => each.name)).toEqual(ids);
  });

  it.each([["AB12", "reads as a cell"], ["XFD1048576", "reads as a cell"], ["R1C1", "reads as a cell"], ["SOM", "is an Excel function"], ["VLOOKUP", "is an Excel function"], ["AB", "characters or length"], ["EFFICIËNTIE", "characters or length"]])(
    "would not let %s through",
    (id, why) => expect(illegal(id)).toBe(why),
  );

  it("takes every argument as a block of anything, errors included, and answers a block", () => {
    for (const { parameters, result } of metadata.dutch.functions) {
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(result.dimensionality).toBe("matrix");
    }
    expect(metadata.dutch).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
  });

  it("describes every function and argument in Dutch and in English", () => {
    const texts = englishTexts();
    const english = inEnglish(metadata.dutch, texts);
    expect(Object.keys(texts).sort()).toEqual(metadata.dutch.functions.map((each) => each.id).sort());
    for (const [index, dutch] of metadata.dutch.functions.entries()) {
      const other = english.functions[index];
      expect(Object.keys(texts[dutch.id]?.parameters ?? {})).toEqual(dutch.parameters.map((parameter) => parameter.name));
      for (const [left, right] of [[dutch, other], ...dutch.parameters.map((parameter, at) => [parameter, other?.parameters[at]] as const)] as readonly (readonly [{ description: string }, { description: string } | undefined])[]) {
        expect(left.description.trim().length).toBeGreaterThan(9);
        expect(right?.description.trim().length).toBeGreaterThan(9);
        expect(right?.description).not.toBe(left.description);
      }
    }
  });

  it("says in the description that BNP.NIVEAU is a rule of our own", () => {
    const find = (functions: readonly FunctionMetadata[]): string | undefined => functions.find((each) => each.id === "BNP.NIVEAU")?.description;
    expect(find(metadata.dutch.functions)).toMatch(/eigen regel van Functieboek/);
    expect(find(inEnglish(metadata.dutch, englishTexts()).functions)).toMatch(/own rule/);
  });

  it("has a help page for every function", () => {
    const pages = metadata.dutch.functions.map((each) => resolve(__dirname, `../../docs/functies/${each.id}.md`));
    expect(pages.filter((page) => !existsSync(page)).map((page) => basename(page))).toEqual([]);
  });

  it("declares each function with `export function`: the generator drops any other form without a word", () => {
    for (const file of FUNCTION_FILES) expect([basename(file), readFileSync(file, "utf8").match(/^export function \w+\(/gm)?.length]).toEqual([basename(file), 1]);
  });
});
