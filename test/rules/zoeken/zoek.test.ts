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
