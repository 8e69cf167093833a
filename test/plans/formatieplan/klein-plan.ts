/**
 * Twelve places of our own making whose figures are worked out by hand in the tests: hours, part of the year, inhuur, a tussenschaal, an
 * overfilled place, a vacancy, a long absence, a place that ends, an own scale, a function that the framework does not know.
 */
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../../src/model/formatieplan/lege-parameters";
import type { Kader } from "../../../src/model/kader";
import type { Functie } from "../../../src/model/tabellen";

const functie = (naam: string, reeks: string, groep: string, schaal: string, score: number): Functie => ({
  functie: naam, normfunctie: `Norm ${naam}`, code: null, reeks, groep, schaal, score, formatie: null, plaats: "bedacht",
});

const KADER: Kader = {
  kort: "Klein",
  kader: { id: "klein", naam: "Klein", soort: "functieboek", uitgever: "bedacht", jaar: null, bron: "bedacht", rechten: "vrij", plaats: "bedacht" },
  totaleFormatie: null,
  tabellen: {
    Functies: [
      functie("Directeur", "Management", "Leiding", "14", 60), functie("Beleidsadviseur", "Beleid", "Ontwikkeling", "11", 45),
      functie("Adviseur", "Beleid", "Advies", "10A", 42), functie("Medewerker*", "Uitvoering", "Loket", "8", 30),
      functie("Administratief medewerker", "Ondersteuning", "Administratie", "6", 20),
    ],
    Clusters: [{ cluster: "Noord", fte: 6, plaats: "bedacht" }, { cluster: "Zuid", fte: 3.5, plaats: "bedacht" }],
  },
};

const plaats = (nummer: number, own: Partial<Formatieplaats>): Formatieplaats => ({ ...LEGE_FORMATIEPLAATS, formatieplaats: `P${String(nummer).padStart(2, "0")}`, ...own });

const DIRECTIE = { afdeling: "Directie", kostenplaats: "100", soort: "structureel" } as const;
const BELEID = { afdeling: "Beleid", kostenplaats: "200", soort: "structureel" } as const;
const UITVOERING = { functie: "Medewerker*", afdeling: "Uitvoering", kostenplaats: "300", soort: "structureel" } as const;
const STAF = { functie: "Administratief medewerker", afdeling: "Ondersteuning", kostenplaats: "0400", overhead: "ja" } as const;

const PLAATSEN: readonly Formatieplaats[] = [
  plaats(1, { ...DIRECTIE, functie: "Directeur", fte: 1, bezetting: 1, aantalPersonen: 1, overhead: "nee" }),
  plaats(2, { ...BELEID, functie: "Beleidsadviseur", fte: 1, bezetting: 1, aantalPersonen: 1 }),
  plaats(3, { ...BELEID, functie: "Beleidsadviseur", uren: 28.8, bezetting: 0.8, aantalPersonen: 1 }),
  plaats(4, { ...BELEID, functie: "Adviseur", fte: 1, bezetting: 1.2, aantalPersonen: 2 }),
  plaats(5, {
    ...BELEID, functie: "Adviseur", fte: 0.5, bezetting: 0,
    inhuurFte: 0.5, inhuurVanaf: "2026-03-01", inhuurTot: "2026-08-31", inhuurPerMaand: 4000, inhuurDekking: "vacaturegeld",
  }),
  plaats(6, { ...UITVOERING, fte: 1, bezetting: 1, aantalPersonen: 1, ingangsdatum: "2026-03-16" }),
  plaats(7, { ...UITVOERING, fte: 1, bezetting: 1, aantalPersonen: 1, einddatum: "2026-06-30" }),
  plaats(8, { ...UITVOERING, fte: 0.9, bezetting: 0.9, afwezig: 0.4, aantalPersonen: 1 }),
  plaats(9, { ...STAF, soort: "structureel", fte: 1, bezetting: 1, aantalPersonen: 1 }),
  plaats(10, { ...STAF, soort: "structureel", fte: 0.5 }),
  plaats(11, { ...STAF, soort: "tijdelijk", eigenSchaal: "10", fte: 1, bezetting: 0.5, aantalPersonen: 1, einddatum: "2026-12-31" }),
  plaats(12, { functie: "Projectleider", eigenSchaal: "9", fte: 1, bezetting: 1, aantalPersonen: 1 }),
];

const stappen = (schaal: string | number, ...bedragen: readonly number[]): { schaal: string | number; periodiek: number; bedrag: number }[] => bedragen.map((bedrag, periodiek) => ({ schaal, periodiek, bedrag }));

const leeg = legeParameters(2026, "Management");
const gevuld = (waarde: number): { waarde: number; datum: string; bron: string } => ({ waarde, datum: "2026-01-01", bron: "bedacht" });

export const KLEIN_PLAN: FormatieplanGegevens = {
  naam: "Gemeente Klein", kader: KADER, plaatsen: PLAATSEN, eigenKolommen: [], metNamen: false,
  parameters: {
    ...leeg,
    peildatum: { waarde: "2026-07-01", datum: null, bron: "bedacht" },
    ikb: gevuld(0.2), werkgeverslasten: gevuld(0.25), productieveUren: gevuld(1400), vermeldeFormatie: { waarde: 10, datum: null, bron: "bedacht" },
    loonstijgingen: [{ jaar: 2027, ...gevuld(0.02) }, { jaar: 2028, ...gevuld(0.03) }, { jaar: 2029, waarde: null, datum: null, bron: null }],
  },
  salaristabel: {
    id: null, naam: "Bedachte tabel", datum: "2026-01-01", bron: "bedacht",
    // numbers and texts, as people paste them; no scale 9
    regels: [...stappen(6, 2500, 3000), ...stappen("8", 3000, 3500), ...stappen(10, 4000, 4500), ...stappen("10a", 4200, 4800), ...stappen("11 ", 4500, 5000), ...stappen(14, 6500, 7000)],
  },
  conversietabel: null,
};
