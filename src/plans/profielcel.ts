/** What a cell of a competence matrix shows of the rows of Profielen that it stands for: as a value, and as the formula that gives it. */
import { nameKey } from "../model/same-name";
import type { Herkomst, Profiel } from "../model/tabellen";
import type { Competentiebron } from "./competentiebronnen";
import { columnOf, criterion, quoted } from "./formula";

/** A framework whose profiles carry levels shows the level; one without shows the soort (kern, eigen keuze) by its first letter, or whole. */
export type Celkolom = "niveau" | "soort" | "woord";

/** What a mark of an overview can be; such a word is shown whole, and the user changes it in the table. */
export const ZEKERHEDEN: readonly string[] = ["zeker", "niet", "onbekend"];

export function celkolom(profielen: readonly Profiel[]): Celkolom {
  if (profielen.some((rij) => rij.niveau !== null)) return "niveau";
  return profielen.length > 0 && profielen.every((rij) => rij.soort !== null && ZEKERHEDEN.includes(rij.soort)) ? "woord" : "soort";
}

/** "" when nothing is asked; "2x" when two rows ask, the same or not: no choice is made, the table Profielen says what they ask. */
export type Profielcel = (bron: Competentiebron, functie: string, competentie: string) => string;

/** Looks up in one pass over the table, then by key. */
export function profielcellen(profielen: readonly Profiel[], kolom: Celkolom): Profielcel {
  const rows = new Map<string, Profiel[]>();
  const keyOf = (herkomst: Herkomst | null, functie: string, competentie: string): string => JSON.stringify([herkomst, nameKey(functie), nameKey(competentie)]);
  for (const rij of profielen) {
    const key = keyOf(rij.herkomst, rij.functie, rij.competentie);
    const same = rows.get(key);
    if (same) same.push(rij);
    else rows.set(key, [rij]);
  }
  return (bron, functie, competentie) => {
    const found = rows.get(keyOf(bron.herkomstVan(functie), functie, competentie)) ?? [];
    const [first] = found;
    if (!first) return "";
    return found.length > 1 ? `${found.length}x` : code(first[kolom === "niveau" ? "niveau" : "soort"], kolom);
  };
}

function code(value: string | null, kolom: Celkolom): string {
  if (value === null || value === "") return "x";
  if (kolom !== "soort") return value;
  return value === "onbekend" ? "?" : value.slice(0, 1).toUpperCase();
}

/** What the letters of a soort matrix mean, for under its title. */
export function soortLegenda(profielen: readonly Profiel[]): string {
  const soorten = [...new Set(profielen.flatMap((rij) => rij.soort ?? []))];
  if (celkolom(profielen) === "woord") return "zeker, niet of onbekend (in de bron niet vast te stellen); wijzig het in de kolom soort van de tabel Profielen; 2x = in twee rijen gevraagd";
  if (soorten.length === 0) return "x betekent: gevraagd. De bron noemt geen niveau.";
  const letters = soorten.map((soort) => `${code(soort, "soort")} = ${soort === "onbekend" ? "onbekend: in de bron niet vast te stellen" : soort}`);
  return [...letters, "2x = in twee rijen gevraagd"].join("; ");
}

/** The formula of a cell. @param functieCel, competentieCel the heads as addresses; the names as they stand there now */
export function profielformule(table: string, kolom: Celkolom, herkomst: Herkomst | null, functie: { cel: string; naam: string }, competentie: { cel: string; naam: string }): string {
  const column = (naam: keyof Profiel & string): string => columnOf(table, naam);
  const criteria = [
    `${column("functie")},${criterion(functie.cel, functie.naam)}`,
    `${column("competentie")},${criterion(competentie.cel, competentie.naam)}`,
    ...(herkomst === null ? [] : [`${column("herkomst")},${quoted(herkomst)}`]),
  ].join(",");
  const fits = [
    `(${column("functie")}=${functie.cel})`,
    `(${column("competentie")}=${competentie.cel})`,
    ...(herkomst === null ? [] : [`(${column("herkomst")}=${quoted(herkomst)})`]),
  ].join("*");
  const count = `COUNTIFS(${criteria})`;
  const first = `INDEX(${column(kolom === "niveau" ? "niveau" : "soort")},MATCH(1,INDEX(${fits},0),0))`;
  const shown = kolom !== "soort" ? first : `IF(${first}="onbekend","?",UPPER(LEFT(${first},1)))`;
  return `=IF(${count}=0,"",IF(${count}>1,${count}&"x",IF(${first}="","x",${shown})))`;
}
