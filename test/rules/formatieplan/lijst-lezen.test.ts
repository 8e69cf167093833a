/** What of a list counts and in which way it was read: cells, rows that are none, choices of the user, own columns, salary lists. */
import type { CellValue } from "../../../src/model/workbook-plan";
import { eersteTekstrij } from "../../../src/rules/formatielijst/eerste-tekstrij";
import { eigenKolomnamen } from "../../../src/rules/formatielijst/eigen-kolomnamen";
import { koppelKolommen } from "../../../src/rules/formatielijst/koppel-kolommen";
import { leesCel } from "../../../src/rules/formatielijst/lees-cel";
import { leesFormatielijst } from "../../../src/rules/formatielijst/lees-formatielijst";
import { keuzenamen, leesKolomkeuzes } from "../../../src/rules/formatielijst/lees-kolomkeuzes";
import { leesSalarislijst } from "../../../src/rules/formatielijst/lees-salarislijst";
import { LIJSTVELDEN, type Lijstveld, type Veldsoort } from "../../../src/rules/formatielijst/lijstvelden";
import { planVanLijst } from "../../../src/rules/formatielijst/plan-van-lijst";
import { salarisgetal } from "../../../src/rules/formatielijst/salarisgetal";
import { vindKoprij } from "../../../src/rules/formatielijst/vind-koprij";
import { getalUitTekst } from "../../../src/rules/lezen/getal-uit-tekst";

const read = (rijen: readonly (readonly CellValue[])[], keuzes?: ReadonlyMap<string, Lijstveld | null>, eersteRij = 1) => leesFormatielijst({ rijen, eersteRij }, 0, koppelKolommen(rijen[0] ?? [], keuzes), 36);
const redenen = (found: ReturnType<typeof read>): readonly unknown[] => found.uitzonderingen.map(({ rij, kolom, inhoud, reden, overgenomen }) => [rij, kolom, inhoud, reden, overgenomen]);

it.each<[Veldsoort, CellValue, unknown]>([
  ["schaal", "-", "leeg"], ["soort", "-", "leeg"], ["janee", "—", "leeg"], ["datum", "-", "leeg"], ["tekst", "#N/B", "leeg"], ["datum", "heden", "leeg"], ["aantal", "-", 0],
  ["schaal", "S 10", "10"], ["schaal", "schaal10a", "10A"], ["schaal", "s. 9", "9"], ["schaal", "schaal", '"schaal" is niet één schaal'], ["schaal", "10 schaal 9", '"10 schaal 9" is niet één schaal'],
  ["soort", "S", "structureel"], ["soort", "tijdelijk", "tijdelijk"], ["soort", "T", "tijdelijk"],
  ["janee", "ja", "ja"], ["janee", true, "ja"], ["janee", "jawel", '"jawel" is niet ja of nee'], ["janee", "oja", '"oja" is niet ja of nee'], ["janee", "Nee", "nee"], ["janee", false, "nee"], ["janee", "0", "nee"], ["janee", "neen", '"neen" is niet ja of nee'], ["janee", "geen", '"geen" is niet ja of nee'],
  ["bedrag", false, '"ONWAAR" is geen getal'], ["fte", 0, 0], ["fte", "0,5fte", 0.5], ["fte", "0,5  fte", 0.5], ["fte", "fte 0,5", '"fte 0,5" is geen getal'], ["fte", 10_000, 10_000], ["fte", 10_001, '"10001" is te groot voor fte'], ["bedrag", 10_001, 10_001],
  ["uren", "28u", 28], ["uren", "28  uren per week", 28], ["uren", "0,8 FTE", '"0,8 FTE" is fte in een kolom met uren'], ["bedrag", "28 uur", '"28 uur" is geen getal'], ["uren", -1, '"-1" is negatief'],
  // A personnel number in a column of counts would make a plan of millions of rows.
  ["aantal", 10_000, 10_000], ["aantal", 1_002_345, '"1002345" is te groot voor een aantal'], ["datum", true, '"WAAR" is geen datum (dd-mm-jjjj)'],
])("a cell as %s: %p is %p", (soort, cel, expected) => {
  const found = leesCel(cel, soort);
  expect(found.kind === "waarde" ? found.waarde : found.kind === "onleesbaar" ? found.reden : found.kind).toBe(expected);
});

it.each<[string, unknown]>([
  ["1,5", 1.5], ["€ 1.250,50", 1250.5], [" €1,234.50", 1234.5], ["1.234.567", 1234567], ["-0,5", -0.5], ["2.773", ["2773", "2,773"]], ["0.125", 0.125], ["10 €", "geen"], ["EUR 10", "geen"], ["1,2,3", "geen"], ["1.23.456", "geen"],
  ["1".repeat(60), Number("1".repeat(60))], ["1".repeat(61), "geen"],
])("a number that is text: %p", (text, expected) => {
  const found = getalUitTekst(text);
  expect(found.kind === "getal" ? found.getal : found.kind === "dubbelzinnig" ? found.lezingen : found.kind).toEqual(expected);
});

it.each<[string, readonly CellValue[], string | null]>([
  ["an empty row", [null, "", "  "], "leeg"],
  ["a total in the first cell", ["Totaal", null, 12], "totaalregel: telt niet mee als formatieplaats"],
  ["a total behind an empty cell", [null, "Eindtotaal afdeling", 12], "totaalregel: telt niet mee als formatieplaats"],
  ["a subtotal as function behind an afdeling", ["Beleid", "Subtotaal", 12], "totaalregel: telt niet mee als formatieplaats"],
  ["a word that begins like a total", ["Totaalbeheer", "Adviseur", 1], null],
  ["heads once more", ["Afdeling", "Functie", "Fte"], "herhaalde kopregel"],
  ["a head of one column only", ["Afdeling", "Adviseur", 1], null],
  ["an afdeling above its places", ["Beleid", null, null], "geen functie, fte of ander gegeven van een formatieplaats"],
  ["fte alone", [null, null, 1], null],
])("a row of a list: %s", (_, cells, reden) => {
  const found = read([["Afdeling", "Functie", "Fte"], cells]);
  expect(found.plaatsen).toHaveLength(reden === null ? 1 : 0);
  expect(found.uitzonderingen.map((each) => each.reden)).toEqual(reden === null || reden === "leeg" ? [] : [reden]);
});

it("of one known column a row that repeats its head may be data, and a function in a column of the user's own is no total", () => {
  expect(read([["Functie", "Iets"], ["Functie", "x"]]).plaatsen).toHaveLength(1);
  expect(read([["Functie", "Iets"], ["Adviseur", "Totaal"]]).plaatsen).toHaveLength(1);
});

it("says what stands in a row or cell that was not taken, by the row that the user sees", () => {
  expect(redenen(read([["Afdeling", "Fte", "Locatie"], ["Totaal", "12,5", "alles"], ["Beleid", "veel", null]], undefined, 5))).toEqual([
    [6, null, "Totaal | 12,5 | alles", "totaalregel: telt niet mee als formatieplaats", false], [7, "Fte", "veel", '"veel" is geen getal; de cel is leeg gelaten', true],
  ]);
});

it.each([["before", ["Functie", "Contracturen", "Bezetting fte"], ["Klerk", 30, 1]], ["behind", ["Functie", "Bezetting fte", "Contracturen"], ["Klerk", 1, 30]]])("compares hours with fte where their column stands %s it", (_, heads, row) => {
  const found = read([heads, row]);
  expect(found.plaatsen[0]?.bezetting).toBe(1);
  expect(redenen(found)).toEqual([[2, "Contracturen", "30", "Bezetting uren past niet bij Bezetting fte; de fte is overgenomen", true]]);
  // 32 / 36 is 0,8889: two decimals of fte beside whole hours agree to a twentieth of an hour.
  expect(redenen(read([heads, row.map((cel) => (cel === 30 ? 32 : cel === 1 ? 0.889 : cel))]))).toEqual([]);
});

it("keeps a column without a head where something stands in it, and the values of all own columns", () => {
  const found = read([["Functie", "", "Fte", "", "Locatie"], ["Klerk", "", 1, "x", "loket"], ["Bode", null, 1, "", ""]]);
  expect(found.eigenKolommen).toEqual(["Kolom D", "Locatie"]);
  expect(found.plaatsen.map(({ eigen }) => eigen)).toEqual([["x", "loket"], [null, null]]);
  expect(found.lezingen).toContain('Kolom "Locatie": niet herkend, blijft staan als eigen kolom.');
  expect(found.lezingen).toContain('Kolom "": niet herkend, blijft staan als eigen kolom "Kolom D".');
});

it("gives own columns names that differ from the plan's and from each other", () => {
  const koppen = ["Locatie", "locatie", "Locatie", "Score", "score", ""].map((kop, kolom) => ({ kop, kolom }));
  expect(eigenKolomnamen(koppen)).toEqual(["Locatie", "locatie 2", "Locatie 3", "Score (eigen)", "score (eigen) 2", "Kolom F"]);
});

it("says of each column how it was read, and of nothing that is obvious", () => {
  expect(read([["Functie", "Functienaam", "KPL", "Uren per week", "Schaal", "Naam medewerker", "Inhuur uren", "Bezetting fte"], ["Klerk", "x", "12", 36, "9", "", "-", 1]]).lezingen).toEqual([
    'Kolom "KPL": Kostenplaats.', 'Kolom "Uren per week": uren per week; 1 fte is 36 uur, de uren blijven staan in de kolom Uren.', 'Kolom "Schaal": Eigen schaal; deze gaat voor op de schaal uit het kader.',
    'Kolom "Naam medewerker": namen van personen; het plan werkt ook zonder.', 'Kolom "Inhuur uren": uren per week, omgerekend naar fte van 36 uur (afgerond op 4 decimalen).', 'Kolom "Bezetting fte": Bezetting fte, gelezen als fte.',
    'Kolom "Functienaam": niet herkend, blijft staan als eigen kolom.', 'Kolom "Inhuur uren": een streepje is gelezen als 0 (1 keer).',
  ]);
});

it.each<[string, readonly number[], boolean]>([["half above 8", [9, 1], true], ["less than half", [9, 1, 1], false], ["exactly 8", [8, 8], false], ["no values", [], false]])("asks whether fte are hours: %s", (_, waarden, asked) => {
  const heads = (kop: string) => read([["Functie", kop], ...waarden.map((waarde) => ["Klerk", waarde])]).lezingen.filter((zin) => zin.startsWith("Let op"));
  expect(heads("Fte")).toEqual(asked ? ['Let op: de meeste waarden in kolom "Fte" zijn hoger dan 8. Zijn het uren per week? Kies dan voor deze kolom Uren.'] : []);
  expect(heads("Bezetting")).toEqual(asked ? ['Let op: de meeste waarden in kolom "Bezetting" zijn hoger dan 8. Zijn het uren per week? Kies dan voor deze kolom Bezetting uren.'] : []);
});

it("knows whether a list has names", () => {
  const names = (...cells: CellValue[]): boolean => read([["Functie", "Naam"], ...cells.map((cel) => ["Klerk", cel])]).metNamen;
  expect([names(null, "-"), names(null, "X")]).toEqual([false, true]);
});

it("gives a field that the user chose for two columns to the first, and keeps it from a better head", () => {
  const velden = (koppen: readonly string[], keuzes: readonly (readonly [string, Lijstveld | null])[]) => koppelKolommen(koppen, new Map(keuzes)).map(({ veld }) => veld);
  expect(velden(["Een", "Twee", "Afdeling"], [["Een", "afdeling"], ["Twee", "afdeling"]])).toEqual(["afdeling", null, null]);
  expect(velden(["Een", "Twee", "Functie"], [["Een", null], ["Twee", null]])).toEqual([null, null, "functie"]);
  expect(velden(["", "Fte"], [["", "functie"]])).toEqual([null, "fte"]);
});

describe("choices of the user", () => {
  it.each<[string, readonly (readonly [string, Lijstveld | null])[] | string]>([
    ["Omvang=Uren; Team = Afdeling;Score=EIGEN;", [["Omvang", "uren"], ["Team", "afdeling"], ["Score", null]]],
    ["a=b=Fte", [["a=b", "fte"]]], ["x=Functie", [["x", "functie"]]], ["", []], [" ; ", []], ["Omvang", "Omvang"], ["=Fte", "=Fte"], [" = Fte", "= Fte"], ["Team=Ploeg", "Team=Ploeg"],
  ])("%p", (tekst, expected) => {
    const found = leesKolomkeuzes(tekst, LIJSTVELDEN);
    expect(typeof found === "string" ? found : [...found]).toEqual(expected);
  });
  it("a field of a list of places only keeps its column out of another list", () => {
    expect([...(leesKolomkeuzes("Team=Afdeling; X=Functie", [{ veld: "functie", koppen: ["Functie"] }]) as ReadonlyMap<string, string | null>)]).toEqual([["Team", null], ["X", "functie"]]);
  });
  it("are offered by the plan's own heads, with one for a column of one's own", () => expect(keuzenamen().slice(0, 3)).toEqual(["eigen", "Formatieplaats", "Afdeling"]));
});

it("finds the row with the most heads, the upper of two, not below the thirtieth row", () => {
  const above = (count: number, rij: readonly CellValue[]) => ({ rijen: [...Array.from({ length: count }, () => ["tekst"]), rij], eersteRij: 1 });
  expect([vindKoprij(above(29, ["Functie", "Fte"])), vindKoprij(above(30, ["Functie", "Fte"]))]).toEqual([29, null]);
  expect(vindKoprij({ rijen: [["Functie", "Fte"], ["Functie", "Fte", "Afdeling"], ["Functie", "Fte", "Schaal"], ["Naam"]], eersteRij: 1 })).toBe(1);
});

it.each<[string, readonly (readonly CellValue[])[], number | null]>([
  ["a title, then texts", [["Lijst"], ["Wat", "Hoeveel"], ["a", "b"]], 1], ["figures as text are no heads", [["12,5", "€ 3"], ["a", "b"]], 1], ["numbers are none", [["Wat", 3], ["x", null, "y"]], 1], ["nothing but figures", [[1, 2], ["1", "2"]], null], ["the first row", [["Wat 1", "Wat 2"]], 0],
])("where heads may stand of which none is known: %s", (_, rijen, expected) => expect(eersteTekstrij({ rijen, eersteRij: 1 })).toBe(expected));

describe("a salary list", () => {
  const HEADS = ["Salaris", "Schaal", "Trede"];
  it("is read by its heads in any order, empty rows left out, a step that is empty unknown", () => {
    expect(leesSalarislijst([["Tabel per 1 januari"], HEADS, ["2.773", "10a", 0], [null, "", " "], [3000.5, 9, null]])).toEqual([{ schaal: "10A", periodiek: 0, bedrag: 2773 }, { schaal: "9", periodiek: null, bedrag: 3000.5 }]);
    expect(leesSalarislijst([["Schaal", "Periodiek", "Maandbedrag"]])).toEqual([]);
  });
  it.each<[string, readonly CellValue[], string]>([
    ["no scale", [3000, "hoog", 1], "hoog"], ["no amount", ["veel", "9", 1], "veel"], ["no amount at all", [null, "9", 1], ""], ["no step", [3000, "9", "max"], "max"], ["true as scale", [3000, true, 1], "WAAR"],
  ])("refuses a row with %s, so that no half table counts", (_, rij, text) => {
    expect(leesSalarislijst([["Tabel"], HEADS, [3000, "8", 1], rij])).toBe(`rij 4: "${text}" is niet te lezen als schaal, periodiek of bedrag.`);
  });
  it("is none without its three heads", () => expect([leesSalarislijst([["Schaal", "Bedrag"], [9, 3000]]), leesSalarislijst([])]).toEqual([null, null]));
  it.each<[CellValue, number | undefined]>([[3000, 3000], ["2.773", 2773], ["2.773,50", 2773.5], ["veel", undefined], [null, undefined], [true, undefined], [0, 0], [-3000, undefined], ["-2.773", undefined]])("an amount %p", (cel, expected) => expect(salarisgetal(cel)).toBe(expected));
});

it("a plan of a list has its places and nothing that only the user knows", () => {
  const lijst = read([["Functie", "Fte", "Locatie"], ["Klerk", 1, "loket"]]);
  expect(planVanLijst(lijst, "Proef", null, 2027)).toMatchObject({ naam: "Proef", kader: null, plaatsen: lijst.plaatsen, eigenKolommen: ["Locatie"], metNamen: false, salaristabel: null, conversietabel: null, parameters: { planjaar: { waarde: 2027 }, ikb: { waarde: null }, leidinggevenden: { waarde: null } } });
});
