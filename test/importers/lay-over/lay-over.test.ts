/** A document of our own making over a small built-in framework: what is replaced, what stays, what is told. Worked out by hand. */
import { CATALOGUE } from "../../../src/frameworks/catalogue";
import { importDocument } from "../../../src/importers/import-document";
import type { ImportResult } from "../../../src/importers/import-result";
import { layOver, type LaidOver } from "../../../src/importers/lay-over/lay-over";
import { builtInOf, likeness } from "../../../src/importers/lay-over/likeness";
import { leaveOut } from "../../../src/importers/review/leave-out";
import { startReview, type Review } from "../../../src/importers/review/review";
import type { Kader } from "../../../src/model/kader";
import type { Functie, Taak } from "../../../src/model/tabellen";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readSourceBytes } from "../source-bytes";
import { sourceOfCase } from "../source-of-case";

const functie = (naam: string, schaal: string, formatie: number | null, plaats: string): Functie =>
  ({ functie: naam, normfunctie: null, code: null, reeks: "Kust", groep: null, schaal, score: null, formatie, plaats });
const taak = (over: Partial<Taak> & Pick<Taak, "functie" | "gebied" | "tekst">): Taak =>
  ({ gebiedNr: 1, aantalTaken: null, nr: null, tekstsoort: "bron", plaats: "regel 20", ...over });
const row = { id: "x", naam: "Kustboek", soort: "functieboek", uitgever: "Gemeente Zandhoek", jaar: 2024, bron: "Boek van 2024.", rechten: "samenvattingen", plaats: "regel 1" };

/** Two functions, one result area with two tasks summarised, a competence with a summary. */
const builtIn: Kader = {
  kort: "Zandhoek", kader: { ...row, id: "zandhoek" }, totaleFormatie: { fte: 4.5, plaats: "regel 99" },
  tabellen: {
    Functies: [functie("Strandwacht", "5", 3, "regel 901"), functie("Duinmeester", "7", 1.5, "regel 902")],
    Taken: [{ ...taak({ functie: "Strandwacht", gebied: "Toezicht", tekst: "Let op." }), aantalTaken: 2, tekstsoort: "samenvatting", plaats: "regel 910" }],
    Competenties: [{ nr: null, competentie: "Zee-kennis", groep: "Kern", definitie: "Onze woorden.", tekstsoort: "samenvatting", plaats: "regel 920" }],
    Regels: [
      { artikel: "1", lid: "1", onderdeel: null, soort: "plicht", regel: "Kort gezegd.", tekstsoort: "samenvatting", plaats: "art. 1 lid 1; regel 930" },
      { artikel: "2", lid: null, onderdeel: null, soort: "recht", regel: "Ook kort.", tekstsoort: "samenvatting", plaats: "art. 2; regel 940" },
    ],
    Bevindingen: [
      { ernst: "waarschuwing", code: "zelf-gezien", plaats: "regel 901; regel 902", melding: "Met de hand gevonden." },
      { ernst: "info", code: "naam-varianten", plaats: "regel 901", melding: "Twee schrijfwijzen." },
      { ernst: "info", code: "samengevat", plaats: "regel 1", melding: "Dit zijn samenvattingen." },
    ],
  },
};

const read: Kader = {
  kort: "Boek", kader: { ...row, id: "ingelezen-boek", bron: "boek.pdf", rechten: "uw eigen document", plaats: "blz. 1 regel 1" }, totaleFormatie: { fte: 4.5, plaats: "regel 30" },
  tabellen: {
    Functies: [functie("strandwacht", "5", 3, "regel 2"), functie("Duinmeester", "7", 1.5, "regel 3")],
    Taken: [
      taak({ functie: "strandwacht", gebied: "Toezicht", nr: 1, tekst: "houdt het strand in het oog", plaats: "regel 10" }),
      taak({ functie: "strandwacht", gebied: "Toezicht", nr: 2, tekst: "waarschuwt zwemmers", plaats: "regel 11" }),
    ],
    Competenties: [{ nr: null, competentie: "Zeekennis", groep: "Kern", definitie: "Weet hoe de zee zich gedraagt.", tekstsoort: "bron", plaats: "regel 15" }],
    Regels: [
      { artikel: "1", lid: "1", onderdeel: null, soort: "bepaling", regel: "De eerste zin.", tekstsoort: "bron", plaats: "regel 40" },
      { artikel: "2", lid: null, onderdeel: null, soort: "bepaling", regel: "De tweede zin.", tekstsoort: "bron", plaats: "regel 41" },
    ],
    Bevindingen: [{ ernst: "info", code: "naam-varianten", plaats: "regel 2", melding: "Gelezen: twee schrijfwijzen." }],
  },
};

const resultOf = (kader: Kader): ImportResult => ({ kader, bevindingen: kader.tabellen.Bevindingen ?? [], leftOut: [], soort: "functieboek", soorten: [], regels: [] });
const lay = (doc: Kader, decide = (review: Review): Review => review): LaidOver => layOver(builtIn, resultOf(doc), decide(startReview(resultOf(doc))));
const tell = (laid: LaidOver): readonly string[] => laid.differences.map(({ ernst, plaats, melding }) => `${ernst} | ${plaats} | ${melding}`);

test("summaries give way to the document's own text, facts and names stay, places are those of the document", () => {
  const { kader, differences } = lay(read);
  expect(differences).toEqual([]);
  expect(kader.kort).toBe("Zandhoek");
  expect(kader.kader).toEqual({ ...row, id: "zandhoek", bron: "Boek van 2024. Teksten uit: boek.pdf.", rechten: "uw eigen document", plaats: "blz. 1 regel 1" });
  expect(kader.totaleFormatie).toEqual(builtIn.totaleFormatie);
  expect(kader.tabellen.Functies).toEqual([functie("Strandwacht", "5", 3, "regel 2"), functie("Duinmeester", "7", 1.5, "regel 3")]);
  expect(kader.tabellen.Taken).toEqual((read.tabellen.Taken ?? []).map((rij) => ({ ...rij, functie: "Strandwacht" })));
  expect(kader.tabellen.Competenties).toEqual([{ nr: null, competentie: "Zee-kennis", groep: "Kern", definitie: "Weet hoe de zee zich gedraagt.", tekstsoort: "bron", plaats: "regel 15" }]);
  expect(kader.tabellen.Regels?.map(({ soort, regel, tekstsoort }) => [soort, regel, tekstsoort])).toEqual([["plicht", "De eerste zin.", "bron"], ["recht", "De tweede zin.", "bron"]]);
});

test("findings of both stay, once; that texts are summaries is no longer so", () => {
  expect(lay(read).kader.tabellen.Bevindingen).toEqual([
    { ernst: "waarschuwing", code: "zelf-gezien", plaats: "ingebouwd regel 901; ingebouwd regel 902", melding: "Met de hand gevonden." },
    { ernst: "info", code: "naam-varianten", plaats: "regel 2", melding: "Gelezen: twee schrijfwijzen." },
  ]);
});

const changed = (tabellen: Partial<Kader["tabellen"]>): Kader => ({ ...read, tabellen: { ...read.tabellen, ...tabellen } });

test.each<readonly [string, Kader, readonly string[]]>([
  ["another scale weighs as an error, and the built-in one stays in the table",
    changed({ Functies: [functie("Strandwacht", "6", 3, "regel 2"), functie("Duinmeester", "7", 1.5, "regel 3")] }),
    ["fout | regel 2 | Functies, 'Strandwacht', kolom schaal: het ingebouwde kader heeft '5', uw document '6'. In de tabel staat de waarde van het ingebouwde kader."]],
  ["a fte that the document does not have",
    changed({ Functies: [functie("Strandwacht", "5", 3, "regel 2"), functie("Duinmeester", "7", null, "regel 3")] }),
    ["fout | regel 3 | Functies, 'Duinmeester', kolom formatie: het ingebouwde kader heeft '1,5', uw document niets. In de tabel staat de waarde van het ingebouwde kader."]],
  ["a function that only one of the two has",
    changed({ Functies: [functie("Strandwacht", "5", 3, "regel 2"), functie("Vlieger", "8", null, "regel 4")] }),
    [
      "waarschuwing | ingebouwd regel 902 | Functies, 'Duinmeester' staat in het ingebouwde kader en is in uw document niet gevonden. De rij blijft staan.",
      "waarschuwing | regel 4 | Functies, 'Vlieger' staat in uw document en niet in het ingebouwde kader. De rij is toegevoegd.",
    ]],
  ["one task less than the source was counted to have",
    changed({ Taken: (read.tabellen.Taken ?? []).slice(0, 1) }),
    ["waarschuwing | regel 10 | Taken, 'Strandwacht', 'Toezicht': het ingebouwde kader telt 2 taken, in uw document zijn er 1 gelezen."]],
  ["a rule of which the document has no text keeps its summary",
    changed({ Regels: (read.tabellen.Regels ?? []).slice(0, 1) }),
    ["waarschuwing | ingebouwd art. 2; ingebouwd regel 940 | Regels, '2': hierover is in uw document geen tekst gevonden. De samenvatting van het ingebouwde kader blijft staan."]],
  ["another total",
    { ...read, totaleFormatie: { fte: 5, plaats: "regel 30" } },
    ["fout | regel 30 | Totale formatie: het ingebouwde kader noemt 4,5 fte, uw document 5 fte. De formatiematrix rekent met het totaal van het ingebouwde kader."]],
])("%s", (_, doc, expected) => {
  expect(tell(lay(doc))).toEqual(expected);
});

test("what the user corrected stands in the table as corrected, and is told as a correction, not as a difference", () => {
  const doc = changed({ Functies: [functie("Strandwacht", "6", 3, "regel 2"), functie("Duinmeester", "7", 1.5, "regel 3")] });
  const { kader, differences } = lay(doc, (review) => ({ ...review, corrections: new Map([["Functies 0", { schaal: "8" }]]) }));
  expect(differences).toEqual([]);
  expect(kader.tabellen.Functies?.map(({ schaal }) => schaal)).toEqual(["8", "7"]);
  expect(kader.tabellen.Bevindingen?.[0]?.melding).toBe("Functies, kolom schaal: gedrukt staat '6', hier staat '8'. Reden: gecorrigeerd door gebruiker.");
});

test("what the user left out is in no table, whichever of the two has it", () => {
  const { kader, differences } = lay(read, (review) => leaveOut(review, ["Functies 1", "Taken 1", "Regels 0"]));
  expect(differences).toEqual([]);
  expect(kader.tabellen.Functies?.map((rij) => rij.functie)).toEqual(["Strandwacht"]);
  expect(kader.tabellen.Taken?.map(({ tekst }) => tekst)).toEqual(["houdt het strand in het oog"]);
  expect(kader.tabellen.Regels?.map(({ artikel }) => artikel)).toEqual(["2"]);
  expect(kader.tabellen.Bevindingen?.filter(({ code }) => code === "weggelaten-door-gebruiker")).toHaveLength(3);
});

test("a function that is read under another name is still found by its normfunctie, so that its fte counts once", () => {
  const named = (naam: string, plaats: string): Functie => ({ ...functie(naam, "5", 3, plaats), normfunctie: "Wachter I" });
  const own: Kader = { ...builtIn, tabellen: { ...builtIn.tabellen, Functies: [named("Strandwacht", "regel 901"), functie("Duinmeester", "7", 1.5, "regel 902")] } };
  const doc = resultOf(changed({ Functies: [named("Schaal Formatie Strandwacht", "regel 2"), functie("Duinmeester", "7", 1.5, "regel 3")] }));
  const laid = layOver(own, doc, startReview(doc));
  expect(laid.kader.tabellen.Functies?.map((rij) => [rij.functie, rij.formatie])).toEqual([["Strandwacht", 3], ["Duinmeester", 1.5]]);
  expect(tell(laid)).toContain("waarschuwing | regel 2 | Functies, 'Strandwacht', kolom functie: het ingebouwde kader heeft 'Strandwacht', uw document 'Schaal Formatie Strandwacht'. In de tabel staat de waarde van het ingebouwde kader.");
});

test("a table that the document does not have is kept whole, and told once", () => {
  const { kader, differences } = lay(changed({ Functies: [] }));
  expect(kader.tabellen.Functies?.map((rij) => [rij.functie, rij.plaats])).toEqual([["Strandwacht", "ingebouwd regel 901"], ["Duinmeester", "ingebouwd regel 902"]]);
  expect(differences.map(({ melding }) => melding)).toEqual(["Functies: in uw document is hiervan niets gelezen. De 2 rijen van het ingebouwde kader blijven staan."]);
});

test("a built-in framework is like itself and like no other", () => {
  for (const one of CATALOGUE) {
    expect(builtInOf(one, CATALOGUE)?.kader.id).toBe(one.kader.id);
    for (const other of CATALOGUE) if (other !== one) expect(likeness(one, other)).toBeLessThan(0.1);
  }
});

test("documents of other organisations are taken for none of the built-in ones", async () => {
  for (const name of readdirSync(join(__dirname, "../cases"))) {
    const { bytes, fileName } = sourceOfCase(name);
    expect([name, builtInOf((await importDocument(bytes, fileName)).kader, CATALOGUE)]).toEqual([name, null]);
  }
});

/** Rows that stay summaries: ECABO's requirements are key words of sentences that stand in other tables. */
const SOURCES = [
  ["bnp-2021", "000_2e367f6692d027d8.txt", 0], ["ecabo-ca006", "001_b34380e68ea9fcdd.txt", 14], ["fgr-communicatie", "002_c59a98fe6abeb3f8.txt", 0],
  ["ommen-hr21", "003_dea093692f32c66a.txt", 0], ["goede-gesprek", "004_eb75be18cb468ead.txt", 0],
] as const;

test.each(SOURCES)("the source of %s lies over it without a difference, where it is on this machine", async (id, file, summaries) => {
  const kader = CATALOGUE.find((one) => one.kader.id === id);
  const bytes = readSourceBytes(file);
  if (!kader) throw new Error(`no framework ${id}`);
  // Without the source the framework itself takes its place: nothing differs, and every summary stays.
  const result = bytes === null ? resultOf(kader) : await importDocument(bytes, file);
  expect(builtInOf(result.kader, CATALOGUE)?.kader.id).toBe(id);
  const laid = layOver(kader, result, startReview(result));
  if (bytes !== null) {
    expect(laid.differences).toEqual([]);
    const rows = Object.values(laid.kader.tabellen).flat() as readonly { readonly tekstsoort?: string }[];
    expect(rows.filter(({ tekstsoort }) => tekstsoort === "samenvatting")).toHaveLength(summaries);
  }
});
