/** A plan read back from its own workbook as people leave it: cells typed over, columns moved, tables emptied. */
import type { GelezenParameter } from "../../../src/model/formatieplan/gelezen-parameter";
import type { GelezenTabel } from "../../../src/model/formatieplan/gelezen-tabel";
import type { Plantabel } from "../../../src/model/formatieplan/namen";
import type { Bevinding } from "../../../src/model/tabellen";
import type { CellValue } from "../../../src/model/workbook-plan";
import { leesBevindingen } from "../../../src/rules/plan-lezen/lees-bevindingen";
import { leesConversietabel, leesSalaristabel } from "../../../src/rules/plan-lezen/lees-gedateerde-tabellen";
import { leesMutaties } from "../../../src/rules/plan-lezen/lees-mutaties";
import { leesParameters } from "../../../src/rules/plan-lezen/lees-parameters";
import { leesPlan } from "../../../src/rules/plan-lezen/lees-plan";
import { leesPlankader } from "../../../src/rules/plan-lezen/lees-plankader";
import { leesWasWordt } from "../../../src/rules/plan-lezen/lees-was-wordt";
import type { Plantabellen } from "../../../src/rules/plan-lezen/plantabellen";

const tabel = (kolommen: readonly string[], ...rijen: readonly CellValue[][]): GelezenTabel => ({ kolommen, rijen, eersteRij: 6, kop: ["Formatieplan: Proefstad", "", "Was: fte op 01-01-2026"] });
const boek = (tabellen: Partial<Record<Plantabel, GelezenTabel>>, parameters: Readonly<Record<string, Partial<GelezenParameter>>> = {}, bevindingen: readonly Bevinding[] = []): Plantabellen => ({
  kort: "Proef", naam: "Proefstad", bevindingen, tabel: (naam) => tabellen[naam] ?? null,
  parameter: (cel) => (parameters[cel] === undefined ? null : { waarde: null, datum: null, bron: null, ...parameters[cel] }),
});
const NIETS = { waarde: null, datum: null, bron: null };

// 46023 is 1 January 2026 in Excel's count
it.each<[string, CellValue, string, unknown]>([
  ["a day", 46_023, "peildatum", "2026-01-01"], ["a day that was typed as text", "1-1-2026", "peildatum", "2026-01-01"], ["no day", "begin 2026", "peildatum", null], ["true", true, "peildatum", null],
  ["a choice", "kader", "schaalbron", "kader"], ["a choice in capitals, as formulas compare it", "Conversietabel", "schaalbron", "conversietabel"], ["another text", "boek", "schaalbron", null], ["a step", "EIGEN", "periodiek", "eigen"],
  ["amounts in thousands", "x 1.000", "bedragenIn", "x 1.000"], ["a fraction", 0.1705, "ikb", 0.1705], ["a fraction as text is not filled in", "17%", "ikb", null], ["a text", "Management", "leidinggevenden", "Management"], ["an empty text", "", "leidinggevenden", null],
])("a parameter: %s", (_, waarde, cel, expected) => {
  const key = cel === "periodiek" ? "periodiekkeuze" : cel;
  expect(leesParameters(boek({}, { [cel]: { waarde, datum: 46_023, bron: "cao" } }))[key as "ikb"]).toEqual({ waarde: expected, datum: "2026-01-01", bron: "cao" });
});

it("knows the years of the rises from the planjaar, and nothing of a sheet that lacks them", () => {
  const found = leesParameters(boek({}, { planjaar: { waarde: 2026 }, stijging1: { waarde: 0.02, bron: "raming" }, stijging3: { waarde: 0.04 } }));
  expect(found.loonstijgingen).toEqual([{ jaar: 2027, waarde: 0.02, datum: null, bron: "raming" }, { jaar: 2028, ...NIETS }, { jaar: 2029, waarde: 0.04, datum: null, bron: null }]);
  expect(leesParameters(boek({}))).toMatchObject({ peildatum: NIETS, planjaar: NIETS, schaalbron: NIETS, periodiekkeuze: NIETS, urenPerWeek: NIETS, vermeldeFormatie: NIETS, loonstijgingen: [{ jaar: 1 }, { jaar: 2 }, { jaar: 3 }] });
});

it("the two tables with their date keep what was pasted, a number of a scale too, and half a row", () => {
  const parameters = { salaristabel: { waarde: "Cao 2026", datum: 46_023, bron: "cao" }, conversietabel: { waarde: null } };
  const found = boek({ Salaristabel: tabel(["sleutel", "bedrag", "schaal", "periodiek"], ["x", 2500, 6, 0], ["x", null, null, null], ["x", "veel", "10a", ""], ["x", null, true, 3]), Conversietabel: tabel(["van", "tot", "schaal"], [null, 20, 6]) }, parameters);
  expect(leesSalaristabel(found)).toEqual({ id: null, naam: "Cao 2026", datum: "2026-01-01", bron: "cao", regels: [{ schaal: 6, periodiek: 0, bedrag: 2500 }, { schaal: "10a", periodiek: null, bedrag: null }, { schaal: null, periodiek: 3, bedrag: null }] });
  expect(leesConversietabel(found)).toEqual({ id: null, naam: "tabel zonder naam", datum: null, bron: null, regels: [{ van: null, tot: 20, schaal: 6 }] });
  expect([leesSalaristabel(boek({})), leesConversietabel(boek({ Conversietabel: tabel(["van", "tot", "schaal"], [null, null, null]) }))]).toEqual([null, null]);
});

it("the functions of the plan are its framework, as the user left them", () => {
  const Functies = tabel(["functie", "schaal", "score", "formatie", "normfunctie", "plaats"], ["Klerk", 6, 21, 1.5, null, "regel 3"], [null, "9", null, null, null, null], ["Bode", "5/6", "veel", "", "Medewerker", null]);
  const kader = leesPlankader(boek({ Functies, Clusters: tabel(["cluster", "fte", "plaats"], ["Beleid", 2, null], [null, 3, null]) }, {}, [{ ernst: "fout", code: "c", melding: "m", plaats: "p" }]));
  expect(kader?.tabellen.Functies?.map(({ functie, schaal, score, formatie, normfunctie, code, plaats }) => [functie, schaal, score, formatie, normfunctie, code, plaats])).toEqual([["Klerk", "6", 21, 1.5, null, null, "regel 3"], ["Bode", null, null, null, "Medewerker", null, "blad Functies"]]);
  expect(kader).toMatchObject({ kort: "Proef", kader: { id: "proef", naam: "Proefstad" }, tabellen: { Clusters: [{ cluster: "Beleid", fte: 2, plaats: "blad Clusters" }], Bevindingen: [{ code: "c" }] } });
  expect(Object.keys(leesPlankader(boek({ Functies }))?.tabellen ?? {})).toEqual(["Functies"]);
  expect([leesPlankader(boek({})), leesPlankader(boek({ Functies: tabel(["functie"], [null]) }))]).toEqual([null, null]);
});

it("the places by the plan's heads in any order and case; calculated columns are not read, other columns are the user's own", () => {
  const Formatieplan = tabel(["fte", "Functie", "Loonkosten", "Locatie", "FORMATIEPLAATS", "Uren"], [0.5, "Klerk", 99, "loket", "A1", null], [null, null, null, null, null, null], ["veel", "Bode", 99, null, "A2", 18]);
  const found = leesPlan(boek({ Formatieplan }, { planjaar: { waarde: 2026 } }));
  expect(found?.gegevens.plaatsen.map(({ formatieplaats, functie, fte, uren, eigen }) => [formatieplaats, functie, fte, uren, eigen])).toEqual([["A1", "Klerk", 0.5, null, ["loket"]], ["A2", "Bode", null, 18, [null]]]);
  expect(found).toMatchObject({ kort: "Proef", rijen: [0, 2], gegevens: { naam: "Proefstad", kader: null, eigenKolommen: ["Locatie"], metNamen: false, salaristabel: null, conversietabel: null, parameters: { planjaar: { waarde: 2026 } } } });
  // The rows of data begin on row 6 of the sheet: the third is row 8.
  expect(found?.uitzonderingen).toEqual([{ rij: 8, kolom: "fte", inhoud: "veel", reden: '"veel" is geen getal; de cel is leeg gelaten', overgenomen: true }]);
  expect(leesPlan(boek({ Formatieplan: tabel(["Functie", "Naam"], ["Klerk", null]) }))?.gegevens.metNamen).toBe(true);
  expect(leesPlan(boek({}))).toBeNull();
});

it("mutations with what was typed; an empty line is none", () => {
  const Mutaties = tabel(["Fte", "Scenario", "Soort", "Ingangsdatum", "Formatieplaats", "Naar schaal", "Toelichting"], [1, "A", "Verplaatsen", 46_023, 12, 10, "omdat"], [null, null, null, null, null, null, null], ["een", "B", "ruilen", "ooit", null, null, null]);
  expect(leesMutaties(boek({ Mutaties }))).toEqual([
    { scenario: "A", ingangsdatum: "2026-01-01", soort: "verplaatsen", formatieplaats: "12", fte: 1, naarAfdeling: null, naarSchaal: "10", toelichting: "omdat" },
    { scenario: "B", ingangsdatum: null, soort: null, formatieplaats: null, fte: null, naarAfdeling: null, naarSchaal: null, toelichting: null },
  ]);
  expect(leesMutaties(boek({}))).toBeNull();
});

it("was/wordt with motives and statuses; without one of its two tables it is none", () => {
  const Was = tabel(["Formatieplaats", "Afdeling", "Fte", "Kosten", "Fte-jaren", "Inhuurkosten", "Bezetting fte", "Aantal personen", "Schaal"], ["A1", "Beleid", 1, 60_000, 1, null, 0.5, 1, 9], [null, "x", null, null, null, null, null, null, null]);
  const WasWordt = tabel(["Was plaats", "Wordt plaats", "Motief"], ["A1", "B1", "omdat"], [null, null, "los"], ["A2", null, null], [null, "B2", null]);
  const Plaatsing = tabel(["Was plaats", "Nr", "Wordt plaats", "Status", "Toelichting"], ["A1", 1, "B1", "Boventallig", "x"], [null, 2, "B1", null, null], ["A2", null, null, "weg", null]);
  const found = leesWasWordt(boek({ Was, WasWordt, Plaatsing }));
  expect(found?.was).toEqual({ naam: "Proefstad", omschrijving: "fte op 01-01-2026", plaatsen: [{ formatieplaats: "A1", afdeling: "Beleid", functie: null, schaal: "9", fte: 1, kosten: 60_000, fteJaren: 1, inhuurkosten: null, bezetting: 0.5, personen: 1 }] });
  expect(found?.overgangen).toEqual([{ was: "A1", wordt: "B1", motief: "omdat" }, { was: "A2", wordt: null, motief: null }, { was: null, wordt: "B2", motief: null }]);
  expect(found?.plaatsing).toEqual([{ was: "A1", nr: 1, wordt: "B1", status: "boventallig", toelichting: "x" }, { was: "A2", nr: null, wordt: null, status: null, toelichting: null }]);
  expect([leesWasWordt(boek({ Was })), leesWasWordt(boek({ WasWordt })), leesWasWordt(boek({ Was, WasWordt }))?.plaatsing]).toEqual([null, null, null]);
});

it("findings of the source from the foot of a sheet, up to the first row that is none", () => {
  const rij = (...cells: CellValue[]): readonly CellValue[] => [...cells, null, ""];
  expect(leesBevindingen([rij("fout", "x", "boven de kop (p)"), rij("Bevindingen in de bron"), rij("fout", "som", null, "De som klopt niet (regel 3)"), rij("info", null, "zonder plaats"), rij("info", "c", "een (twee) drie"), rij("klaar", "c", "z (p)"), rij("fout", "d", "z (p)")])).toEqual([
    { ernst: "fout", code: "som", melding: "De som klopt niet", plaats: "regel 3" }, { ernst: "info", code: "", melding: "zonder plaats", plaats: "bron" }, { ernst: "info", code: "c", melding: "een (twee) drie", plaats: "bron" },
  ]);
  expect(leesBevindingen([rij("fout", "c", "z (p)")])).toEqual([]);
});
