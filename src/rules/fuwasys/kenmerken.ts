/** The fourteen features of FUWASYS, as BWBR0009553 (wetten.overheid.nl, 1998-05-29) names them; a pattern prints them as 5+5+2+2 digits. */
export interface FuwasysKenmerk {
  readonly nr: number;
  readonly naam: string;
  /** Group of digits in the printed pattern. */
  readonly blok: 1 | 2 | 3 | 4;
}

export const FUWASYS_KENMERKEN: readonly FuwasysKenmerk[] = [
  { nr: 1, naam: "Aard van de werkzaamheden", blok: 1 },
  { nr: 2, naam: "Doel van de werkzaamheden", blok: 1 },
  { nr: 3, naam: "Effect van de werkzaamheden", blok: 1 },
  { nr: 4, naam: "Aanpak van de werkzaamheden", blok: 1 },
  { nr: 5, naam: "Dynamiek van de werkzaamheden", blok: 1 },
  { nr: 6, naam: "Keuzevrijheid", blok: 2 },
  { nr: 7, naam: "Complexiteit van de beslissingen", blok: 2 },
  { nr: 8, naam: "Effect van de beslissingen", blok: 2 },
  { nr: 9, naam: "Kader", blok: 2 },
  { nr: 10, naam: "Wijze van controle", blok: 2 },
  { nr: 11, naam: "Kennis", blok: 3 },
  { nr: 12, naam: "Vaardigheid", blok: 3 },
  { nr: 13, naam: "Aard van de contacten", blok: 4 },
  { nr: 14, naam: "Doel van de contacten", blok: 4 },
];
