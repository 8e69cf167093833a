/** The behaviour of each competence on each level as one text, for the table that forms look it up in. */
import { nameKey } from "../../model/same-name";
import { kaderRijen, type BeoordelingContext } from "./beoordeling-context";

export interface Gedragrij {
  readonly competentie: string;
  readonly niveau: string;
  readonly gedrag: string;
  readonly tips: string;
}

/** A row per competence and level, in the order of the guide; several behaviours are lines of one text. */
export function gedragrijen(context: BeoordelingContext): readonly Gedragrij[] {
  const indicatoren = kaderRijen(context, "Indicatoren");
  const niveaus = [...kaderRijen(context, "Niveaus")].sort((a, b) => a.volgorde - b.volgorde);
  const byKey = new Map<string, string[]>();
  for (const { onderwerp, niveau, soort, tekst } of indicatoren) {
    const key = keyOf(onderwerp, niveau, soort);
    byKey.set(key, [...(byKey.get(key) ?? []), tekst]);
  }
  const texts = (competentie: string, niveau: string | null, soort: string): string => {
    const found = byKey.get(keyOf(competentie, niveau, soort)) ?? [];
    return found.length > 1 ? found.map((line) => `• ${line}`).join("\n") : (found[0] ?? "");
  };
  return kaderRijen(context, "Competenties").flatMap(({ competentie }) => niveaus.map(({ niveau }) => ({
    competentie, niveau, gedrag: texts(competentie, niveau, "gedrag"), tips: texts(competentie, niveau, "tip") || texts(competentie, null, "tip"),
  })));
}

const remembered = new WeakMap<BeoordelingContext, (competentie: string, niveau: string) => string | null>();

/** Looks up a behaviour; null when the guide has no such competence or level. */
export function gedragVan(context: BeoordelingContext): (competentie: string, niveau: string) => string | null {
  const known = remembered.get(context);
  if (known) return known;
  const rows = new Map(gedragrijen(context).map((rij) => [keyOf(rij.competentie, rij.niveau, ""), rij.gedrag]));
  const look = (competentie: string, niveau: string): string | null => rows.get(keyOf(competentie, niveau, "")) ?? null;
  remembered.set(context, look);
  return look;
}

function keyOf(competentie: string, niveau: string | null, soort: string): string {
  return JSON.stringify([nameKey(competentie), niveau, soort]);
}
