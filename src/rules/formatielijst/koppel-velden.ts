/** Which column of a list is which field: by its head, and by what the user says, which goes first. */
import type { CellValue } from "../../model/workbook-plan";
import { celtekst } from "./lijst";
import { kopsleutel, type Lijstveld } from "./lijstvelden";

export interface Kolomkoppeling<Veld extends string = Lijstveld> {
  /** Place in the row, from 0. */
  readonly kolom: number;
  /** As the list prints it; "" when the head is empty. */
  readonly kop: string;
  /** null: a column of the user's own. */
  readonly veld: Veld | null;
}

/** Head (compared by kopsleutel) -> what the user says it is; null = a column of the user's own. */
export type Kolomkeuzes<Veld extends string = Lijstveld> = ReadonlyMap<string, Veld | null>;

/** A field with the heads by which it is known, most certain first. */
export interface BekendVeld<Veld extends string> {
  readonly veld: Veld;
  readonly koppen: readonly string[];
}

/**
 * One column per field and one field per column. Where two columns fit a field ("Afdeling" and "Team") the more certain head gets it and the
 * other stays the user's own. A choice of the user's is never overruled.
 */
export function koppelVelden<Veld extends string>(bekend: readonly BekendVeld<Veld>[], koppen: readonly CellValue[], keuzes: Kolomkeuzes<Veld> = new Map()): readonly Kolomkoppeling<Veld>[] {
  const chosen = new Map([...keuzes].map(([kop, veld]) => [kopsleutel(kop), veld]));
  const keys = koppen.map((kop) => kopsleutel(celtekst(kop)));
  const velden = new Map<number, Veld | null>();
  const taken = new Set<Veld>();
  keys.forEach((key, kolom) => {
    const veld = chosen.get(key);
    if (key === "" || veld === undefined) return;
    velden.set(kolom, veld !== null && taken.has(veld) ? null : veld);
    if (veld !== null) taken.add(veld);
  });
  for (const { veld, koppen: known } of bekend) {
    if (taken.has(veld)) continue;
    for (const kop of known) {
      const kolom = keys.findIndex((key, at) => key === kopsleutel(kop) && !velden.has(at));
      if (kolom < 0) continue;
      velden.set(kolom, veld);
      taken.add(veld);
      break;
    }
  }
  return koppen.map((kop, kolom) => ({ kolom, kop: celtekst(kop), veld: velden.get(kolom) ?? null }));
}
