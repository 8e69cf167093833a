/** The cycle of art. 2 and what follows from it: days counted by hand on the calendar, and where the articles leave a day open. */
import type { Functie, Profiel } from "../../../src/model/tabellen";
import { CYCLUSSOORTEN, cyclusduur, eindeCyclus, isProef, type Cyclussoort } from "../../../src/rules/goede-gesprek/artikel-02-cyclus";
import { beoordelingsprofiel } from "../../../src/rules/goede-gesprek/artikel-03-beoordelingsprofiel";
import { planningInCyclus } from "../../../src/rules/goede-gesprek/artikel-04-planning-in-cyclus";
import { heeftVoortgangsgesprek, voortgangHalverwege } from "../../../src/rules/goede-gesprek/artikel-05-voortgangsgesprek";
import { uiterstBeoordelingsgesprek } from "../../../src/rules/goede-gesprek/artikel-06-beoordelingsgesprek";
import { BEWAARTERMIJN_GEMEENTE, bewarenTot } from "../../../src/rules/goede-gesprek/bewaartermijn";

it.each<[Cyclussoort, number, boolean, unknown]>([
  ["twee jaar", 24, false, true], ["een jaar", 12, false, true], ["proef: eerste beoordeling", 12, true, false], ["proef: tweede beoordeling", 12, true, false], ["aanloopschaal", 12, false, true], ["proef en aanloopschaal", 12, false, [true, false]],
])("%s takes %i months; trial: %p; progress conversation: %p", (soort, maanden, proef, voortgang) => {
  const found = heeftVoortgangsgesprek(soort);
  expect([cyclusduur(soort), isProef(soort), found.kind === "determined" ? found.value : found.kind === "conflict" && found.candidates]).toEqual([maanden, proef, voortgang]);
  expect(CYCLUSSOORTEN).toContain(soort);
});

it("says on which article a progress conversation rests", () => {
  expect(heeftVoortgangsgesprek("proef: eerste beoordeling")).toMatchObject({ because: [{ sentence: "bij een proefaanstelling noemt lid 3 geen voortgangsgesprek", plaats: "art. 2" }] });
  expect(heeftVoortgangsgesprek("een jaar")).toMatchObject({ because: [{ sentence: "een van de drie gesprekken", plaats: "art. 2" }] });
  expect(heeftVoortgangsgesprek("proef en aanloopschaal")).toMatchObject({ kind: "conflict", because: [{ plaats: "art. 2 lid 3 en 4" }] });
});

it.each<[Cyclussoort, string, string]>([["twee jaar", "2025-01-01", "2026-12-31"], ["een jaar", "2025-03-01", "2026-02-28"], ["een jaar", "2023-03-01", "2024-02-29"]])("a cycle of %s from %s ends on %s", (soort, start, einde) => {
  expect(eindeCyclus(soort, start)).toMatchObject({ kind: "determined", value: einde, because: [{ plaats: "art. 2 lid 1 tot en met 4" }] });
});

it("knows no last day behind the year 9999", () => {
  expect(eindeCyclus("een jaar", "9999-06-01")).toEqual({ kind: "undetermined", candidates: [], because: [{ sentence: "de uitkomst ligt na het jaar 9999", plaats: "art. 2 lid 1 tot en met 4" }] });
  expect(voortgangHalverwege("twee jaar", "9999-06-01")).toMatchObject({ kind: "undetermined", candidates: [] });
  expect(planningInCyclus("9999-06-01")).toMatchObject({ kind: "undetermined", candidates: [] });
});

it("halfway is no day of the regulation, only a candidate: 12 and 6 months", () => {
  expect(voortgangHalverwege("twee jaar", "2025-01-01")).toEqual({ kind: "undetermined", candidates: ["2026-01-01"], because: [{ sentence: "halverwege de cyclus is geen datum", plaats: "art. 5 lid 1" }] });
  expect(voortgangHalverwege("aanloopschaal", "2025-01-01")).toMatchObject({ candidates: ["2025-07-01"] });
});

it.each([["2025-01-01", "determined", "2025-05-30"], ["2025-05-30", "determined", "2025-05-30"], ["2025-05-31", "undetermined", "2026-05-30"], ["2025-11-01", "undetermined", "2026-05-30"]])("planning of a cycle from %s is %s: %s", (start, kind, day) => {
  const found = planningInCyclus(start);
  expect([found.kind, found.kind === "determined" ? found.value : found.kind === "undetermined" && found.candidates[0]]).toEqual([kind, day]);
  if (found.kind === "undetermined") expect(found.because).toMatchObject([{ sentence: expect.stringContaining("wie na 30 mei begint"), plaats: "art. 4 lid 1; art. 2 lid 7" }]);
});

describe("the last day of the review conversation", () => {
  const data = { start: "2025-01-01", indiensttreding: "2025-02-01", beslisdatum: "2025-12-01" };
  it.each<[Cyclussoort, string]>([["twee jaar", "2026-12-31"], ["een jaar", "2025-12-31"], ["aanloopschaal", "2025-12-31"], ["proef: eerste beoordeling", "2025-07-01"], ["proef: tweede beoordeling", "2025-11-01"]])("%s: %s", (soort, day) => {
    expect(uiterstBeoordelingsgesprek(soort, data)).toMatchObject({ kind: "determined", value: day });
  });
  it.each<[Cyclussoort, string]>([["een jaar", "start van de cyclus"], ["proef: eerste beoordeling", "indiensttreding"], ["proef: tweede beoordeling", "beslisdatum"]])("%s asks for %s", (soort, fact) => {
    expect(uiterstBeoordelingsgesprek(soort, { start: null, indiensttreding: null, beslisdatum: null })).toEqual({ kind: "missing", facts: [fact] });
  });
  it("is not chosen where trial and aanloopschaal name different conversations", () => {
    expect(uiterstBeoordelingsgesprek("proef en aanloopschaal", data)).toEqual({ kind: "conflict", candidates: [], because: [{ sentence: "lid 3 (proef) en lid 4 (aanloopschaal) noemen verschillende gesprekken", plaats: "art. 2 lid 3 en 4" }] });
  });
});

it("keeps a review five years by the municipal list, or as many as the user sets", () => {
  expect(bewarenTot("2025-03-31", BEWAARTERMIJN_GEMEENTE)).toMatchObject({ kind: "determined", value: "2030-03-31", because: [{ sentence: "5 jaar na het vaststellen" }] });
  expect(bewarenTot("2024-02-29", 1)).toMatchObject({ value: "2025-02-28" });
});

describe("the profile of a functiegroep", () => {
  const rij = (functie: string, competentie: string, soort: string | null): Profiel => ({ functie, competentie, soort, niveau: null, niveaunaam: null, herkomst: null, plaats: "regel 1" });
  const profielen = [rij("Beheerder", "Luisteren", "Kern"), rij("Beheerder", "Plannen", "functiespecifiek"), rij("Beheerder", "Eigen 1", "Eigen keuze"), rij("Beheerder", "Eigen 2", "eigen keuze"), rij("Beheerder", "Los", null), rij("Leider", "Sturen", "kern")];
  it("parts what is fixed from the open places, whatever the capitals", () => {
    expect(beoordelingsprofiel(profielen, [], " beheerder")).toEqual({
      kind: "determined", value: { functiegroep: "Beheerder", kern: ["Luisteren"], functiespecifiek: ["Plannen"], eigenKeuze: 2 }, because: [{ sentence: "competentieprofiel van Beheerder", plaats: "art. 3 lid 2 en 3; competentieprofielen" }],
    });
    expect(beoordelingsprofiel(profielen, [], "Leider")).toMatchObject({ value: { kern: ["Sturen"], functiespecifiek: [], eigenKeuze: 0 } });
  });
  it("does not know another, and names those that it may be, of functions and profiles each once", () => {
    const functies = ["Beheerder", "Zaalbeheerder"].map((functie): Functie => ({ functie, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 2" }));
    expect(beoordelingsprofiel(profielen, functies, "beheer")).toMatchObject({ kind: "undetermined", candidates: [], because: [{ sentence: "onbekende functie; lijkt op: Beheerder, Zaalbeheerder" }] });
    expect(beoordelingsprofiel(profielen, functies, "Koster")).toMatchObject({ because: [{ sentence: "onbekende functie" }] });
  });
});
