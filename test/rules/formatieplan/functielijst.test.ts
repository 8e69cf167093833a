/** Which scale a plan takes for a function: from the framework or from the conversietabel, and none where either says two things. */
import { functielijst } from "../../../src/rules/formatieplan/functielijst";
import { planuitkomst } from "../../../src/rules/formatieplan/planuitkomst";
import { planVanKader } from "../../../src/rules/formatieplan/plan-van-kader";
import { leidinggevendeGroep } from "../../../src/rules/formatieplan/leidinggevende-groep";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import type { Kader } from "../../../src/model/kader";
import type { Functie } from "../../../src/model/tabellen";

const functie = (naam: string, fields: Partial<Functie> = {}): Functie => ({
  functie: naam, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 1", ...fields,
});
const BANDEN = [{ van: null, tot: 20, schaal: 5 }, { van: 21, tot: 30, schaal: " 6a" }, { van: 30, tot: 40, schaal: "7" }, { van: 41, tot: 50, schaal: null }, { van: 51, tot: null, schaal: "8" }];

it.each<[number | null, number | null, string]>([
  [null, null, ""], [20, 1, "5"], [-3, 1, "5"], [0, 1, "5"], [20.5, 0, ""], [21, 1, "6A"], [29.9, 1, "6A"], [30, 2, ""], [31, 1, "7"], [40, 1, "7"], [45, 0, ""], [51, 1, "8"], [900, 1, "8"],
])("score %p lies in %p bands: scale %p", (score, banden, schaal) => {
  const [found] = functielijst([functie("Klerk", { score, schaal: "9" })], BANDEN, "conversietabel");
  expect(found).toMatchObject({ banden, schaalConversie: schaal, schaalInPlan: schaal, andereSchaal: 0 });
});

it.each<["kader" | "conversietabel" | null, string]>([["kader", "9"], ["conversietabel", "5"], [null, ""]])("takes the scale from %p: %p", (bron, schaal) => {
  expect(functielijst([functie("Klerk", { score: 20, schaal: "9" })], BANDEN, bron)[0]?.schaalInPlan).toBe(schaal);
});

it("chooses none where the framework prints a name with two scales, and one where they are the same scale", () => {
  const found = functielijst([functie("Klerk", { schaal: "5" }), functie("klerk", { schaal: "6" }), functie("KLERK", { schaal: "6" }), functie("Bode", { schaal: "3" }), functie("Bode", { schaal: "3" })], [], "kader");
  expect(found.map(({ andereSchaal, schaalInPlan }) => [andereSchaal, schaalInPlan])).toEqual([[2, ""], [1, ""], [1, ""], [0, "3"], [0, "3"]]);
});

const kader = (functies: readonly Functie[], totaleFormatie: Kader["totaleFormatie"] = null): Kader => ({
  kort: "Proef", totaleFormatie, tabellen: { Functies: functies },
  kader: { id: "proef", naam: "Proefstad", soort: "functieboek", uitgever: "Proefstad", jaar: null, bron: "eigen voorbeeld", rechten: "van ons", plaats: "eigen voorbeeld" },
});

it("a row of a plan takes what the framework says of its function, by the first row of that name", () => {
  const klerk = functie("Klerk", { normfunctie: "Medewerker I", code: "K1", reeks: "Klerken", groep: "Binnendienst", score: 20, schaal: "5" });
  const boek = kader([functie("Bode", { schaal: "3" }), klerk, { ...klerk, normfunctie: "Medewerker II" }]);
  const plan = { ...planVanKader(boek, 2026), plaatsen: ["klerk", "Koster", null].map((naam) => ({ ...LEGE_FORMATIEPLAATS, functie: naam })) };
  const [found, unknown, none] = planuitkomst(plan).regels;
  expect(found).toMatchObject({ Functierij: 2, Normfunctie: "Medewerker I", Functiecode: "K1", Reeks: "Klerken", Groep: "Binnendienst", Score: 20, Kaderschaal: "5", Schaal: "5" });
  for (const empty of [unknown, none]) expect(empty).toMatchObject({ Functierij: "", Normfunctie: "", Functiecode: "", Reeks: "", Groep: "", Score: "", Kaderschaal: "", Schaal: "", Maandbedrag: "" });
  // A row of its own scale keeps it, whatever the framework says.
  expect(planuitkomst({ ...plan, plaatsen: [{ ...LEGE_FORMATIEPLAATS, functie: "Klerk", eigenSchaal: "6" }] }).regels[0]).toMatchObject({ Kaderschaal: "5", Schaal: "6" });
  // The scale of a score in the plan's own conversietabel.
  const conversietabel = { id: null, naam: "Besluit", datum: "2026-01-01", bron: null, regels: [{ van: 15, tot: 25, schaal: "6" }] };
  const uitScore = { ...plan, conversietabel, parameters: { ...plan.parameters, schaalbron: { waarde: "conversietabel" as const, datum: null, bron: null } } };
  expect(planuitkomst(uitScore).regels[0]).toMatchObject({ Schaal: "6" });
  expect(planuitkomst({ ...uitScore, conversietabel: null }).regels[0]).toMatchObject({ Schaal: "" });
});

it("begins with the functions and formatie of a framework, numbered, and the total that it states", () => {
  const plan = planVanKader(kader([functie("Klerk", { formatie: 1.5 }), functie("Bode")], { fte: 2.5, plaats: "regel 9" }), 2027);
  expect(plan.plaatsen.map(({ formatieplaats, functie: naam, fte, eigenSchaal }) => [formatieplaats, naam, fte, eigenSchaal])).toEqual([["P001", "Klerk", 1.5, null], ["P002", "Bode", null, null]]);
  expect(plan.parameters).toMatchObject({ planjaar: { waarde: 2027 }, vermeldeFormatie: { waarde: 2.5, bron: "Proefstad, regel 9" } });
  expect(plan).toMatchObject({ naam: "Proefstad", metNamen: false, eigenKolommen: [], salaristabel: null, conversietabel: null });
  expect(planVanKader({ ...kader([]), tabellen: {} }, 2027)).toMatchObject({ plaatsen: [], parameters: { vermeldeFormatie: { waarde: null } } });
});

it.each<[Partial<Functie>, string | null]>([[{ reeks: "Management" }, "Management"], [{ groep: "Management" }, "Management"], [{ reeks: "Managementassistenten" }, null], [{}, null]])("a framework of %p leads by %p", (fields, groep) => {
  expect(leidinggevendeGroep(kader([functie("Bode"), functie("Chef", fields)]))).toBe(groep);
  expect(leidinggevendeGroep({ ...kader([]), tabellen: {} })).toBeNull();
});
