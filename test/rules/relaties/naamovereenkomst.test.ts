import { naamovereenkomst } from "../../../src/rules/relaties/naamovereenkomst";

// names as the five frameworks print them, judged by reading
test.each([
  ["Klantgerichtheid", "klantgerichtheid", "gelijke naam"],
  ["Klantgerichtheid***", "Klantgerichtheid", "gelijke naam"],
  ["Plannen en organiseren", "Plannen  en organiseren ", "gelijke naam"],
  ["Klantgerichtheid", "Klantgericht werken", "bijna gelijke naam"],
  ["Flexibiliteit", "Flexibel zijn", "bijna gelijke naam"],
  ["Omgevingsbewustzijn", "Omgevingsbewust", "bijna gelijke naam"],
  ["Netwerken", "Werken in netwerken", "bijna gelijke naam"],
  ["Visie", "Visie ontwikkelen", "bijna gelijke naam"],
  ["Ondernemingszin", "Ondernemend handelen", "bijna gelijke naam"],
  ["Analytisch vermogen", "Analyseren", "bijna gelijke naam"],
  ["Plannen en organiseren", "Organiseren", "bijna gelijke naam"],
  ["Presentatie", "Geven van presentaties en demonstraties", "bijna gelijke naam"],
  ["Integriteit", "Integreren", null],
  ["Integriteit", "Integraal werken", null],
  ["Onderhandelen", "Ondernemend handelen", null],
  ["Mondelinge communicatie", "Ontwikkelen van communicatieactiviteiten", null],
  ["Mondelinge communicatie", "Schriftelijke communicatie", null],
  ["Nauwkeurigheid", "Accuraat werken", null],
  ["Plannen en organiseren", "Organiseren van verschillende promotionele evenementen", null],
  ["Zelfstandigheid", "Zelfreflectie", null],
  ["Luisteren", "", null],
  ["***", "?", null],
])("%s and %s: %s", (een, ander, expected) => {
  expect(naamovereenkomst(een, ander)).toBe(expected);
  expect(naamovereenkomst(ander, een)).toBe(expected);
});
