import fc from "fast-check";
import { findKader } from "../../../src/frameworks/catalogue";
import { keuzes, onderwerpen, vergelijk } from "../../../src/rules/vergelijken/vergelijk";
import { woordverschil } from "../../../src/rules/vergelijken/woordverschil";

const tabellen = (id: string) => findKader(id)?.tabellen ?? {};

describe("word by word", () => {
  test.each([
    ["De man ziet", "De vrouw ziet", ["beide:De", "links:man", "rechts:vrouw", "beide:ziet"]],
    ["a b", "a  b", ["beide:a b"]],
    ["", "nieuw", ["rechts:nieuw"]],
    ["", "", []],
    ["oud", "", ["links:oud"]],
    ["niet", "wel niet", ["rechts:wel", "beide:niet"]],
    ["Klant", "klant", ["links:Klant", "rechts:klant"]],
  ])("%p and %p", (links, rechts, expected) => {
    expect(woordverschil(links, rechts).map(({ kant, tekst }) => `${kant}:${tekst}`)).toEqual(expected);
  });

  test("holds every word of both texts, in order, whatever they are", () => {
    const words = fc.array(fc.constantFrom("de", "het", "een", "klant", "en", "🙂", "ë"), { maxLength: 30 }).map((list) => list.join(" "));
    fc.assert(fc.property(words, words, (links, rechts) => {
      const side = (kant: string): string => woordverschil(links, rechts).filter((deel) => deel.kant === "beide" || deel.kant === kant).map(({ tekst }) => tekst).join(" ");
      expect([side("links"), side("rechts")]).toEqual([links, rechts]);
    }));
  });
});

describe("side by side", () => {
  test("scales 5 and 6 of the functiegebouw differ on the kenmerken 1, 4, 6 and 7 (regel 198 and 239)", () => {
    const lines = vergelijk(tabellen("fgr-communicatie"), "schalen", "5", "6").filter(({ groep, label }) => groep === "FUWASYS" && /^\d/.test(label));
    expect(lines.length).toBe(14);
    expect(lines.filter(({ links, rechts }) => links !== rechts).map(({ label }) => label.split(" ")[0])).toEqual(["1", "4", "6", "7"]);
  });
  test("two functions: scale 12 and 11, the level asked under each competence, and nothing where one says nothing", () => {
    const lines = vergelijk(tabellen("ommen-hr21"), "functies", "Strategisch beleidsadviseur", "Beleidsadviseur");
    expect(lines.find(({ label }) => label === "schaal")).toEqual({ groep: "Functie", label: "schaal", links: "12", rechts: "11" });
    expect(lines.filter(({ groep }) => groep === "Competenties").length).toBeGreaterThan(5);
    expect(lines.some(({ links, rechts }) => links === null || rechts === null)).toBe(true);
  });
  test("two levels of a core task: three questions and five criteria", () => {
    const lines = vergelijk(tabellen("bnp-2021"), "niveaus", "2", "3", "Adviseren");
    expect(lines.map(({ label }) => label)).toEqual(["naam", "watDoeIk", "waaraanLaatIkDatZien", "watLeverIkOp", "Zelfstandigheid", "Complexiteit", "Ervaringskennis", "Verantwoording", "Sensitiviteit"].sort((a, b) => lines.findIndex((line) => line.label === a) - lines.findIndex((line) => line.label === b)));
    expect(lines.every(({ links, rechts }) => links !== null && rechts !== null)).toBe(true);
  });
  test("offers only what there is", () => {
    expect(keuzes(tabellen("fgr-communicatie"), "schalen")).toEqual(["5", "6", "7", "8"]);
    expect(keuzes(tabellen("ecabo-ca006"), "niveaus")).toEqual([]);
    expect(onderwerpen(tabellen("bnp-2021"))).toEqual(["Analyseren", "Adviseren", "Integreren", "Creëren", "Organiseren", "Begeleiden"]);
    expect(keuzes(tabellen("goede-gesprek"), "niveaus", "Samenwerken")).toEqual(["3-7", "8-10", "11-18"]);
  });
});
