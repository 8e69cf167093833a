import fc from "fast-check";
import { KEUZES } from "../../src/rules/goede-gesprek/keuzes";
import { column, errorCell, shownAnswer, shownCell } from "./answers";

const A = column("Normaal", "normaal", "Enigszins  onvoldoende");
const B = column("Goed", "GOED");

describe("BEOORDELING", () => {
  it.each([
    ["a tie of thirds goes up: (8/3 + 13/3) / 2 = 3.5", [A, null, B, "Uitstekend"], "Goed"],
    ["rows instead of columns", [[["Normaal", "Normaal", "Enigszins onvoldoende"]], null, [["Goed", "Goed"]], "Uitstekend"], "Goed"],
    ["weights with four decimals: a = (0.3334 x 4 + 0.6666 x 1) = 2.0002, total 1.5001", [column("Goed", "Onvoldoende"), column(0.3334, 0.6666), [["Onvoldoende"]], "Onvoldoende"], "Enigszins onvoldoende"],
    ["weights with four decimals: a = (0.3333 x 4 + 0.6667 x 1) = 1.9999, total 1.49995", [column("Goed", "Onvoldoende"), column("0,3333", "0.6667"), [["Onvoldoende"]], "Onvoldoende"], "Onvoldoende"],
    ["a calculated weight is read to fifteen digits", [column("Goed", "Onvoldoende"), column(0.1 + 0.2, 0.7), [["Normaal"]], "Normaal"], "Enigszins onvoldoende"], // a = 1.9, total 2.45
    ["empty weights weigh the same", [A, column(null, "", null), B, "Uitstekend"], "Goed"],
    ["weight 0 is allowed", [column("Uitstekend", "Onvoldoende"), column(1, 0), [["Uitstekend"]], "Uitstekend"], "Uitstekend"],
    ["lid 7 chosen by the manager", [[["Uitstekend"]], null, column("Onvoldoende", "Uitstekend"), "Uitstekend", column(true, false), true], "Onvoldoende"],
    ["lid 7 possible and not chosen: (5 + 11/3) / 2 = 4.33", [[["Uitstekend"]], null, column("Onvoldoende", "Uitstekend"), "Uitstekend", column("WAAR", null), "onwaar"], "Goed"],
  ])("%s", (_, args, answer) => expect(shownCell("BEOORDELING", ...args)).toBe(answer));

  it.each([
    ["a missing label", [column("Goed", null, ""), null, B, "Goed"], "#N/B er ontbreekt: werkafspraak 2 en werkafspraak 3"],
    ["missing labels of both parts", [column(null), null, column("Goed", null), null], "#N/B er ontbreekt: werkafspraak 1, competentie 2 en kennisniveau"],
    ["no werkafspraken", [null, null, B, "Goed"], "#N/B er ontbreekt: werkafspraken (onderdeel a)"],
    ["no competences", [A, null, null, "Goed"], "#N/B er ontbreekt: competenties (onderdeel b)"],
    ["all weights 0", [A, column(0, 0, 0), B, "Goed"], "#N/B alle gewichten van de werkafspraken zijn 0"],
    ["a weight that is missing", [A, column(1, null, 1), B, "Goed"], "#N/B er ontbreekt: gewicht 2; vul alle gewichten in of laat ze alle leeg"],
    ["an error in a label", [column("Goed", errorCell("#N/A")), null, B, "Goed"], "#N/B werkafspraak 2: de cel waarnaar wordt verwezen bevat zelf een fout (#N/B)"],
    ["a label that is none", [column("Goed", "Prima"), null, B, "Goed"], "#WAARDE! werkafspraak 2: \"Prima\" is geen kwalificatie; kies Onvoldoende, Enigszins onvoldoende, Normaal, Goed of Uitstekend"],
    ["a label as number", [column(4), null, B, "Goed"], "#WAARDE! werkafspraak 1: \"4\" is geen kwalificatie; kies Onvoldoende, Enigszins onvoldoende, Normaal, Goed of Uitstekend"],
    ["five decimals", [A, column(0.33333, 0.33333, 0.33334), B, "Goed"], "#WAARDE! gewicht 1: 0,33333 heeft meer dan 4 decimalen"],
    ["a negative weight", [A, column(1, -1, 1), B, "Goed"], "#WAARDE! gewicht 2: -1 is negatief"],
    ["another number of weights", [A, column(1, 1), B, "Goed"], "#WAARDE! er zijn 3 werkafspraken en 2 gewichten"],
    ["another number of marks", [A, null, B, "Goed", column(true)], "#WAARDE! er zijn 2 competenties en 1 cellen bij cruciaal"],
    ["a mark that is none", [A, null, B, "Goed", column("misschien", true)], "#WAARDE! cruciaal 1: \"misschien\" is geen WAAR of ONWAAR"],
    ["a range as kennisniveau", [A, null, B, column("Goed", "Goed")], "#WAARDE! kennisniveau is één cel, geen bereik"],
    ["lid 7 without a crucial Onvoldoende", [A, null, B, "Goed", column(true, true), true], "#WAARDE! afwijking_lid_7 is WAAR, maar geen competentie die als cruciaal is aangemerkt is Onvoldoende (art. 6 lid 7; K8)"],
    ["lid 7 while a crucial label is missing", [A, null, column("Goed", null), "Goed", column(true, true), true], "#N/B er ontbreekt: competentie 2"],
  ])("%s: no eindkwalificatie, and it says why", (_, args, message) => expect(shownCell("BEOORDELING", ...args)).toBe(message));
});

describe("BEOORDELING in one pass, as most reviews are read,", () => {
  it("answers the same as when it is read with care (a column of empty marks asks for that)", () => {
    const label = fc.constantFrom("Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend", "goed", "", "Prima", 4);
    const agreements = fc.array(fc.record({ label, weight: fc.oneof(fc.integer({ min: -1, max: 10_000 }).map((units) => units / 10_000), fc.constantFrom(0.33333, 2e9, "0,5", "")) }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(agreements, fc.boolean(), fc.array(label, { minLength: 1, maxLength: 8 }), label, (a, isWeighted, b, kennis) => {
      const args = [column(...a.map((one) => one.label)), isWeighted ? column(...a.map((one) => one.weight)) : null, column(...b), kennis];
      expect(shownCell("BEOORDELING", ...args)).toEqual(shownCell("BEOORDELING", ...args, column(...b.map(() => null))));
    }), { numRuns: 500 });
  });
});

describe("BEOORDELING.OPBOUW", () => {
  it("shows each step with its article and choice", () => {
    const [head, ...rows] = shownAnswer("BEOORDELING.OPBOUW", A, null, B, "Uitstekend");
    expect(head).toEqual(["Onderdeel", "Waarde", "Toelichting"]);
    expect(rows.map(([onderdeel, waarde]) => [onderdeel, waarde])).toEqual([
      ["a", 8 / 3], ["b", 13 / 3], ["totaal", 3.5], ["berekende kwalificatie", "Goed"], ["indicatie", "Goed"],
      ["lid 7 mogelijk", "nee"], ["eindkwalificatie", "Goed"], ["lid 9 extra beloning mogelijk", "ja"],
    ]);
    for (const [, , toelichting] of rows) expect(toelichting).toMatch(/\((art\. 6|K6)/);
    const named = rows.map(([, , toelichting]) => String(toelichting)).join(" ");
    for (const keuze of Object.keys(KEUZES)) expect(named).toMatch(new RegExp(`\\b${keuze}\\b`));
  });
  it("keeps what is open open, with an indication that says what it leaves out", () => {
    // Without werkafspraak 2: a = 4, b = (4 + 4 + 3) / 3 = 11/3; (4 + 11/3) / 2 = 3.83 -> Goed.
    const rows = shownAnswer("BEOORDELING.OPBOUW", column("Goed", null), null, B, "Normaal", column(true, null));
    const missing = "#N/B er ontbreekt: werkafspraak 2";
    expect(rows.slice(1).map(([, waarde]) => waarde)).toEqual([missing, 11 / 3, missing, missing, "Goed", "nee", missing, missing]);
    expect(rows[5]?.[2]).toBe("geen eindkwalificatie: zonder werkafspraak 2, gewichten opnieuw verdeeld (K6, K7)");
  });
  it("shows what lid 7 changes", () => {
    const rows = shownAnswer("BEOORDELING.OPBOUW", [["Uitstekend"]], null, column("Onvoldoende", "Uitstekend"), "Uitstekend", column(true, false), true);
    expect(rows.slice(4).map(([onderdeel, waarde]) => [onderdeel, waarde])).toEqual([
      ["berekende kwalificatie", "Goed"], ["indicatie", "Goed"], ["lid 7 mogelijk", "ja"], ["eindkwalificatie", "Onvoldoende"], ["lid 9 extra beloning mogelijk", "nee"],
    ]);
  });
  it("refuses as BEOORDELING does", () => expect(shownCell("BEOORDELING.OPBOUW", column("Prima"), null, B, "Goed")).toMatch(/^#WAARDE! werkafspraak 1/));
});
