/** What can be laid side by side, and what is said of a function, a level and a scale, in a small framework of our own. */
import type { Tabellen } from "../../../src/model/tabellen";
import { keuzes, onderwerpen, vergelijk } from "../../../src/rules/vergelijken/vergelijk";

const bron = { tekstsoort: "bron" as const, plaats: "p" };
const functie = (naam: string, schaal: string | null, fields: object = {}) => ({ functie: naam, normfunctie: null, code: null, reeks: null, groep: null, schaal, score: null, formatie: null, plaats: "p", ...fields });
const profiel = (naam: string, competentie: string, fields: object = {}) => ({ functie: naam, competentie, niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "p", ...fields });
const indicator = (onderwerp: string, niveau: string | null, tekst: string, soort = "gedrag") => ({ onderwerp, niveau, niveaunaam: null, soort, nr: null, tekst, ...bron });
const niveau = (naam: string, volgorde: number, fields: object = {}) => ({ niveau: naam, naam: null, volgorde, schaalVan: null, schaalTot: null, plaats: "p", ...fields });
const K = { k1: 3, k2: null, k3: null, k4: null, k5: null, k6: null, k7: null, k8: null, k9: null, k10: null, k11: null, k12: null, k13: null, k14: null };
const boek: Tabellen = {
  Functies: [functie("Klerk", "10A", { normfunctie: "Medewerker I", score: 21, formatie: 1.5, reeks: "Steun" }), functie("Bode", "9"), functie("klerk", "10A"), functie("Chef", "10"), functie("Loper", null)],
  Profielen: [
    profiel("Medewerker I", "Luisteren", { niveau: "B", niveaunaam: "goed", soort: "kern" }), profiel("Klerk", "Rekenen", { herkomst: "functiebeschrijving" }), profiel("Groep Zaal", "Luisteren"), profiel("groep zaal", "Rekenen"), profiel("Proefgroep", "Luisteren", { soort: "voorbeeld" }), profiel("Bode", "Lopen"),
  ],
  Kenmerken: [{ functie: "Klerk", herkomst: "functiebeschrijving", nr: 2, tekst: "schrijft", ...bron }, { functie: "Klerk", herkomst: null, nr: null, tekst: "rekent", ...bron }, { functie: "Bode", herkomst: null, nr: 1, tekst: "loopt", ...bron }],
  Taken: [{ functie: "Medewerker I", gebiedNr: 1, gebied: "Boekhouden", aantalTaken: null, nr: null, tekst: "boekt", ...bron }, { functie: "Bode", gebiedNr: 1, gebied: "Post", aantalTaken: null, nr: null, tekst: "bezorgt", ...bron }],
  Eisen: [{ functie: "Klerk", soort: "opleiding", nr: 3, naam: null, tekst: "mbo", ...bron }, { functie: "Klerk", soort: "kennis", nr: null, naam: "boekhouden", tekst: null, ...bron }, { functie: "Klerk", soort: "kennis", nr: null, naam: null, tekst: null, ...bron }, { functie: "Bode", soort: "kennis", nr: 1, naam: "wegen", tekst: null, ...bron }],
  Waarderingen: [{ functie: "Klerk", schaal: null, patroon: "3", totaal: 3, ...K, plaats: "p" }, { functie: "Bode", schaal: null, patroon: "3", totaal: null, ...K, plaats: "p" }],
  Niveaus: [niveau("B", 2, { schaalVan: "10", schaalTot: "10A" }), niveau("A", 1, { naam: "aanloop", schaalVan: "8", schaalTot: "10" }), niveau("C", 3), niveau("D", 4, { schaalVan: "9", schaalTot: null })],
  Indicatoren: [indicator("Luisteren", "A", "hoort"), indicator("luisteren", "B", "begrijpt"), indicator("Rekenen", "A", "telt"), indicator("Rekenen", null, "los"), indicator("Zwaarte", "A", "licht", "criterium"), indicator("Zwaarte", "B", "zwaar", "criterium")],
};
const lines = (...args: [Parameters<typeof vergelijk>[1], string, string, (string | null)?]): readonly unknown[] => vergelijk(boek, ...args).map(({ groep, label, links, rechts }) => [groep, label, links, rechts]);

test("functions once each, and groups of profiles that are no function; examples are none", () => {
  expect(keuzes(boek, "functies")).toEqual(["Klerk", "Bode", "Chef", "Loper", "Groep Zaal"]);
  expect([keuzes({}, "functies"), keuzes({}, "schalen"), keuzes({}, "niveaus"), onderwerpen({})]).toEqual([[], [], [], []]);
});

test("scales up the ladder, levels in their order, and of a subject those that it has", () => {
  expect(keuzes(boek, "schalen")).toEqual(["9", "10", "10A"]);
  expect(keuzes(boek, "niveaus")).toEqual(["A", "B", "C", "D"]);
  expect([keuzes(boek, "niveaus", "Luisteren"), keuzes(boek, "niveaus", "rekenen"), keuzes(boek, "niveaus", "Zwemmen")]).toEqual([["A", "B"], ["A"], []]);
});

test("subjects with two levels or more; a criterium is none", () => expect(onderwerpen(boek)).toEqual(["luisteren"]));

test("a function with what is said of it and of its normfunctie, and null where the other is silent", () => {
  expect(lines("functies", "Klerk", "Bode")).toEqual([
    ["Functie", "normfunctie", "Medewerker I", null], ["Functie", "reeks", "Steun", null], ["Functie", "schaal", "10A; 10A", "9"], ["Functie", "score", "21", null], ["Functie", "formatie", "1,5", null],
    ["FUWASYS", expect.stringMatching(/^1 /), "3", "3"], ["FUWASYS", "totaal volgens de bron", "3", null],
    ["Kenmerken", "functiebeschrijving 2", "schrijft", null], ["Kenmerken", "kenmerk", "rekent", null], ["Kenmerken", "1", null, "loopt"],
    ["Taken", "Boekhouden", "boekt", null], ["Taken", "Post", null, "bezorgt"],
    ["Competenties", "Luisteren", "B goed kern", null], ["Competenties", "Rekenen (functiebeschrijving)", "gevraagd", null], ["Competenties", "Lopen", null, "gevraagd"],
    ["Eisen: opleiding", "nr 3", "mbo", null], ["Eisen: kennis", "boekhouden", "boekhouden", null], ["Eisen: kennis", "nr ", "genoemd", null], ["Eisen: kennis", "wegen", null, "wegen"],
  ]);
});

test("two levels: the name of each, what the subject asks and the criteria, of no other level or subject", () => {
  expect(lines("niveaus", "A", "B", "LUISTEREN")).toEqual([["Niveau", "naam", "aanloop", null], ["LUISTEREN", "gedrag", "hoort", "begrijpt"], ["Criteria", "Zwaarte", "licht", "zwaar"]]);
});

test("a scale with its functions and the levels that hold it; of one function all that is said, but for the scale itself", () => {
  const scales = lines("schalen", "9", "10A");
  expect(scales.slice(0, 2)).toEqual([["Functies op deze schaal", "functies", "Bode", "Klerk; klerk"], ["Niveau", "niveau bij deze schaal", "A", "B"]]);
  expect(scales).toContainEqual(["Competenties", "Lopen", "gevraagd", null]);
  expect(scales.filter((line) => (line as readonly string[])[1] === "schaal")).toEqual([]);
  // 10 is the last scale of A and the first of B, which stands first in the table
  expect(lines("schalen", "10", "8").slice(0, 2)).toEqual([["Functies op deze schaal", "functies", "Chef", null], ["Niveau", "niveau bij deze schaal", "B; A", "A"]]);
});
