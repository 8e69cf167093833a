/** A payroll or HR-system list laid against a plan: what counts, what does not and why, and never a guess. */
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import type { CellValue } from "../../../src/model/workbook-plan";
import { leesLoonlijst, type GelezenLoonlijst } from "../../../src/rules/bezettingslijst/lees-loonlijst";
import { legNaastPlan, type Aansluiting, type AansluitingOpties } from "../../../src/rules/bezettingslijst/leg-naast-plan";
import { LOONLIJSTVELDEN } from "../../../src/rules/bezettingslijst/loonlijstvelden";
import { koppelVelden } from "../../../src/rules/formatielijst/koppel-velden";

const plaats = (formatieplaats: string | null, fields: Partial<Formatieplaats> = {}): Formatieplaats => ({ ...LEGE_FORMATIEPLAATS, formatieplaats, ...fields });
const lees = (...rijen: readonly CellValue[][]): GelezenLoonlijst => leesLoonlijst({ rijen, eersteRij: 1 }, 0, koppelVelden(LOONLIJSTVELDEN, rijen[0] ?? []), 36);
const leg = (plaatsen: readonly Formatieplaats[], lijst: GelezenLoonlijst, opties: Partial<AansluitingOpties> = {}): Aansluiting => legNaastPlan(plaatsen, lijst, { volledig: false, opFunctie: false, peildatum: null, ...opties });
const redenen = ({ nietGekoppeld }: Aansluiting): readonly unknown[] => nietGekoppeld.map(({ rij, reden }) => [rij, reden]);

describe("by number", () => {
  const lijst = lees(
    ["Formatieplaats", "Contracturen", "Medewerker", "Schaal", "Leaseauto"],
    ["a1", 36, "Een", "10", "ja"], ["A1", "18", "Twee", "10A", ""], ["B2", 24, "Drie", "8", ""], ["Z9", 36, "Vier", "8", ""], [null, 36, "Vijf", "8", ""], ["D4", 36, "Zes", null, ""], ["C3", "veel", "Zeven", null, ""], ["C3", 18, "Acht", null, ""],
    ["Totaal", 204, null, null, ""],
  );
  const places = [plaats("A1", { bezetting: 1 }), plaats("B2"), plaats("C3", { bezetting: 0.5, aantalPersonen: 1 }), plaats("D4"), plaats("d4"), plaats("E5", { bezetting: 0.4, aantalPersonen: 1 })];
  const found = leg(places, lijst);
  it("adds the contracts per place: (36 + 18) / 36 = 1,5 and 24 / 36 = 0,6667", () => {
    expect(found.regels.map(({ formatieplaats, bezettingPlan, bezettingLijst, contracten, personenLijst, schalenLijst }) => [formatieplaats, bezettingPlan, bezettingLijst, contracten, personenLijst, schalenLijst])).toEqual([
      ["A1", 1, 1.5, 2, 2, ["10", "10A"]], ["B2", null, 0.6667, 1, 1, ["8"]], ["C3", 0.5, null, 0, null, []], ["D4", null, null, 0, null, []], ["d4", null, null, 0, null, []], ["E5", 0.4, null, 0, null, []],
    ]);
    expect(found.plaatsen[0]).toMatchObject({ bezetting: 1.5, aantalPersonen: 2, naam: null });
  });
  it("lists what did not match and why, without the person, and reconciles the fte: 5,6667 = 2,1667 + 3,5", () => {
    expect(redenen(found)).toEqual([
      [5, "formatieplaats Z9 staat niet in het plan"], [6, "geen formatieplaats in deze rij"], [7, "formatieplaats D4 staat 2 keer in het plan"], [8, '"veel" is geen getal'],
      [9, "formatieplaats C3 heeft ook een rij die niet te tellen is (rij 8); de plaats blijft zoals zij is"], [10, "totaalregel: telt niet mee als formatieplaats"],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/vier|vijf|zes|zeven|acht/i);
    expect([found.fteLijst, found.fteGekoppeld]).toEqual([5.6667, 2.1667]);
  });
  it("leaves a place alone of which one row cannot be counted: half of its contracts is not its bezetting", () => {
    expect(found.plaatsen[2]).toMatchObject({ bezetting: 0.5, aantalPersonen: 1 });
    expect(found.regels[2]?.openRijen).toEqual([8, 9]);
  });
  it("empties a place that the list does not name only when the list is said to hold everyone, and never one that a row may belong to", () => {
    expect(found.plaatsen[5]).toMatchObject({ bezetting: 0.4, aantalPersonen: 1 });
    const all = leg(places, lijst, { volledig: true });
    expect(all.plaatsen.map(({ bezetting }) => bezetting)).toEqual([1.5, 0.6667, 0.5, null, null, 0]);
    expect(all.plaatsen[5]?.aantalPersonen).toBe(0);
  });
  it("says which columns it uses, and which it does not", () => {
    expect(lijst.lezingen).toEqual(['Kolom "Contracturen": uren per week, omgerekend naar fte van 36 uur (afgerond op 4 decimalen).', 'Kolom "Medewerker": alleen om personen te tellen; wordt niet overgenomen.', 'Kolom "Leaseauto": wordt niet gebruikt.']);
  });
});

describe("persons", () => {
  const places = [plaats("A1", { aantalPersonen: 3 }), plaats("B2", { aantalPersonen: 3 })];
  it("are told apart by a number or name; two contracts of one person are one", () => {
    expect(leg(places, lees(["Plaatsnr", "Fte", "Personeelsnummer"], ["A1", 0.5, 101], ["A1", 0.3, "101"], ["A1", 0.1, 102])).plaatsen[0]).toMatchObject({ bezetting: 0.9, aantalPersonen: 2 });
  });
  it("are not guessed without: one contract is one person, of two it is unknown and the plan's number stays", () => {
    const found = leg(places, lees(["Plaatsnr", "Fte"], ["A1", 0.5], ["A1", 0.3], ["B2", 1]));
    expect(found.regels.map(({ personenLijst }) => personenLijst)).toEqual([null, 1]);
    expect(found.plaatsen.map(({ aantalPersonen }) => aantalPersonen)).toEqual([3, 1]);
  });
});

describe("by functie and afdeling", () => {
  const places = [
    plaats("A1", { functie: "Adviseur", afdeling: "Beleid" }), plaats("A2", { functie: "Adviseur", afdeling: "Publiek" }), plaats("K1", { functie: "Klerk", afdeling: "Publiek" }),
    plaats("K2", { functie: "Klerk", afdeling: "publiek " }), plaats(null, { functie: "Bode", afdeling: "Publiek" }),
  ];
  const HEADS = ["Formatieplaats", "Functie", "Team", "Fte"];
  const lijst = lees(HEADS, ["", "adviseur", "Beleid", 0.8], ["", "Klerk", "Publiek", 1], ["A2", "Klerk", "Publiek", 0.6], ["A9", "Adviseur", "Beleid", 0.5], ["", "Adviseur", "", 0.4], ["", "Bode", "Publiek", 0.3], ["", "Jurist", "Beleid", 0.2], ["", "", "Beleid", 0.1]);
  it("matches where exactly one place fits; what fits two stays out with both named; a number goes before all", () => {
    const found = leg(places, lijst, { opFunctie: true });
    expect(found.regels.map(({ formatieplaats, bezettingLijst, gekoppeldOp, openRijen }) => [formatieplaats, bezettingLijst, gekoppeldOp, openRijen])).toEqual([
      ["A1", 0.8, ["functie en afdeling"], [5, 6]], ["A2", 0.6, ["formatieplaats"], [6]], ["K1", null, [], [3]], ["K2", null, [], [3]],
    ]);
    expect(redenen(found)).toEqual([
      [3, "past bij K1, K2; niet te kiezen"], [5, "formatieplaats A9 staat niet in het plan; functie en afdeling passen bij A1"],
      [6, "geen formatieplaats en geen afdeling in deze rij; de functie past bij A1, A2"], [7, "past bij een plaats zonder nummer (regel 5 van het plan)"],
      [8, "functie Jurist bij afdeling Beleid staat niet in het plan"], [9, "geen formatieplaats en geen functie in deze rij"],
    ]);
  });
  it("matches nothing by them unless that is asked, and says what would fit", () => {
    const found = leg(places, lijst);
    expect(found.fteGekoppeld).toBe(0.6);
    expect(redenen(found)[0]).toEqual([2, "geen formatieplaats in deze rij; functie en afdeling passen bij A1"]);
  });
  it("matches by functie alone where the list has no afdeling", () => {
    const found = leg(places.slice(1, 3), lees(["Functie", "Fte"], ["Adviseur", 1], ["Adviseur", 0.5]), { opFunctie: true });
    expect(found.regels.map(({ bezettingLijst, gekoppeldOp }) => [bezettingLijst, gekoppeldOp])).toEqual([[1.5, ["functie"]], [null, []]]);
  });
  it("leaves both places as they are in a list that holds everyone, when a row fits both", () => {
    const bezet = places.map((one) => ({ ...one, bezetting: 0.7 }));
    expect(leg(bezet, lees(HEADS, ["", "Klerk", "Publiek", 1]), { opFunctie: true, volledig: true }).plaatsen.map(({ bezetting }) => bezetting)).toEqual([0, 0, 0.7, 0.7, 0.7]);
  });
});

describe("on the peildatum", () => {
  const places = [plaats("A1", { einddatum: "2026-12-31" }), plaats("A1", { ingangsdatum: "2027-01-01" }), plaats("B2", { einddatum: "2026-12-31", bezetting: 1 })];
  const lijst = lees(["Formatieplaats", "Fte", "Datum in dienst", "Datum uit dienst"], ["A1", 1, "1-3-2020", ""], ["A1", 1, "15-01-2027", ""], ["A1", 1, "", "31-12-2026"], ["B2", 1, "", ""], ["A1", 0.2, "vorig jaar", ""]);
  it("the row of a place that is in force takes the contracts that are, its days included", () => {
    const found = leg(places, { ...lijst, contracten: lijst.contracten.slice(0, 4) }, { peildatum: "2027-01-01", volledig: true });
    expect(found.plaatsen.map(({ bezetting }) => bezetting)).toEqual([null, 1, 1]);
    expect(redenen(found)).toEqual([
      [3, "dienstverband begint op 15-01-2027, na de peildatum 01-01-2027"], [4, "dienstverband eindigde op 31-12-2026, voor de peildatum 01-01-2027"], [5, "formatieplaats B2 is op de peildatum niet van kracht"],
    ]);
  });
  it("a day that cannot be read leaves its place open", () => {
    expect(leg(places, lijst, { peildatum: "2027-01-01" }).plaatsen[1]?.bezetting).toBeNull();
  });
});

describe("the size of a contract", () => {
  const omvang = (heads: readonly string[], ...cells: readonly CellValue[]): unknown => {
    const [found] = lees(["Formatieplaats", ...heads], ["A1", ...cells]).contracten;
    return found?.gebrek ?? found?.fte;
  };
  it.each([
    ["fte", ["Deeltijdfactor"], ["0,8889"], 0.8889],
    ["hours", ["Contracturen"], ["32 uur"], 0.8889],
    ["a percentage", ["Parttime %"], [88.89], 0.8889],
    ["a percentage with its sign", ["DV%"], ["50 %"], 0.5],
    ["fte and hours that agree to the tenth of an hour", ["Fte", "Uren per week"], [0.89, 32], 0.89],
    ["fte and hours that do not", ["Fte", "Uren per week"], [0.8, 32], "fte 0,8 en uren 32 spreken elkaar tegen"],
    ["a fraction that Excel shows as a percentage", ["Parttime %"], [0.8889], '"0,8889" kan 0,8889% of een factor zijn; kies Fte als het een factor is'],
    ["an amount with two readings", ["Uren per week"], ["1.250"], '"1.250" kan 1250 of 1,250 zijn'],
    ["hours in a column of fte", ["Fte"], ["36 uur"], '"36 uur" zijn uren in een kolom met fte'],
    ["none", ["Fte"], [""], "geen fte, uren of percentage in deze rij"],
  ] as const)("reads %s", (_, heads, cells, expected) => {
    expect(omvang(heads, ...cells)).toBe(expected);
  });
  it("warns when fte look like hours, and converts nothing", () => {
    const lijst = lees(["Formatieplaats", "Fte"], ["A1", 36], ["B2", 32]);
    expect(lijst.waarschuwingen).toHaveLength(1);
    expect(lijst.contracten.map(({ fte }) => fte)).toEqual([36, 32]);
    expect(lees(["Formatieplaats", "Fte"], ["A1", 1], ["B2", 0.5]).waarschuwingen).toEqual([]);
  });
});
