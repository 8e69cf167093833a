import { proefKader } from "../../plans/proef-kader";
import { findKader } from "../../../src/frameworks/catalogue";
import { zoek } from "../../../src/rules/zoeken/zoek";

const found = (vraag: string): readonly string[] => zoek(proefKader.tabellen, vraag).map(({ tabel, rij, kolom }) => `${tabel} ${rij} ${kolom}`);

test("finds every row that holds all words, names first", () => {
  expect(found("luisteren")).toEqual(["Competenties 0 competentie", "Profielen 0 competentie", "Profielen 1 competentie", "Profielen 2 competentie", "Profielen 3 competentie"]);
  expect(found("bode REKENEN")).toEqual(["Profielen 5 functie", "Profielen 6 functie"]);
  expect(found("bedacht.")).toEqual(["Bevindingen 0 melding"]);
});

test("finds without accents and in the midst of a word, and nothing for nothing", () => {
  const bnp = findKader("bnp-2021");
  expect(zoek(bnp?.tabellen ?? {}, "creeren").some(({ tabel, tekst }) => tabel === "Competenties" && tekst === "Creëren")).toBe(true);
  expect(found("uister").length).toBe(5);
  expect([found(""), found("   "), found("xyzzy")]).toEqual([[], [], []]);
});

test("marks the words in a part of the text, which stays the text", () => {
  const long = `${"woord ".repeat(40)}naald ${"hooi ".repeat(60)}`.trim();
  const [vondst] = zoek({ Bevindingen: [{ ernst: "info", code: "c", plaats: "p", melding: long }] }, "Naald");
  expect(vondst?.fragment.filter(({ raak }) => raak)).toEqual([{ tekst: "naald", raak: true }]);
  expect(vondst?.fragment[0]?.tekst).toMatch(/^… woord/);
  const shown = vondst?.fragment.map(({ tekst }) => tekst).join("") ?? "";
  expect(shown).toMatch(/ …$/);
  expect(long).toContain(shown.slice(2, -2));
});

test("a question of special characters is a text to look for, not a pattern", () => expect(found(".*[(")).toEqual([]));

describe("what is shown of a row", () => {
  const one = (melding: string, vraag: string) => zoek({ Bevindingen: [{ ernst: "info", code: "proef", plaats: "p", melding }] }, vraag)[0];
  const shown = (melding: string, vraag: string): string => (one(melding, vraag)?.fragment ?? []).map(({ tekst, raak }) => (raak ? `[${tekst}]` : tekst)).join("");
  test.each([
    ["a hit at the beginning", "naald en draad", "naald", "[naald] en draad"],
    ["two words, whichever comes first", "draad en naald", "naald draad", "[draad] en [naald]"],
    ["the longer of two words that begin alike", "naaldhak", "naald naaldhak", "[naaldhak]"],
    ["a word twice", "naald naald", "naald", "[naald] [naald]"],
    ["accents and capitals stay", "Creëren van ÉÉN", "creeren een", "[Creëren] van [ÉÉN]"],
    ["a hit fifty signs on stands whole", `${"x".repeat(49)} naald`, "naald", `${"x".repeat(49)} [naald]`],
    ["later it begins at a word", `begin ver ${"x".repeat(45)} naald`, "naald", `… ${"x".repeat(45)} [naald]`],
    ["a hit in an address without spaces is shown", `zie https://voorbeeld.nl/${"x".repeat(60)}naald en meer`, "naald", `… ${"x".repeat(50)}[naald] en meer`],
    ["a text of 180 signs stands whole", `naald${"x".repeat(175)}`, "naald", `[naald]${"x".repeat(175)}`],
    ["one more is cut", `naald${"x".repeat(176)}`, "naald", `[naald]${"x".repeat(175)} …`],
  ])("%s", (_, melding, vraag, expected) => expect(shown(melding, vraag)).toBe(expected));
  test("its names come with it, and a row that is named goes before one that tells of it", () => {
    const competentie = (naam: string, definitie: string) => ({ nr: null, competentie: naam, groep: null, definitie, tekstsoort: "bron" as const, plaats: "p" });
    const tabellen = { Competenties: [competentie("Luisteren", "met naald"), competentie("Naald", "met draad"), competentie("Rekenen", "naald")] };
    expect(zoek(tabellen, "naald").map(({ titel, kolom }) => [titel, kolom])).toEqual([["Naald", "competentie"], ["Luisteren", "definitie"], ["Rekenen", "definitie"]]);
    expect(zoek(tabellen, "rekenen naald").map(({ titel }) => titel)).toEqual(["Rekenen"]);
    expect(zoek(proefKader.tabellen, "bode").map(({ titel }) => titel).slice(0, 2)).toEqual(["Bode, Ondersteuning", "Bode, Rekenen"]);
  });
});
