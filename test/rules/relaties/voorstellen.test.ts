/** Suggestions of relations between the competences of frameworks: each pair once, equal names first, nothing decided. */
import type { Kader } from "../../../src/model/kader";
import type { Relatie } from "../../../src/model/relaties/relatie";
import { nieuweVoorstellen, voorstellen } from "../../../src/rules/relaties/voorstellen";

const kader = (kort: string, ...competenties: readonly string[]): Kader => ({
  kort, totaleFormatie: null, kader: { id: kort, naam: kort, soort: "gids", uitgever: "wij", jaar: null, bron: "bedacht", rechten: "vrij", plaats: "bedacht" },
  tabellen: { Competenties: competenties.map((competentie) => ({ nr: null, competentie, groep: null, definitie: null, tekstsoort: "bron", plaats: "bedacht" })) },
});
const A = kader("A", "Klantgericht werken", "Netwerken", "netwerken", "Zwemmen");
const B = kader("B", "Klantgerichtheid", "NETWERKEN");
const C = kader("C", "Netwerken");
const short = (rijen: readonly Relatie[]): readonly unknown[] => rijen.map((rij) => [rij.kader, rij.competentie, rij.anderKader, rij.voorstel, rij.grond]);

test("each two frameworks once, each name once, equal names before near ones", () => {
  expect(short(voorstellen([A, B, C]))).toEqual([
    ["A", "Netwerken", "B", "NETWERKEN", "naamovereenkomst: gelijke naam"], ["A", "Klantgericht werken", "B", "Klantgerichtheid", "naamovereenkomst: bijna gelijke naam"],
    ["A", "Netwerken", "C", "Netwerken", "naamovereenkomst: gelijke naam"], ["B", "NETWERKEN", "C", "Netwerken", "naamovereenkomst: gelijke naam"],
  ]);
  expect(voorstellen([C, B])[0]).toEqual({ kader: "C", competentie: "Netwerken", anderKader: "B", voorstel: "NETWERKEN", grond: "naamovereenkomst: gelijke naam", besluit: "open", gekozen: null, opmerking: null });
  expect([voorstellen([A]), voorstellen([]), voorstellen([A, { ...B, tabellen: {} }])]).toEqual([[], [], []]);
});

test.each<[string, Partial<Relatie>, number]>([
  ["a suggestion that stands, whatever was decided", { besluit: "afgewezen" }, 1],
  ["the other way round, in other capitals", { kader: "b", competentie: "netwerken", anderKader: "a", voorstel: "Netwerken" }, 1],
  ["chosen by the user instead of a suggestion", { voorstel: null, gekozen: "netwerken" }, 1],
  ["another name suggested, this one chosen", { voorstel: "Iets", gekozen: "NETWERKEN", besluit: "gewijzigd" }, 1],
  ["a row that names nothing yet", { voorstel: null }, 2],
  ["another framework", { anderKader: "C" }, 2],
])("does not suggest again: %s", (_, change, left) => {
  const staand: Relatie = { kader: "A", competentie: "Netwerken", anderKader: "B", voorstel: "NETWERKEN", grond: null, besluit: "open", gekozen: null, opmerking: null, ...change };
  expect(nieuweVoorstellen([A, B], [staand])).toHaveLength(left);
});
