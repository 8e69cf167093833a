import type { Kader } from "../../model/kader";
import type { IsoDate } from "../../rules/datum/iso-date";
import type { TabelNaam, RijVanTabel } from "../../model/tabellen";

/** What the user sets on the first sheet. */
export interface Instellingen {
  /** The day that terms and stands are told of. */
  readonly peildatum: IsoDate;
  /** Years that a review is kept after it was settled. */
  readonly bewaarjaren: number;
}

/** What every sheet of one set of review forms shares. */
export interface BeoordelingContext {
  readonly kader: Kader;
  /** The short name in this workbook: "Gesprekken". Tables and names begin with it. */
  readonly kort: string;
  readonly instellingen: Instellingen;
  /** Tab name by key. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Keys of the sheets of a set, and of one form. No name of a person: keys and tab names end up in properties of files. */
export const BLADEN = { start: "gesprekken", team: "team", spreiding: "spreiding", competenties: "kwalificaties", medewerkers: "medewerkers", gedrag: "gedrag" } as const;

export function bladSleutel(kort: string, blad: keyof typeof BLADEN): string {
  return `${kort}/${BLADEN[blad]}`;
}

export function formulierSleutel(kort: string, nr: string): string {
  return `${kort}/formulier/${nr}`;
}

export function medewerkersTabel({ kort }: BeoordelingContext): string {
  return `${kort}_Medewerkers`;
}

export function gedragTabel({ kort }: BeoordelingContext): string {
  return `${kort}_Gedrag`;
}

/** Defined names: of the two settings, and of the lists that cells choose from. */
export function naamVan({ kort }: BeoordelingContext, naam: "peildatum" | "bewaarjaren" | "lijst_competenties" | "lijst_functiegroepen"): string {
  return `${kort}_${naam}`;
}

export function tabNaam(context: BeoordelingContext, key: string): string {
  const name = context.sheetNames.get(key);
  if (name === undefined) throw new Error(`Het plan heeft geen blad "${key}"`);
  return name;
}

export function kaderRijen<T extends Exclude<TabelNaam, "Kader">>(context: BeoordelingContext, tabel: T): readonly RijVanTabel[T][] {
  return (context.kader.tabellen[tabel] as readonly RijVanTabel[T][] | undefined) ?? [];
}
