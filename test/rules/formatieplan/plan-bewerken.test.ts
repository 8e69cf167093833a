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
    const { plaatsen, meldingen } = splitsInPlaatsen([plaats({ formatieplaats: "A", functie: "Klerk", aantalPlaatsen: 3, fte: 1 })], 36);
    expect(plaatsen.map(({ formatieplaats, aantalPlaatsen, fte }) => [formatieplaats, aantalPlaatsen, fte])).toEqual([["A.1", 1, 0.3334], ["A.2", 1, 0.3333], ["A.3", 1, 0.3333]]);
    expect(meldingen).toEqual([]);
  });
  it("fills places in order with the bezetting, so that the vacature of 0,5 stays 0,5, and says so", () => {
    const { plaatsen, meldingen } = splitsInPlaatsen([plaats({ functie: "Klerk", aantalPlaatsen: 3, fte: 3, bezetting: 2.5, afwezig: 1.2, aantalPersonen: 4, inhuurFte: 1, naam: "X" })], 36);
    expect(plaatsen.map(({ bezetting, afwezig, aantalPersonen, inhuurFte, naam }) => [bezetting, afwezig, aantalPersonen, inhuurFte, naam])).toEqual([[1, 1, 4, 1, "X"], [1, 0.2, null, null, null], [0.5, 0, null, null, null]]);
    expect(meldingen).toHaveLength(4);
  });
  it("keeps what is overfilled: 2 places of 0,5 with 1,3 give 0,5 and 0,8", () => {
    expect(splitsInPlaatsen([plaats({ aantalPlaatsen: 2, fte: 1, bezetting: 1.3, aantalPersonen: 2 })], 36).plaatsen.map(({ bezetting, aantalPersonen }) => [bezetting, aantalPersonen])).toEqual([[0.5, 1], [0.8, 1]]);
  });
  it("leaves rows of one place, and rows that do not say how many, as they are", () => {
    const rows = [plaats({ aantalPlaatsen: 1, fte: 1 }), plaats({ fte: 12 })];
    expect(splitsInPlaatsen(rows, 36)).toEqual({ plaatsen: rows, meldingen: [], overgangen: [] });
  });
  it("fills places in hours by what they hold: 36 hours on 2 places are 2 x 0,5 fte, so that 1 fte of bezetting leaves no vacature", () => {
    const row = plaats({ aantalPlaatsen: 2, uren: 36, bezetting: 1, afwezig: 0.6 });
    const parted = (week: number | null) => splitsInPlaatsen([row], week).plaatsen.map(({ uren, fte, bezetting, afwezig }) => [uren, fte, bezetting, afwezig]);
    expect(parted(36)).toEqual([[18, null, 0.5, 0.5], [18, null, 0.5, 0.1]]);
    // Without hours of a week a place of a row without fte holds one person's fte.
    for (const week of [null, 0]) expect(parted(week)).toEqual([[18, null, 1, 0.6], [18, null, 0, 0]]);
  });
  it("keeps the absence of a row without bezetting: 0,8 over 2 places of 0,5", () => {
    const { plaatsen, meldingen } = splitsInPlaatsen([plaats({ functie: "Klerk", aantalPlaatsen: 2, fte: 1, afwezig: 0.8 })], 36);
    expect(plaatsen.map(({ bezetting, afwezig }) => [bezetting, afwezig])).toEqual([[null, 0.5], [null, 0.3]]);
    expect(meldingen).toEqual(["Klerk: afwezigheid is op volgorde over 2 plaatsen verdeeld; het totaal is gelijk gebleven. Controleer per plaats."]);
  });
  it.each<[Partial<Formatieplaats>, string]>([
    [{ formatieplaats: "A", functie: "Klerk", bezetting: 1 }, "A: bezetting is op volgorde over 2 plaatsen verdeeld; het totaal is gelijk gebleven. Controleer per plaats."],
    [{ functie: "Klerk", bezetting: 1, afwezig: 0 }, "Klerk: bezetting en afwezigheid zijn op volgorde over 2 plaatsen verdeeld; het totaal is gelijk gebleven. Controleer per plaats."],
    [{ aantalPersonen: 3 }, "rij 2: 3 personen op 2 plaatsen; het aantal staat bij de eerste plaats."],
    [{ inhuurPerMaand: 1000 }, "rij 2: de inhuur staat bij de eerste plaats."], [{ inhuurFte: 1 }, "rij 2: de inhuur staat bij de eerste plaats."], [{ naam: "X" }, "rij 2: de naam staat bij de eerste plaats."],
  ])("says of %p what it did", (fields, melding) => {
    expect(splitsInPlaatsen([plaats({ fte: 1 }), plaats({ ...fields, aantalPlaatsen: 2 })], 36).meldingen).toEqual([melding]);
  });
  it("says nothing of one person a place, and for was/wordt which place became which", () => {
    const { plaatsen, meldingen, overgangen } = splitsInPlaatsen([plaats({ formatieplaats: "A", aantalPlaatsen: 2, aantalPersonen: 2, fte: 2 }), plaats({ aantalPlaatsen: 2, fte: 2 })], 36);
    expect(meldingen).toEqual([]);
    expect(plaatsen.map(({ formatieplaats, aantalPersonen }) => [formatieplaats, aantalPersonen])).toEqual([["A.1", 1], ["A.2", 1], [null, null], [null, null]]);
    expect(overgangen).toEqual([{ was: "A", wordt: "A.1", motief: "gesplitst in plaatsen" }, { was: "A", wordt: "A.2", motief: "gesplitst in plaatsen" }]);
  });
});

it("numbers the places that have none, around the numbers that are there", () => {
  const { plaatsen, genummerd } = nummerPlaatsen([plaats({}), plaats({ formatieplaats: "p002" }), plaats({})]);
  expect([plaatsen.map(({ formatieplaats }) => formatieplaats), genummerd]).toEqual([["P001", "p002", "P003"], 2]);
  const said = (count: number) => nummerPlaatsen([plaats({ formatieplaats: "A" }), ...Array.from({ length: count }, () => plaats({}))]).meldingen;
  expect([said(0), said(1), said(2)]).toEqual([[], ["1 plaats zonder nummer heeft er een gekregen (P001, P002, ...)."], ["2 plaatsen zonder nummer hebben er een gekregen (P001, P002, ...)."]]);
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
  it("names only the own columns that are gone, and the step only where the plan counted with own steps", () => {
    const own = (behoud: readonly string[]): string | undefined => orKopie(vol, behoud).weggelaten.find((zin) => zin.startsWith("Eigen kolommen"));
    expect([own([]), own(["Locatie"]), own(["Locatie", "Personeelsnummer"])]).toEqual(["Eigen kolommen zijn weggelaten: Personeelsnummer, Locatie.", "Eigen kolommen zijn weggelaten: Personeelsnummer.", undefined]);
    expect(orKopie(vol).weggelaten.at(-1)).toContain("met het maximum van de schaal, niet met de eigen periodiek");
    const gemiddeld = { ...vol, parameters: { ...vol.parameters, periodiekkeuze: { waarde: "gemiddelde" as const, datum: null, bron: null } } };
    expect(orKopie(gemiddeld).gegevens.parameters).toEqual(gemiddeld.parameters);
    expect(orKopie(gemiddeld).weggelaten.at(-1)).toMatch(/^Besluit, Inhuur dekking/);
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
  it("says nothing of a table that is new, or was not there, and of a table without a day that it has none", () => {
    const zonder = { ...gegevens, salaristabel: null, parameters: { ...parameters, ikb: { waarde: null, datum: null, bron: null } }, plaatsen: [] };
    expect(volgendJaar(zonder, in2027).meldingen).toEqual([]);
    expect(volgendJaar({ ...zonder, salaristabel: oud }, { ...in2027, salaristabel: { ...oud, naam: "Tabel 2027" } }).meldingen).toEqual([]);
    expect(volgendJaar({ ...zonder, conversietabel: { ...oud, naam: "Besluit", datum: null } }, in2027).meldingen).toEqual(["De conversietabel is niet vernieuwd: Besluit (zonder datum) geldt nu ook voor 2027."]);
    expect(volgendJaar({ ...zonder, parameters: { ...zonder.parameters, werkgeverslasten: { waarde: 0.2, datum: null, bron: null } } }, in2027).meldingen).toEqual(["Werkgeverslasten is overgenomen uit het vorige plan; controleer of het percentage in 2027 nog geldt."]);
  });
  it.each<[string, Partial<Formatieplaats>, boolean]>([
    ["ended before the year", { inhuurFte: 1, inhuurTot: "2026-12-31" }, true], ["ends on its first day", { inhuurFte: 1, inhuurTot: "2027-01-01" }, false], ["has no end", { inhuurFte: 1 }, false], ["is none, whatever day stands there", { inhuurTot: "2026-06-30" }, false],
  ])("inhuur that %s is named: %p", (_, fields, named) => {
    expect(volgendJaar({ ...gegevens, plaatsen: [plaats(fields)] }, in2027).meldingen.some((melding) => melding.includes("inhuur"))).toBe(named);
  });
  it("knows no next year of a plan without planjaar, and no year behind 9999", () => {
    const open = { ...gegevens, parameters: { ...parameters, planjaar: { waarde: null, datum: null, bron: null } } };
    expect(eerstvolgendJaar(open)).toBeNull();
    expect([jaarfout(open, in2027), jaarfout(open, { ...in2027, planjaar: 10_000, peildatum: "10000-01-01" })]).toEqual([null, "planjaar"]);
  });
  it("moves a raise that is known to its own place: 2028 and 2030, not 2029", () => {
    const stijging = (jaar: number, waarde: number) => ({ jaar, waarde, datum: null, bron: "raming" });
    const known = { ...gegevens, parameters: { ...parameters, loonstijgingen: [stijging(2030, 0.04), stijging(2028, 0.03)] } };
    expect(volgendJaar(known, in2027).gegevens.parameters.loonstijgingen).toEqual([stijging(2028, 0.03), { jaar: 2029, waarde: null, datum: null, bron: null }, stijging(2030, 0.04)]);
    expect(volgendJaar({ ...known, plaatsen: [plaats({ formatieplaats: "1" })] }, in2027).vervallen).toEqual([]);
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
