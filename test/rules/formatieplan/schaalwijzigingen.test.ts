/** What a new conversietabel does to the scales of a small plan, seen in its bands. */
import type { Conversieregel } from "../../../src/model/formatieplan/gedateerde-tabel";
import { schaalwijzigingen } from "../../../src/rules/formatieplan/schaalwijzigingen";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";

const band = (van: number | null, tot: number | null, schaal: string): Conversieregel => ({ van, tot, schaal });
const OUD = [band(null, 24, "6"), band(25, 39, "8"), band(40, 43, "10A"), band(44, 50, "11"), band(51, null, "14")];
/** The scores are 60 (Directeur), 45, 42, 30 and 20. */
const NIEUW = [band(18, 29, "6"), band(30, 41, "8"), band(41, 44, "10"), band(45, 50, "11"), band(50, 59, "12"), band(42, 42, "10a")];
const plan = (schaalbron: "kader" | "conversietabel") => ({
  ...KLEIN_PLAN, conversietabel: { id: null, naam: "Oud", datum: null, bron: null, regels: OUD }, parameters: { ...KLEIN_PLAN.parameters, schaalbron: { waarde: schaalbron, datum: null, bron: null } },
});

it("names each function that gets another scale or none, with the bands that say so, and the rows that follow it", () => {
  expect(schaalwijzigingen(plan("conversietabel"), NIEUW)).toEqual({
    wijzigingen: [
      { functie: "Directeur", oud: "14", nieuw: "", waarom: "score 60 valt in geen band; was band 51 en hoger", regels: 1, fte: 1 },
      // two bands hold 42: none is chosen. P04 1 fte and P05 0,5
      { functie: "Adviseur", oud: "10A", nieuw: "", waarom: "score 42 valt in 2 banden (41-44 en 42-42); was band 40-43", regels: 2, fte: 1.5 },
    ],
    gelijk: 3, zonderScore: 0,
  });
});

it("compares with the scale of the framework where the plan follows that, and counts hours; a row with a scale of its own keeps it", () => {
  const { wijzigingen } = schaalwijzigingen(plan("kader"), [band(45, 45, "12"), band(20, 20, "7"), band(30, 30, "8"), band(42, 42, "10A"), band(60, 60, "14")]);
  expect(wijzigingen).toEqual([
    // P02 1 fte, P03 28,8 hours of 36
    { functie: "Beleidsadviseur", oud: "11", nieuw: "12", waarom: "score 45 valt in band 45-45; was de schaal van het kader", regels: 2, fte: 1.8 },
    // P09 1 fte and P10 0,5; P11 has a scale of its own
    { functie: "Administratief medewerker", oud: "6", nieuw: "7", waarom: "score 20 valt in band 20-20; was de schaal van het kader", regels: 2, fte: 1.5 },
  ]);
});
