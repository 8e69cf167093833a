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

describe("what of a list is kept", () => {
  it("counts rows as the user sees them, under a title and a head", () => {
    const rijen = [["Lijst van juni", null, null], ["Formatieplaats", "Fte", ""], ["A1", 1, null], [null, null, null], ["Totaal", 1, null], ["A2", 0.5, null]];
    const found = leesLoonlijst({ rijen, eersteRij: 4 }, 1, koppelVelden(LOONLIJSTVELDEN, rijen[1] ?? []), 36);
    expect(found.contracten.map(({ rij, formatieplaats, fte, schaal, begin, einde, medewerker }) => [rij, formatieplaats, fte, schaal, begin, einde, medewerker])).toEqual([[6, "A1", 1, null, null, null, null], [9, "A2", 0.5, null, null, null, null]]);
    expect(found.nietGelezen).toEqual([{ rij: 8, kolom: null, inhoud: "", reden: "totaalregel: telt niet mee als formatieplaats", overgenomen: false }]);
    expect([[...found.velden], found.lezingen]).toEqual([["formatieplaats", "fte"], []]);
  });
  it("a scale or day that cannot be read is none; the day makes that the contract is not counted", () => {
    const heads = ["Formatieplaats", "Fte", "Schaal", "Datum in dienst", "Datum uit dienst"];
    expect(lees(heads, ["A1", 1, "9 of 10", "", ""], ["A2", 1, "9", "1-2-2026", "3-4-2027"], ["A3", 1, "", "", "ooit"]).contracten.map(({ schaal, begin, einde, gebrek }) => [schaal, begin, einde, gebrek])).toEqual([
      [null, null, null, null], ["9", "2026-02-01", "2027-04-03", null], [null, null, null, '"ooit" is geen datum (dd-mm-jjjj)'],
    ]);
  });
  it("says which column it took for another field's head, and nothing of its own heads", () => {
    expect(lees(["Plaatsnr", "FTE", "Parttime %", "Iets"], ["A1", 1, 100, 1]).lezingen).toEqual(['Kolom "Plaatsnr": Formatieplaats.', 'Kolom "Parttime %": Deeltijdpercentage.', 'Kolom "Iets": wordt niet gebruikt.']);
  });
  it.each<[string, readonly CellValue[], number]>([["half above 2", [36, 1], 1], ["less than half", [36, 1, 1], 0], ["two jobs of one person", [2, 2], 0], ["none known", ["veel", ""], 0]])("asks whether fte are hours: %s", (_, cells, asked) => {
    expect(lees(["Formatieplaats", "Fte"], ...cells.map((cel) => ["A1", cel])).waarschuwingen).toHaveLength(asked);
  });
  it("lists rows that did not match with what stands in them, in the order of the list", () => {
    const found = leg([plaats("A1", { functie: "Klerk" }), plaats("B2")], lees(["Formatieplaats", "Functie", "Fte"], ["A1", "", 1], ["Z9", "Koster", 1], ["Totaal", null, 2], ["A1", "Klerk", "veel"], [null, "Bode", 1]));
    expect(found.nietGekoppeld.map(({ rij, inhoud, overgenomen }) => [rij, inhoud, overgenomen])).toEqual([[2, "A1", false], [3, "Z9 | Koster", false], [4, "", false], [5, "A1 | Klerk", false], [6, "Bode", false]]);
    expect(found).toMatchObject({ fteLijst: 3, fteGekoppeld: 0 });
  });
  it("names each scale of a place once, and no place that two rows may be of as unknown", () => {
    const found = leg([plaats("A1"), plaats("K1", { functie: "Klerk" }), plaats("K2", { functie: "Klerk" })], lees(["Formatieplaats", "Functie", "Schaal", "Fte"], ["A1", "", "9", 0.5], ["A1", "", "9", 0.5], ["A1", "", "", 0.1], ["", "Klerk", "8", "veel"], ["K1", "", "8", 1]), { opFunctie: true });
    expect(found.regels.map(({ schalenLijst, bezettingLijst }) => [schalenLijst, bezettingLijst])).toEqual([[["9"], 1.1], [["8"], 1], [[], null]]);
  });
  it("names five of the places that fit, and how many more", () => {
    const many = (count: number) => redenen(leg(Array.from({ length: count }, (_, at) => plaats(`K${at + 1}`, { functie: "Klerk" })), lees(["Functie", "Fte"], ["Klerk", 1]), { opFunctie: true }));
    expect([many(5), many(7)]).toEqual([[[2, "past bij K1, K2, K3, K4, K5; niet te kiezen"]], [[2, "past bij K1, K2, K3, K4, K5 en nog 2; niet te kiezen"]]]);
  });
  it("says of a function that is not in the plan that it is not, with and without afdeling", () => {
    expect(redenen(leg([plaats("A1")], lees(["Functie", "Fte"], ["Koster", 1]), { opFunctie: true }))).toEqual([[2, "functie Koster staat niet in het plan"]]);
    expect(redenen(leg([plaats("D4"), plaats("d4"), plaats("D4")], lees(["Formatieplaats", "Fte"], ["D4", 1])))).toEqual([[2, "formatieplaats D4 staat 3 keer in het plan"]]);
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
  it.each([
    ["the last day of a contract counts", "", "1-1-2027", 1], ["the first too", "1-1-2027", "", 1], ["ended the day before", "1-1-2020", "31-12-2026", "dienstverband eindigde op 31-12-2026, voor de peildatum 01-01-2027"],
    ["begins the day after", "2-1-2027", "1-1-2028", "dienstverband begint op 02-01-2027, na de peildatum 01-01-2027"],
  ])("%s", (_, begin, einde, expected) => {
    const found = leg([plaats("A1")], lees(["Formatieplaats", "Fte", "Datum in dienst", "Datum uit dienst"], ["A1", 1, begin, einde]), { peildatum: "2027-01-01" });
    expect(found.regels[0]?.bezettingLijst ?? found.nietGekoppeld[0]?.reden).toBe(expected);
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
    ["two hundredths of fte that the tenth of an hour does not explain", ["Fte", "Uren per week"], [0.884, 32], "fte 0,884 en uren 32 spreken elkaar tegen"],
    ["a percentage of 0", ["Parttime %"], [0], 0],
    ["2 percent", ["Parttime %"], [2], 0.02],
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
