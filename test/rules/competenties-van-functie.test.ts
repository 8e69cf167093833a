/** What a function asks by its profile; where two parts of the source do not ask the same, both are named and neither is chosen. */
import { competentiesVanFunctie } from "../../src/rules/competenties/competenties-van-functie";
import { gevraagdNiveau, type Gevraagd } from "../../src/rules/competenties/gevraagd-niveau";
import type { ProfielRij } from "../../src/rules/competenties/profiel-index";
import type { Profieldeel, Profieldelen } from "../../src/rules/competenties/profiel-van-functie";
import { matchKey } from "../../src/rules/match-key";

type Asked = readonly [competentie: string, niveau: string | null, soort?: string];

function deel(herkomst: string | null, ...asked: readonly Asked[]): Profieldeel {
  const rijen = asked.map(([competentie, niveau, soort = null]): ProfielRij => ({ functie: "Adviseur", competentie, niveau, niveaunaam: null, soort, herkomst }) as ProfielRij);
  const perCompetentie = new Map<string, ProfielRij[]>();
  for (const rij of rijen) perCompetentie.set(matchKey(rij.competentie), [...(perCompetentie.get(matchKey(rij.competentie)) ?? []), rij]);
  return { herkomst, rijen, perCompetentie };
}

const profiel = (...delen: readonly Profieldeel[]): Profieldelen => ({ functie: "Adviseur", delen });
const ONE = deel("matrix", ["Samenwerken", "2"], ["Plannen", null]);

describe("the competences of a function", () => {
  test("of one part are its rows in order", () => {
    expect(competentiesVanFunctie(profiel(ONE))).toEqual({ kind: "determined", value: ONE.rijen, because: [{ sentence: "competenties van Adviseur", plaats: "Profielen" }] });
  });

  test("of two parts that ask the same, in whatever order and case, are those of the first", () => {
    const same = deel("bijlage", ["plannen", null], ["SAMENWERKEN", "2"]);
    expect(competentiesVanFunctie(profiel(ONE, same))).toEqual({ kind: "determined", value: ONE.rijen, because: [{ sentence: "competenties van Adviseur", plaats: "Profielen" }] });
  });

  test.each<[string, Profieldeel, string]>([
    ["only the first asks something more", deel("bijlage", ["Samenwerken", "2"]), "alleen matrix: Plannen; alleen bijlage: geen"],
    ["only the second does", deel("bijlage", ["Samenwerken", "2"], ["Plannen", null], ["Leren", "1"]), "alleen matrix: geen; alleen bijlage: Leren 1"],
    ["a level differs", deel("bijlage", ["Samenwerken", "3"], ["Plannen", null]), "alleen matrix: Samenwerken 2; alleen bijlage: Samenwerken 3"],
    ["a level is lacking", deel(null, ["Samenwerken", null], ["Plannen", null]), "alleen matrix: Samenwerken 2; alleen zonder herkomst: Samenwerken"],
    ["three are more", deel("bijlage", ["Samenwerken", "2"], ["Plannen", null], ["a", "1"], ["b", "1"], ["c", "1"]), "alleen matrix: geen; alleen bijlage: a 1, b 1, c 1"],
    ["five are more", deel("bijlage", ["Samenwerken", "2"], ["Plannen", null], ["a", "1"], ["b", "1"], ["c", "1"], ["d", "1"], ["e", "1"]), "alleen matrix: geen; alleen bijlage: a 1, b 1, c 1 en nog 2"],
  ])("are a conflict where %s", (_, other, named) => {
    expect(competentiesVanFunctie(profiel(ONE, other))).toEqual({
      kind: "conflict", candidates: [ONE.rijen, other.rijen], because: [{ sentence: `de bronnen verschillen, kies een herkomst (${named})`, plaats: "Profielen" }],
    });
  });
});

describe("the level that a function asks of a competence", () => {
  test.each<[string, readonly Profieldeel[], string, Gevraagd, string]>([
    ["stands in the row", [ONE], "samenwerken", { kind: "niveau", niveau: "2" }, "2"],
    ["is asked without one", [ONE], "Plannen", { kind: "zonder" }, "gevraagd zonder niveau"],
    ["is not asked", [ONE], "Leren", { kind: "niet" }, "niet gevraagd"],
    ["cannot be read in the source", [deel("matrix", ["Leren", null, "Onbekend"])], "Leren", { kind: "onbekend" }, "onbekend"],
    ["is the same in two parts", [ONE, deel("bijlage", ["Samenwerken", "2"])], "Samenwerken", { kind: "niveau", niveau: "2" }, "2"],
  ])("%s", (_, delen, competentie, value, text) => {
    expect(gevraagdNiveau(profiel(...delen), competentie)).toEqual({ kind: "determined", value, because: [{ sentence: `Adviseur, ${competentie}: ${text}`, plaats: "Profielen" }] });
  });

  test.each<[string, readonly Profieldeel[], readonly Gevraagd[], string]>([
    ["two parts differ", [ONE, deel(null, ["Samenwerken", "3"])], [{ kind: "niveau", niveau: "2" }, { kind: "niveau", niveau: "3" }], "2 (matrix), 3 (zonder herkomst); kies een herkomst"],
    ["one part does not ask it", [ONE, deel("bijlage", ["Plannen", null])], [{ kind: "niveau", niveau: "2" }, { kind: "niet" }], "2 (matrix), niet gevraagd (bijlage); kies een herkomst"],
    ["one part names two levels", [deel("matrix", ["Samenwerken", "1"], ["Samenwerken", "2"])], [{ kind: "niveau", niveau: "1" }, { kind: "niveau", niveau: "2" }], "1 (matrix), 2 (matrix)"],
  ])("is a conflict where %s", (_, delen, candidates, said) => {
    expect(gevraagdNiveau(profiel(...delen), "Samenwerken")).toEqual({ kind: "conflict", candidates, because: [{ sentence: `de bron spreekt zichzelf tegen: ${said}`, plaats: "Profielen" }] });
  });
});
