/** Which rows a form has for a functiegroep, and what it lets people choose: by the guide (onderzoek/bronnen/goede-gesprek.md, Counts). */
import { RIJ } from "../../../src/plans/beoordeling/formulier/indeling";
import { gelezen, teamPlan } from "./voorbeeld-team";

const people = gelezen([["medewerker", "functiegroep", "schaal"], ["P1", "Adviseur", "11"], ["P2", "Vakspecialist", "7"], ["P3", "Teammanager", "12"], ["P4", "Programma Manager", "8"]]);
const { plan } = teamPlan(people);
const formOf = (nr: string): (typeof plan.sheets)[number] => {
  const sheet = plan.sheets.find(({ name }) => name === `Formulier ${nr}`);
  if (!sheet) throw new Error(nr);
  return sheet;
};
const heads = (nr: string): readonly string[] => (formOf(nr).blocks[0]?.rows ?? []).map(([first]) => String(first?.value ?? ""));
const between = (nr: string, from: string, to: string): number => heads(nr).findIndex((head) => head.startsWith(to)) - heads(nr).findIndex((head) => head.startsWith(from)) - 1;

it.each([
  // Ten profiles have 3 + 4 + 2; Vakspecialist 3 + 0 + 6; five sturende functies 3 + 6 + 0. Levels by art. 3 lid 4.
  ["001", 3, 4, 2, "11-18"], ["002", 3, 0, 6, "3-7"], ["003", 3, 6, 0, "11-18"], ["004", 3, 6, 0, "8-10"],
])("form %s: %s core, %s of the function, %s of one's own choice, level %s", (nr, kern, specifiek, eigen, niveau) => {
  // An empty row stands before the head of kennisniveau.
  expect([between(nr, "Kerncompetenties", "Functiespecifieke"), between(nr, "Functiespecifieke", "Eigen keuze"), between(nr, "Eigen keuze", "Kennisniveau (")]).toEqual([kern, specifiek, eigen]);
  expect(formOf(nr).blocks[0]?.rows[RIJ.niveau - 1]?.[1]?.value).toBe(niveau);
});

it("lets both sign 'voor gezien', and says of bedenkingen how far they were taken over", () => {
  const lists = formOf("001").validations.flatMap(({ allow }) => (allow.kind === "list" ? [allow.items.join(", ")] : []));
  expect(lists).toEqual(expect.arrayContaining(["akkoord, voor gezien", "geheel, deels, niet", "Onvoldoende, Enigszins onvoldoende, Normaal, Goed, Uitstekend", "ja, nee"]));
  expect(heads("001")).toEqual(expect.arrayContaining(["Informant 1", "Medewerker", "Direct-leidinggevende", "Bedenkingen van de medewerker", "Vastgesteld door", "Lid 7 toepassen", "K1", "K10"]));
});
