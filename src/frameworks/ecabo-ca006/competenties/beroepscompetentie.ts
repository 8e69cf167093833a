/** Vakmatig-methodisch, bestuurlijk-organisatorisch en strategisch, sociaal-communicatief, ontwikkeling. */
export type Categorie = "VM" | "BOS" | "SC" | "ON";

/** A line of the document, and our summary of what stands from there. */
export type Succescriteria = readonly [regel: number, tekst: string];

/** One competence with everything the document says of it, from which the rows of three tables are made. */
export interface Beroepscompetentie {
  /** As printed: 1-23. */
  readonly nr: number;
  readonly categorie: Categorie;
  readonly naam: string;
  /** Where it is printed: its name in the overview by kerntaak and in that by kernopgave, and its number at the succescriteria. */
  readonly regels: { readonly kerntaken: number; readonly kernopgaven: number; readonly nummer: number };
  readonly definitie: string;
  readonly proces: Succescriteria;
  readonly resultaat: Succescriteria;
}
