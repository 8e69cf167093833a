/** Which row of a form holds what. The rows down to the terms are the same in every form, so that an overview can read them anywhere. */
import { competentieregels, type FormulierVorm } from "./vorm";

/** Columns: A what, B text, C weight or mark, D label, E motive, F score. */
export const KOLOMMEN = [25, 50, 13, 23, 46, 16] as const;

/** Fixed rows. */
export const RIJ = {
  titel: 1, ondertitel: 2, terug: 3, gegevens: 5, medewerker: 6, functiegroep: 7, schaal: 8, niveauRegeling: 9, niveauKeuze: 10, niveau: 11,
  stand: 12, volgende: 13, eind: 14, ontbreekt: 15, lijst: 16, termijnen: 18, termijnKop: 19, eersteStap: 20,
} as const;

/** The steps of a cycle, in order; each a row from RIJ.eersteStap. */
export const STAPPEN = ["start", "planning", "voortgang", "concept", "beoordeling", "bedenkingen", "toelichting", "vaststelling"] as const;

export type Stap = (typeof STAPPEN)[number];

export function rijVanStap(stap: Stap): number {
  return RIJ.eersteStap + STAPPEN.indexOf(stap);
}

/** Rows of what follows from the computation, in order. */
export const REKENSTAPPEN = ["gewichten", "S", "P", "a", "n", "C", "b", "totaal", "ontbreekt", "berekend", "indicatie", "lid7Mogelijk", "eind", "lid9"] as const;

export type Rekenstap = (typeof REKENSTAPPEN)[number];

export interface Indeling {
  /** Heading of the section; its rows begin two or three further. */
  readonly werkafspraken: { readonly kop: number; readonly van: number; readonly tot: number };
  /** `regels` are the rows of the competences, in order; `van` to `tot` covers them and the heads between. */
  readonly competenties: { readonly kop: number; readonly van: number; readonly tot: number; readonly regels: readonly number[]; readonly koppen: readonly number[] };
  readonly kennisniveau: number;
  readonly lid7: number;
  readonly ontwikkeling: number;
  readonly loopbaan: number;
  readonly voortgang: number;
  readonly berekening: number;
  readonly rekenstap: (stap: Rekenstap) => number;
  readonly informanten: number;
  readonly accordering: number;
  readonly vervallen: number;
  readonly keuzes: number;
}

/** Rows in the sections with free text. */
export const VRIJE_REGELS = { ontwikkeling: 3, loopbaan: 2, voortgang: 3, informanten: 3, accordering: 6 } as const;

/** A row for each choice, and one for the source. */
const KEUZEREGELS = 11;

export function indeling(vorm: FormulierVorm): Indeling {
  const werkKop = RIJ.eersteStap + STAPPEN.length + 1;
  const werkVan = werkKop + 3;
  const werkTot = werkVan + vorm.werkafspraken - 1;
  const compKop = werkTot + 2;
  const regels: number[] = [];
  const koppen: number[] = [];
  let row = compKop + 3;
  const compVan = row;
  const counts = [vorm.kern.length, vorm.functiespecifiek.length, vorm.eigenKeuze];
  for (const count of counts) {
    koppen.push(row++);
    for (let at = 0; at < count; at++) regels.push(row++);
  }
  const compTot = row - 1;
  const kennisniveau = row + 1;
  const lid7 = kennisniveau + 2;
  const ontwikkeling = lid7 + 3;
  const loopbaan = ontwikkeling + VRIJE_REGELS.ontwikkeling + 3;
  const voortgang = loopbaan + VRIJE_REGELS.loopbaan + 3;
  const berekening = voortgang + VRIJE_REGELS.voortgang + 3;
  const keuzes = berekening + REKENSTAPPEN.length + 3;
  const informanten = keuzes + KEUZEREGELS + 3;
  const accordering = informanten + VRIJE_REGELS.informanten + 3;
  const vervallen = accordering + VRIJE_REGELS.accordering + 3;
  if (competentieregels(vorm).length !== regels.length) throw new Error("rows and competences differ");
  return {
    werkafspraken: { kop: werkKop, van: werkVan, tot: werkTot },
    competenties: { kop: compKop, van: compVan, tot: compTot, regels, koppen },
    kennisniveau, lid7, ontwikkeling, loopbaan, voortgang, berekening,
    rekenstap: (stap) => berekening + 2 + REKENSTAPPEN.indexOf(stap),
    informanten, accordering, vervallen, keuzes,
  };
}
