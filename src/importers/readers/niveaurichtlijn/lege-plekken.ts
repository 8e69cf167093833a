import type { Bevinding, Indicator } from "../../../model/tabellen";
import { groupBy } from "../../group-by";
import { dutchList, places } from "../../text/dutch-list";

const CRITERIUM = "criterium";

/** Questions and criteria that the guideline answers on its other levels, and on one does not. */
export function legePlekken(indicatoren: readonly Indicator[]): readonly Bevinding[] {
  const levelled = indicatoren.filter(({ niveau }) => niveau !== null);
  const answers = levelled.filter(({ soort }) => soort !== CRITERIUM);
  const criteria = levelled.filter(({ soort }) => soort === CRITERIUM);
  const levels = new Set(levelled.map(({ niveau }) => niveau ?? ""));
  return [
    ...[...groupBy(answers, ({ onderwerp }) => onderwerp)].flatMap(([onderwerp, rijen]) => holes(rijen, ({ soort }) => soort, (soort, where) => `Bij ${onderwerp} staat op niveau ${where} niets over ${soort}, op andere niveaus wel.`, levels)),
    ...holes(criteria, ({ onderwerp }) => onderwerp, (onderwerp, where) => `Het criterium ${onderwerp} staat niet bij niveau ${where}, bij andere niveaus wel.`, levels),
  ];
}

function holes(rijen: readonly Indicator[], keyOf: (rij: Indicator) => string, melding: (key: string, where: string) => string, levels: ReadonlySet<string>): readonly Bevinding[] {
  return [...groupBy(rijen, keyOf)].flatMap(([key, own]): readonly Bevinding[] => {
    const there = new Set(own.map(({ niveau }) => niveau ?? ""));
    const missing = [...levels].filter((niveau) => !there.has(niveau));
    if (missing.length === 0 || there.size < 2) return [];
    return [{ ernst: "waarschuwing", code: "niveau-zonder-antwoord", plaats: places(own.slice(0, 1)), melding: melding(key, dutchList(missing)) }];
  });
}
