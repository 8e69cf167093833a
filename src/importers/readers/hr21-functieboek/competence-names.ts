/** One name per competence: the heading of the profiles, without an addition in brackets that the lists do not print. */
import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import { withoutAddition } from "./competentie-blokken";

export interface CompetenceNames {
  of(printed: string): string;
  readonly bevindingen: readonly Bevinding[];
}

export interface PrintedName {
  readonly naam: string;
  readonly lines: readonly SourceLine[];
}

/** @param headings of the profiles, @param asked in the lists of the descriptions; both in order */
export function settleCompetences(headings: readonly PrintedName[], asked: readonly PrintedName[], document: SourceDocument): CompetenceNames {
  const listed = new Set(asked.map(({ naam }) => nameKey(naam)));
  const names = new Map<string, string>();
  const shortened = new Map<string, SourceLine[]>();
  for (const { naam, lines } of headings) {
    const bare = withoutAddition(naam);
    const chosen = bare !== naam && !listed.has(nameKey(naam)) && listed.has(nameKey(bare)) ? bare : naam;
    if (!names.has(nameKey(chosen))) names.set(nameKey(chosen), chosen);
    names.set(nameKey(naam), names.get(nameKey(chosen)) ?? chosen);
    if (chosen !== naam) shortened.set(naam, [...(shortened.get(naam) ?? []), ...lines]);
  }
  for (const { naam } of asked) if (!names.has(nameKey(naam))) names.set(nameKey(naam), capitalised(naam));
  return {
    of: (printed) => names.get(nameKey(printed)) ?? names.get(nameKey(withoutAddition(printed))) ?? capitalised(printed),
    bevindingen: [...shortened].map(([printed, lines]) => ({
      ernst: "info",
      code: "naam-varianten",
      plaats: document.plaats(lines),
      melding: `${withoutAddition(printed)} staat in de competentieprofielen als "${printed}" en in de lijsten van de functies zonder die toevoeging. Het is dezelfde competentie; wij laten de toevoeging weg.`,
    })),
  };
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
