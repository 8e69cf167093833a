/** Lists as HR has them: heads in any spelling, numbers with a comma, hours, totals in between, columns of their own. */
import { koppelKolommen } from "../../../src/rules/formatielijst/koppel-kolommen";
import { leesCel } from "../../../src/rules/formatielijst/lees-cel";
import { leesFormatielijst } from "../../../src/rules/formatielijst/lees-formatielijst";
import type { Lijst } from "../../../src/rules/formatielijst/lijst";
import { LIJSTVELDEN } from "../../../src/rules/formatielijst/lijstvelden";
import { kopsleutel, type Lijstveld, type Veldsoort } from "../../../src/rules/formatielijst/lijstvelden";
import { vindKoprij } from "../../../src/rules/formatielijst/vind-koprij";
import { FORMATIEPLAN_KOLOMMEN } from "../../../src/model/formatieplan/kolommen";

const read = (rijen: Lijst["rijen"], keuzes?: ReadonlyMap<string, Lijstveld | null>) => {
  const lijst: Lijst = { rijen, eersteRij: 1 };
  const koprij = vindKoprij(lijst) ?? -1;
  return leesFormatielijst(lijst, koprij, koppelKolommen(rijen[koprij] ?? [], keuzes), 36);
};

describe("columns by their head", () => {
  it("knows every head of the plan's own input columns, so that a plan can be read back as a list", () => {
    for (const kolom of FORMATIEPLAN_KOLOMMEN) {
      if (kolom.veld !== null) expect([kolom.naam, koppelKolommen([kolom.naam])[0]?.veld]).toEqual([kolom.naam, kolom.veld]);
    }
  });
  it("has each head at one field only", () => {
    const keys = LIJSTVELDEN.flatMap(({ koppen }) => koppen.map(kopsleutel));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  it.each<[string, Lijstveld | null]>([
    ["FORMATIE (FTE)", "fte"], ["Fte\nformatie", "fte"], ["contract-uren", "bezettingUren"], ["Organisatie-eenheid", "afdeling"], ["Functie benaming", "functie"],
    ["Schaal", "eigenSchaal"], ["Einddatum inhuur", "inhuurTot"], ["Leaseauto", null], ["", null],
  ])("%s", (kop, veld) => expect(koppelKolommen([kop])[0]?.veld).toBe(veld));
  it("gives a field to the more certain of two columns, and lets the user decide otherwise", () => {
    const koppen = ["Team", "Afdeling", "Functie"];
    expect(koppelKolommen(koppen).map(({ veld }) => veld)).toEqual([null, "afdeling", "functie"]);
    expect(koppelKolommen(koppen, new Map<string, Lijstveld | null>([["team", "afdeling"]])).map(({ veld }) => veld)).toEqual(["afdeling", null, "functie"]);
    expect(koppelKolommen(koppen, new Map([["functie", null]])).map(({ veld }) => veld)).toEqual([null, "afdeling", null]);
  });
});

describe("a cell", () => {
  it.each<[Veldsoort, string | number | boolean | null, unknown]>([
    ["fte", "0,8889", 0.8889], ["fte", "1,00 fte", 1], ["fte", 0.5, 0.5], ["fte", "-", 0], ["fte", "n.v.t.", "leeg"], ["fte", "", "leeg"], ["fte", null, "leeg"],
    ["fte", "1.250", "onleesbaar"], ["fte", "32 uur", "onleesbaar"], ["fte", "-1", "onleesbaar"], ["fte", "ca. 1", "onleesbaar"], ["fte", true, "onleesbaar"],
    ["uren", "28 uur", 28], ["uren", "1 fte", "onleesbaar"], ["bedrag", "€ 9.500,50", 9500.5], ["aantal", 2.5, "onleesbaar"], ["aantal", "3", 3],
    ["schaal", 10, "10"], ["schaal", " 10a ", "10A"], ["schaal", "schaal 9", "9"], ["schaal", "10/11", "onleesbaar"],
    // 46204 is 1 July 2026 in Excel's count
    ["datum", 46204, "2026-07-01"], ["datum", "1-7-2026", "2026-07-01"], ["datum", "31-2-2026", "onleesbaar"], ["datum", "juli 2026", "onleesbaar"], ["datum", "onbepaalde tijd", "leeg"],
    ["soort", "Structureel", "structureel"], ["soort", "incidenteel", "tijdelijk"], ["soort", "flexibel", "onleesbaar"], ["janee", "x", "ja"], ["janee", "soms", "onleesbaar"],
    ["tekst", 4400, "4400"], ["tekst", " dubbele  spatie ", "dubbele spatie"], ["tekst", "–", "leeg"],
  ])("as %s: %p", (soort, cel, expected) => {
    const found = leesCel(cel, soort);
    expect(found.kind === "waarde" ? found.waarde : found.kind).toBe(expected);
  });
});

describe("a list", () => {
  const lijst = read([
    ["Formatie van de bibliotheek", null, null, null, null, null, null],
    ["Afdeling", "Functie", "Schaal", "Formatie (fte)", "Contracturen", "Team", "Score"],
    ["Collectie", "Inkoper", "10", "1,5", 36, "Boeken", 12],
    [null, "Kaftster", 4, "0,8889", "28", "", 7],
    ["Collectie", null, null, null, null, null, null],
    ["Subtotaal collectie", null, null, "2,39", null, null, null],
    ["Publiek", "Voorlezer", "10a", "1.250", "-", null, null],
    [null, null, null, null, null, null, null],
    ["Afdeling", "Functie", "Schaal", "Formatie (fte)", "Contracturen", "Team", "Score"],
    ["Publiek", "Nachtwacht", "7 en 6", "1", null, null, null],
  ]);
  it("takes the places, with hours as fte of 36 hours: 36/36 = 1 and 28/36 = 0,7778", () => {
    expect(lijst.plaatsen.map((plaats) => [plaats.afdeling, plaats.functie, plaats.eigenSchaal, plaats.fte, plaats.bezetting])).toEqual([
      ["Collectie", "Inkoper", "10", 1.5, 1], [null, "Kaftster", "4", 0.8889, 0.7778], ["Publiek", "Voorlezer", "10A", null, 0], ["Publiek", "Nachtwacht", null, 1, null],
    ]);
    expect(lijst.rijnummers).toEqual([3, 4, 7, 10]);
  });
  it("keeps the user's own columns, under a name that the plan does not have itself", () => {
    expect(lijst.eigenKolommen).toEqual(["Team", "Score (eigen)"]);
    expect(lijst.plaatsen.map(({ eigen }) => eigen)).toEqual([["Boeken", 12], [null, 7], [null, null], [null, null]]);
  });
  it("lists what could not be read, with row and reason", () => {
    expect(lijst.uitzonderingen.map(({ rij, kolom, overgenomen, reden }) => [rij, kolom, overgenomen, reden])).toEqual([
      [5, null, false, "geen functie, fte of ander gegeven van een formatieplaats"],
      [6, null, false, "totaalregel: telt niet mee als formatieplaats"],
      [7, "Formatie (fte)", true, '"1.250" kan 1250 of 1,250 zijn; de cel is leeg gelaten'],
      [9, null, false, "herhaalde kopregel"],
      [10, "Schaal", true, '"7 en 6" is niet één schaal; de cel is leeg gelaten'],
    ]);
  });
  it("says which reading it took", () => {
    const text = lijst.lezingen.join("\n");
    expect(text).toContain('Kolom "Formatie (fte)": Fte, gelezen als fte.');
    expect(text).toContain('Kolom "Contracturen": uren per week, omgerekend naar fte van 36 uur (afgerond op 4 decimalen).');
    expect(text).toContain('Kolom "Contracturen": een streepje is gelezen als 0 (1 keer).');
    expect(text).toContain('Kolom "Score": niet herkend, blijft staan als eigen kolom "Score (eigen)".');
  });
  it("keeps hours of the formatie as hours", () => {
    expect(read([["Functie", "Uren per week"], ["Adviseur", "32"]]).plaatsen[0]).toMatchObject({ uren: 32, fte: null });
  });
  it.each(["Uren p/w", "Uren p.w.", "Weekuren", "uren / week"])("knows %s as hours", (kop) => {
    expect(read([["Functie", kop], ["Adviseur", 28.8]]).plaatsen[0]).toMatchObject({ uren: 28.8, fte: null });
  });
  it("asks when fte looks like hours, and converts only when the user says so", () => {
    const rijen = [["Functie", "Omvang"], ["Adviseur", 32], ["Klerk", 36]];
    expect(read(rijen)).toMatchObject({ plaatsen: [{ fte: 32 }, { fte: 36 }], lezingen: [expect.anything(), expect.stringContaining("Zijn het uren per week?")] });
    expect(read(rijen, new Map<string, Lijstveld>([["Omvang", "uren"]])).plaatsen[0]).toMatchObject({ fte: null, uren: 32 });
  });
  it("does not choose between fte and hours that disagree silently", () => {
    const found = read([["Functie", "Bezetting fte", "Contracturen"], ["Adviseur", 1, 36], ["Klerk", 1, 30]]);
    expect(found.plaatsen.map(({ bezetting }) => bezetting)).toEqual([1, 1]);
    expect(found.uitzonderingen).toMatchObject([{ rij: 3, reden: "Bezetting uren past niet bij Bezetting fte; de fte is overgenomen" }]);
  });
  it("finds no heads in cells that are no list", () => expect(vindKoprij({ rijen: [["a", 1], ["Functie", 2]], eersteRij: 1 })).toBeNull());
  it("stays linear on a long list", () => {
    const many = read([["Functie", "Fte"], ...Array.from({ length: 20_000 }, (_, at) => [`Functie ${at}`, "0,5"])]);
    expect(many.plaatsen).toHaveLength(20_000);
  });
});
