/** What a list of the frameworks shows, without their tables: so that the pane's first screen carries none of the texts. */
export interface KaderSummary {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly uitgever: string;
  /** Rows of the tables Functies and Competenties. */
  readonly functies: number;
  readonly competenties: number;
  /** Functions with a salary scale: without them a framework gives no formation plan. */
  readonly functiesMetSchaal: number;
}

/** A test holds this against the catalogue. */
export const SUMMARIES: readonly KaderSummary[] = [
  { id: "ommen-hr21", naam: "Functie(plaatsings)boek Ommen", soort: "functieboek op HR21", uitgever: "Gemeente Ommen", functies: 16, competenties: 25, functiesMetSchaal: 16 },
  { id: "bnp-2021", naam: "BNP-2021, niveaurichtlijn", soort: "niveaurichtlijn", uitgever: "Logeion", functies: 12, competenties: 12, functiesMetSchaal: 0 },
  { id: "ecabo-ca006", naam: "Assistent communicatiemedewerker (CA 006)", soort: "beroepscompetentieprofiel", uitgever: "ECABO", functies: 1, competenties: 23, functiesMetSchaal: 0 },
  { id: "goede-gesprek", naam: "Het goede gesprek", soort: "regeling gesprekscyclus en competentiegids", uitgever: "Gemeente Maastricht", functies: 16, competenties: 27, functiesMetSchaal: 0 },
  { id: "fgr-communicatie", naam: "Functiegebouw Rijk, ondersteunende communicatiefunctie", soort: "functietyperingen en kwaliteitenprofielen", uitgever: "Rijksoverheid", functies: 4, competenties: 6, functiesMetSchaal: 4 },
];
