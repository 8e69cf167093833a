/** What every term of the regulation answers: a day, with the article it follows. */
import type { Outcome } from "../../model/outcome";
import type { IsoDate } from "../datum/iso-date";

/** @param value null when the calendar ends before it (year 9999) */
export function termijn(value: IsoDate | null, sentence: string, plaats: string): Outcome<IsoDate> {
  const because = [{ sentence, plaats }];
  return value === null ? { kind: "undetermined", candidates: [], because: [{ sentence: "de uitkomst ligt na het jaar 9999", plaats }] } : { kind: "determined", value, because };
}
