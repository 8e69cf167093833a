import type { Kader } from "../../model/kader";
import { keyOf } from "./same-value";
import { rowsOf, type CellValue, type ReviewedTabel } from "../review/reviewed-tables";

/** What makes a framework this one and no other of its kind. Scales and levels are left out: many share them. */
const TELLING: readonly (readonly [ReviewedTabel, readonly string[]])[] = [
  ["Functies", ["functie", "normfunctie"]],
  ["Competenties", ["competentie"]],
  ["Profielen", ["functie", "competentie", "niveau"]],
  ["Waarderingen", ["functie", "patroon"]],
  ["Conversie", ["schaal", "van", "tot"]],
  ["Clusters", ["cluster"]],
];

/** From this share of shared facts on, a document is taken for the source of a built-in framework, in this or another edition. */
const ENOUGH = 0.6;

/** The share of all facts of both that both have, from 0 to 1. */
export function likeness(one: Kader, other: Kader): number {
  const [facts, others] = [factsOf(one), factsOf(other)];
  const shared = [...facts].filter((fact) => others.has(fact)).length;
  const all = facts.size + others.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The built-in framework of which this document is the source, judged by what it contains; null when it is of none. */
export function builtInOf(read: Kader, builtIn: readonly Kader[]): Kader | null {
  const found = builtIn.map((kader) => ({ kader, share: likeness(read, kader) })).filter(({ share }) => share >= ENOUGH);
  return found.sort((a, b) => b.share - a.share)[0]?.kader ?? null;
}

function factsOf({ tabellen }: Kader): ReadonlySet<string> {
  return new Set(TELLING.flatMap(([tabel, columns]) =>
    rowsOf(tabellen, tabel).map((row) => `${tabel} ${keyOf(columns.map((column): CellValue => row[column] ?? null))}`)));
}
