import type { Label } from "./sections";

const label = (naam: string, ...parts: readonly string[]): Label => ({ naam, parts: parts.length > 0 ? parts : [naam] });

/** Sections of the description of the occupation. */
export const BESCHRIJVING: readonly Label[] = [
  label("beroepscontext / werkzaamheden", "beroepscontext /", "werkzaamheden"),
  label("beroepscontext / werkzaamheden", "beroepscontext/", "werkzaamheden"),
  label("beroepscontext"),
  label("rol en verantwoordelijkheden"),
  label("rol / verantwoordelijkheden"),
  label("complexiteit"),
  label("typerende beroepshouding"),
];

export const BEROEPSHOUDING = "typerende beroepshouding";
export const DILEMMAS = "keuzes en dilemma's";

/** Sections of a kerntaak. */
export const KERNTAAK: readonly Label[] = [
  label("proces"),
  label("rol / verantwoordelijkheden"),
  label("rol en verantwoordelijkheden"),
  label("complexiteit"),
  label("betrokkenen"),
  label("(hulp-)middelen"),
  label("kwaliteit van proces en resultaat", "kwaliteit van proces en", "resultaat"),
  label(DILEMMAS),
];
