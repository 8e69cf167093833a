import { column, errorCell, shownAnswer, shownCell } from "./answers";

/** Excel's number: 1 March 2025 is 45717 (1 January 2025 is 45658; + 31 + 28). */
const MAART_1 = 45717;

describe("TERMIJN", () => {
  it.each([
    ["start cyclus", 45688, 45716], // 31 January 2025 -> 28 February 2025
    ["planningsgesprek", MAART_1, 45807], // 30 May 2025: 45717 + 31 + 30 + 29
    ["eerste beoordeling proef", MAART_1, 45870], // 1 August 2025: 45717 + 31 + 30 + 31 + 30 + 31
    ["tweede beoordeling proef", MAART_1, 45689], // 1 February 2025
    ["concept", MAART_1, 45710],
    ["bedenkingen", MAART_1, 45731],
    ["Toelichting", MAART_1, 45731],
    [" vaststelling ", MAART_1, 45745],
    ["concept", MAART_1 + 0.75, 45710], // the time of day does not count
    ["concept", "2025-03-01", 45710],
    ["concept", "1-3-2025", 45710],
  ])("%s from %p is %i", (soort, datum, expected) => expect(shownCell("TERMIJN", soort, datum)).toBe(expected));
  it("spills over a column of dates", () => expect(shownAnswer("TERMIJN", "concept", column(MAART_1, null, MAART_1 + 1))).toEqual([[45710], [""], [45711]]));
  it.each([
    ["einde", MAART_1, "#WAARDE! soort \"einde\" bestaat niet; kies start cyclus, planningsgesprek, eerste beoordeling proef, tweede beoordeling proef, concept, bedenkingen, toelichting, vaststelling"],
    ["concept", "30-02-2025", "#WAARDE! \"30-02-2025\" is geen datum; geef een datumcel, of tekst als 2025-03-31 of 31-03-2025"],
    ["concept", 0, "#WAARDE! \"0\" is geen datum; geef een datumcel, of tekst als 2025-03-31 of 31-03-2025"],
    ["vaststelling", 2_958_465, "#N/B vaststelling: de uitkomst ligt na het jaar 9999"],
  ])("%s from %p says what is wrong", (soort, datum, message) => expect(shownCell("TERMIJN", soort, datum)).toBe(message));
});

describe("LOONKOSTEN", () => {
  const TABLE = [["bedrag", "Periodiek", "schaal", "bron"], [2500, 0, "8", "x"], ["3.600,50", 11, 8, ""], [4000, 1, "10a", null], [null, 2, "10A", null]];
  it.each([
    [[8, 1, TABLE], 43206], // the highest step: 3600.50 x 12
    [["8", "0,5", TABLE, 0], 15000], // 0.5 x 2500 x 12
    [["10A", 2, TABLE, "hoogste"], 96000], // the row without an amount is passed over: 2 x 4000 x 12
    [["8", 1, TABLE, 0, 0.25], 37500],
    [["8", -1, TABLE, 0], -30000],
    [["8", 0, TABLE], 0],
  ])("%j is %d", (args, euro) => expect(shownCell("LOONKOSTEN", ...args)).toBeCloseTo(euro, 9));
  it("spills over columns, with a step each", () => {
    expect(shownAnswer("LOONKOSTEN", column(8, "8", null, 9), column(1, 1, 1, 1), TABLE, column(0, null, 0, 0))).toEqual([
      [30000], [43206], [""], ["#N/B schaal 9 staat niet in de salaristabel (wel: 8, 10A)"],
    ]);
  });
  it.each([
    [["8", 1, TABLE, 3], "#N/B schaal 8 heeft geen periodiek 3 (wel: 0, 11)"],
    [["8", 1, [["schaal", "periodiek", "bedrag"], [8, 1, 100], [8, 1, 200]], 1], "#N/B bedrag 100 of 200; de tabel geeft schaal 8 periodiek 1 meer dan een bedrag"],
    [["8", 1, [["schaal", "periodiek", "bedrag"], [8, 1, 100], [8, null, 200]]], "#N/B een regel van schaal 8 heeft geen periodiek, dus de hoogste is niet bekend"],
    [["8", 1, null], "#WAARDE! geef een salaristabel met de kolommen schaal, periodiek en bedrag"],
    [["8", 1, [["schaal", "bedrag"], [8, 100]]], "#WAARDE! salaristabel: de eerste rij moet koppen hebben, met kolom periodiek (gevonden: \"schaal\" en \"bedrag\"); geef een tabel met [#Alles]"],
    [["8", 1, [["schaal", "periodiek", "bedrag"], [8, 1, "2.943"]]], "#WAARDE! salaristabel, rij 2, kolom bedrag: \"2.943\" kan 2943 of 2,943 zijn; geef een getal in plaats van tekst"],
    [["8", 1, [["schaal", "periodiek", "bedrag"], [8, errorCell("#N/A"), 1]]], "#N/B salaristabel, rij 2, kolom periodiek: de cel waarnaar wordt verwezen bevat zelf een fout (#N/B)"],
    [["8", 1, TABLE, 0, 30], "#WAARDE! opslag 30: geef een deel van 1, zoals 0,3 voor 30%"],
    [["8", 1, TABLE, "laagste"], "#WAARDE! periodiek: \"laagste\" is geen getal, en ook niet \"hoogste\""],
    [["8", 1e308, TABLE], "#WAARDE! de uitkomst is te groot voor een cel"],
    [["x", 1, TABLE], "#WAARDE! \"x\" is geen schaal; geef er een als 10 of 10A"],
  ])("%j says what is wrong", (args, message) => expect(shownCell("LOONKOSTEN", ...args)).toBe(message));
});
