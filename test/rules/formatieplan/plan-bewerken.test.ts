/** What is done to a whole plan: splitting rows, numbering, the next year, copies without persons. */
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../../src/model/formatieplan/lege-parameters";
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import { nummerPlaatsen } from "../../../src/rules/formatieplan/nummer-plaatsen";
import { orKopie } from "../../../src/rules/formatieplan/or-kopie";
import { splitsInPlaatsen } from "../../../src/rules/formatieplan/splits-in-plaatsen";
import { eerstvolgendJaar, jaarfout, volgendJaar } from "../../../src/rules/formatieplan/volgend-jaar";
import { zonderNamen } from "../../../src/rules/formatieplan/zonder-namen";

const plaats = (fields: Partial<Formatieplaats>): Formatieplaats => ({ ...LEGE_FORMATIEPLAATS, ...fields });
const plan = (plaatsen: readonly Formatieplaats[], change: Partial<FormatieplanGegevens> = {}): FormatieplanGegevens => ({
  naam: "Proefstad", kader: null, plaatsen, eigenKolommen: [], metNamen: false, parameters: legeParameters(2026, null), salaristabel: null, conversietabel: null, ...change,
});

describe("splits in plaatsen", () => {
  it("parts the formatie equally to the last ten-thousandth: 1 over 3 is 0,3334 + 0,3333 + 0,3333", () => {
    const { plaatsen, meldingen } = splitsInPlaatsen([plaats({ formatieplaats: "A", functie: "Klerk", aantalPlaatsen: 3, fte: 1 })]);
    expect(plaatsen.map(({ formatieplaats, aantalPlaatsen, fte }) => [formatieplaats, aantalPlaatsen, fte])).toEqual([["A.1", 1, 0.3334], ["A.2", 1, 0.3333], ["A.3", 1, 0.3333]]);
    expect(meldingen).toEqual([]);
  });
  it("fills places in order with the bezetting, so that the vacature of 0,5 stays 0,5, and says so", () => {
    const { plaatsen, meldingen } = splitsInPlaatsen([plaats({ functie: "Klerk", aantalPlaatsen: 3, fte: 3, bezetting: 2.5, afwezig: 1.2, aantalPersonen: 4, inhuurFte: 1, naam: "X" })]);
    expect(plaatsen.map(({ bezetting, afwezig, aantalPersonen, inhuurFte, naam }) => [bezetting, afwezig, aantalPersonen, inhuurFte, naam])).toEqual([[1, 1, 4, 1, "X"], [1, 0.2, null, null, null], [0.5, 0, null, null, null]]);
    expect(meldingen).toHaveLength(4);
  });
  it("keeps what is overfilled: 2 places of 0,5 with 1,3 give 0,5 and 0,8", () => {
    expect(splitsInPlaatsen([plaats({ aantalPlaatsen: 2, fte: 1, bezetting: 1.3, aantalPersonen: 2 })]).plaatsen.map(({ bezetting, aantalPersonen }) => [bezetting, aantalPersonen])).toEqual([[0.5, 1], [0.8, 1]]);
  });
  it("leaves rows of one place, and rows that do not say how many, as they are", () => {
    const rows = [plaats({ aantalPlaatsen: 1, fte: 1 }), plaats({ fte: 12 })];
    expect(splitsInPlaatsen(rows).plaatsen).toEqual(rows);
  });
});

it("numbers the places that have none, around the numbers that are there", () => {
  const { plaatsen, genummerd } = nummerPlaatsen([plaats({}), plaats({ formatieplaats: "p002" }), plaats({})]);
  expect([plaatsen.map(({ formatieplaats }) => formatieplaats), genummerd]).toEqual([["P001", "p002", "P003"], 2]);
});

describe("copies without persons", () => {
  const vol = plan([plaats({ functie: "Klerk", fte: 1, bezetting: 1, naam: "J. Voorbeeld", opmerking: "na ziekte terug", afwezig: 0.5, periodiek: 7, eigen: ["12345", "loket"] })], {
    metNamen: true, eigenKolommen: ["Personeelsnummer", "Locatie"], parameters: { ...legeParameters(2026, null), periodiekkeuze: { waarde: "eigen", datum: null, bron: null } },
  });
  it("empties the names and nothing else", () => {
    const bare = zonderNamen(vol);
    expect(bare).toEqual({ ...vol, metNamen: false, plaatsen: [{ ...vol.plaatsen[0], naam: null }] });
  });
  it("leaves for the works council nothing that is about a person, keeps what the user says, and says what is gone", () => {
    const { gegevens, weggelaten } = orKopie(vol, ["Locatie"]);
    expect(JSON.stringify(gegevens)).not.toMatch(/Voorbeeld|12345|ziekte/);
    expect(gegevens.plaatsen[0]).toMatchObject({ functie: "Klerk", fte: 1, bezetting: 1, naam: null, afwezig: null, periodiek: null, eigen: ["loket"] });
    expect(gegevens.eigenKolommen).toEqual(["Locatie"]);
    expect(gegevens.parameters.periodiekkeuze.waarde).toBe("maximum");
    expect(weggelaten.join(" ")).toContain("Personeelsnummer");
    expect(orKopie(vol).gegevens.eigenKolommen).toEqual([]);
  });
});

describe("the next year", () => {
  const oud = { id: null, naam: "Tabel 2026", datum: "2026-01-01", bron: "cao", regels: [] };
  const parameters = { ...legeParameters(2026, null), ikb: { waarde: 0.1705, datum: "2026-01-01", bron: "cao" } };
  const [eerste, tweede] = parameters.loonstijgingen;
  const gegevens = plan(
    [plaats({ formatieplaats: "1" }), plaats({ formatieplaats: "2", einddatum: "2026-12-31" }), plaats({ formatieplaats: "3", einddatum: "2027-01-01", inhuurFte: 1, inhuurTot: "2026-06-30" })],
    { salaristabel: oud, parameters: { ...parameters, loonstijgingen: [{ ...eerste, jaar: 2027, waarde: 0.02, datum: null, bron: "raming" }, { ...tweede, jaar: 2028, waarde: 0.03, datum: null, bron: "raming" }] } },
  );
  const in2027 = { planjaar: 2027, peildatum: "2027-01-01", salaristabel: null, conversietabel: null };
  const next = volgendJaar(gegevens, in2027);
  it("is the year after that of the plan, on its first day", () => {
    expect(eerstvolgendJaar(gegevens)).toEqual(in2027);
  });
  it("moves planjaar, peildatum and the raises one year on, and fills in none that was not there", () => {
    expect(next.gegevens.parameters).toMatchObject({ planjaar: { waarde: 2027 }, peildatum: { waarde: "2027-01-01" } });
    expect(next.gegevens.parameters.loonstijgingen.map(({ jaar, waarde }) => [jaar, waarde])).toEqual([[2028, 0.03], [2029, null], [2030, null]]);
  });
  it("keeps the places but those that ended before it", () => {
    expect(next.gegevens.plaatsen.map(({ formatieplaats }) => formatieplaats)).toEqual(["1", "3"]);
    expect(next.vervallen.map(({ formatieplaats }) => formatieplaats)).toEqual(["2"]);
  });
  it("says which old figures now hold for the new year", () => {
    expect(next.meldingen).toEqual([
      "De salaristabel is niet vernieuwd: Tabel 2026 (geldig vanaf 01-01-2026) geldt nu ook voor 2027.",
      "IKB is overgenomen uit het vorige plan; controleer of het percentage in 2027 nog geldt.",
      "1 regel heeft inhuur die voor 1 januari 2027 eindigt; de gegevens staan er nog en tellen niet mee.",
    ]);
    expect(volgendJaar(gegevens, { ...in2027, salaristabel: { ...oud, naam: "Tabel 2027" } }).gegevens.salaristabel?.naam).toBe("Tabel 2027");
  });
  it("takes a new conversietabel, and says when nothing follows from it yet", () => {
    const conversietabel = { id: null, naam: "Conversie 2027", datum: "2027-01-01", bron: "besluit", regels: [] };
    const { gegevens: made, meldingen } = volgendJaar(gegevens, { ...in2027, conversietabel });
    expect(made.conversietabel).toBe(conversietabel);
    expect(meldingen.join(" ")).toContain("De nieuwe conversietabel telt pas mee als op Parameters bij 'Schaal volgt uit' conversietabel staat");
    const uitScore = { ...gegevens, parameters: { ...gegevens.parameters, schaalbron: { waarde: "conversietabel" as const, datum: null, bron: null } } };
    expect(volgendJaar(uitScore, { ...in2027, conversietabel }).meldingen.join(" ")).not.toContain("telt pas mee");
  });
  it("can skip a year: raises of years that have passed go, and places that ended in between", () => {
    const later = volgendJaar(gegevens, { ...in2027, planjaar: 2029, peildatum: "2029-07-01" }).gegevens;
    expect([later.parameters.planjaar.waarde, later.parameters.peildatum.waarde]).toEqual([2029, "2029-07-01"]);
    expect(later.parameters.loonstijgingen.map(({ jaar, waarde }) => [jaar, waarde])).toEqual([[2030, null], [2031, null], [2032, null]]);
    expect(later.plaatsen.map(({ formatieplaats }) => formatieplaats)).toEqual(["1"]);
  });
  it.each([
    [2026, "2026-07-01", "planjaar"], [2027.5, "2027-07-01", "planjaar"], [2027, "2028-01-01", "peildatum"], [2027, "2027-02-30", "peildatum"], [2027, "", "peildatum"], [2027, "2027-12-31", null],
  ] as const)("judges the year %p on %p: %p", (planjaar, peildatum, fout) => {
    expect(jaarfout(gegevens, { ...in2027, planjaar, peildatum })).toBe(fout);
  });
});
