import type { Outcome } from "../../model/outcome";
import type { IsoDate } from "../datum/iso-date";

export interface Versie {
  readonly naam: string;
  /** First day on which it holds. */
  readonly datum: IsoDate;
}

/**
 * The version of a dated table that holds on a date: the latest that began on or before it. Undetermined when none had begun; conflict
 * when two began on the same day.
 */
export function geldendeVersie<V extends Versie>(versies: readonly V[], op: IsoDate): Outcome<V> {
  const begun = versies.filter(({ datum }) => datum <= op);
  const newest = begun.reduce<IsoDate>((latest, { datum }) => (datum > latest ? datum : latest), "");
  const held = begun.filter(({ datum }) => datum === newest);
  const [value] = held;
  if (value === undefined) {
    return { kind: "undetermined", candidates: [], because: [{ sentence: versies.length === 0 ? "er is geen tabel" : `geen van de tabellen geldt al op ${dutch(op)}`, plaats: "parameters" }] };
  }
  if (held.length > 1) {
    return { kind: "conflict", candidates: held, because: [{ sentence: `${held.length} tabellen gaan in op ${dutch(newest)}: ${held.map(({ naam }) => naam).join(", ")}`, plaats: "parameters" }] };
  }
  return { kind: "determined", value, because: [{ sentence: `${value.naam}, geldig vanaf ${dutch(value.datum)}`, plaats: value.naam }] };
}

const dutch = (date: IsoDate): string => date.split("-").reverse().join("-");
