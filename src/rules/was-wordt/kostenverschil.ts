/** What a difference in cost comes from: more or fewer fte, another price of an fte, or inhuur. */
import type { WasWordtPlaats } from "./was-wordt-plaats";

/** Euro. The three add up to the difference in cost; null where it cannot be split, never an estimate. */
export interface Kostenverschil {
  /** (fte-jaren wordt - fte-jaren was) x loonkosten of an fte-jaar was: of a place that is new or ends, all of its loonkosten. */
  readonly doorFte: number | null;
  /** (loonkosten of an fte-jaar wordt - was) x fte-jaren wordt: schaal, periodiek, salaristabel and opslagen. */
  readonly doorTarief: number | null;
  readonly doorInhuur: number | null;
}

type Deel = Pick<WasWordtPlaats, "kosten" | "fteJaren" | "inhuurkosten">;

const ONBEKEND: Kostenverschil = { doorFte: null, doorTarief: null, doorInhuur: null };

/**
 * The usual order of a controller: quantity at the old price, price at the new quantity. Where one side has no fte-jaren it has no price, so that all is quantity.
 * @param was, wordt null = there is none; else with the part (0-1) of the place that the line counts
 */
export function kostenverschil(was: Deel | null, wasAandeel: number, wordt: Deel | null, wordtAandeel: number): Kostenverschil {
  const before = part(was, wasAandeel);
  const after = part(wordt, wordtAandeel);
  if (before === null || after === null || (was === null && wordt === null)) return ONBEKEND;
  const doorInhuur = after.inhuur - before.inhuur;
  if (before.fteJaren <= 0 || after.fteJaren <= 0) return { doorFte: after.loon - before.loon, doorTarief: 0, doorInhuur };
  const growth = after.fteJaren / before.fteJaren;
  return { doorFte: before.loon * growth - before.loon, doorTarief: after.loon - before.loon * growth, doorInhuur };
}

/** null where the side is there and its loonkosten or fte-jaren are not known. */
function part(side: Deel | null, aandeel: number): { readonly fteJaren: number; readonly loon: number; readonly inhuur: number } | null {
  if (side === null) return { fteJaren: 0, loon: 0, inhuur: 0 };
  if (side.kosten === null || side.fteJaren === null) return null;
  const inhuur = side.inhuurkosten ?? 0;
  return { fteJaren: side.fteJaren * aandeel, loon: (side.kosten - inhuur) * aandeel, inhuur: inhuur * aandeel };
}
