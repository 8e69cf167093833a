/** A row or column head of the overview matrices: its name, and the line where that name is printed. */
export interface Kop {
  readonly naam: string;
  readonly regel: number;
}

/** The five kerntaken in the order of their numbered chapters. */
export const KERNTAKEN = [
  { naam: "Voert activiteiten ten behoeve van het communicatieplan uit", regel: 202 },
  { naam: "Organiseert evenementen", regel: 304 },
  { naam: "Schrijft en redigeert niet-complexe teksten", regel: 396 },
  { naam: "Onderhoudt contacten en relaties", regel: 475 },
  { naam: "Beheert informatie en data", regel: 554 },
] as const satisfies readonly Kop[];

/** The three kernopgaven. The scan prints the third without its diaeresis. */
export const KERNOPGAVEN = [
  { naam: "Simultaan werken", regel: 629 },
  { naam: "Omgaan met klanten en relaties", regel: 634 },
  { naam: "Geïntegreerde communicatie", regel: 643 },
] as const satisfies readonly Kop[];
