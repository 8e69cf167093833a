/** The texts of emptying names in Dutch. The English file has the same keys by type. */
export const namenNl = {
  title: "Maak namen leeg",
  none: "Niets gevonden. Dit plan heeft geen ingevulde namen van personen.",
  intro: "Deze cellen worden leeg. Formatieplaatsen, fte en kosten blijven zoals ze zijn. Functieboek onthoudt de namen niet en kan dit niet terugdraaien; bewaar eerst een kopie als u ze nog nodig hebt.",
  column: (blad: string, kolom: string, aantal: number) => `Blad ${blad}, kolom ${kolom}: ${aantal} ${aantal === 1 ? "cel" : "cellen"}`,
  what: { naam: "De kolom voor namen van het plan", lijst: "Letterlijk uit uw lijst overgenomen wat niet te lezen was; daar kunnen namen in staan", eigen: "Uw eigen kolom; alleen u weet wat er staat" },
  cells: "Welke cellen",
  free: "Niet geleegd: vrije tekst zoals Opmerking, Besluit, Motief en Toelichting, en uw andere eigen kolommen. Kijk zelf na of daar namen in staan.",
  confirm: (aantal: number) => (aantal === 1 ? "Ja, deze cel mag leeg" : `Ja, deze ${aantal} cellen mogen leeg`),
  empty: (aantal: number) => `Maak ${aantal} ${aantal === 1 ? "cel" : "cellen"} leeg`,
  busy: (kort: string) => `Namen van ${kort} worden leeg gemaakt`,
  emptied: (aantal: number) => `${aantal} ${aantal === 1 ? "cel is" : "cellen zijn"} leeg gemaakt.`,
  versions: "Eerder bewaarde versies van dit bestand bevatten de namen nog.",
  changed: "De cellen zijn intussen gewijzigd. Er is niets leeg gemaakt; kijk opnieuw.",
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : T[K] extends string ? string : Shape<T[K]> };

export type NamenTexts = Shape<typeof namenNl>;
