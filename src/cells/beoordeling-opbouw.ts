import type { Outcome } from "../model/outcome";
import { berekendeKwalificatie, eindkwalificatie, indicatie, totaal } from "../rules/goede-gesprek/artikel-06-eindkwalificatie";
import { extraBeloningMogelijk } from "../rules/goede-gesprek/artikel-06-extra-beloning";
import { lid7Mogelijk } from "../rules/goede-gesprek/artikel-06-lid-7";
import { onderdeelA, onderdeelB } from "../rules/goede-gesprek/artikel-06-onderdelen";
import { shownBreuk, shownMidden } from "../rules/goede-gesprek/breuk";
import { CellProblem, one, type Answer, type CellAnswer } from "./answer";
import { lid7Refused } from "./beoordeling";
import { problemOf } from "./from-outcome";
import { beoordelingFeiten, type BeoordelingArguments } from "./reading/beoordeling-feiten";
import { listed } from "./sentence";

/** BEOORDELING.OPBOUW: every step of the computation with its article and choice. */
export function beoordelingOpbouw(...args: BeoordelingArguments): Answer {
  const feiten = beoordelingFeiten(args);
  if (feiten instanceof CellProblem) return one(feiten);
  const refused = lid7Refused(feiten);
  if (refused) return one(refused);
  const lid7 = lid7Mogelijk(feiten);
  const eind = eindkwalificatie(feiten);
  const beloning: Outcome<boolean> = eind.kind === "determined"
    ? { kind: "determined", value: extraBeloningMogelijk(eind.value), because: [{ sentence: "bij Goed of Uitstekend kan de leidinggevende die toekennen", plaats: "art. 6 lid 9" }] }
    : eind.kind === "missing" ? eind : { ...eind, candidates: [] };
  const word = (value: string): string => value;
  const yesNo = (value: boolean): string => (value ? "ja" : "nee");
  return [
    ["Onderdeel", "Waarde", "Toelichting"],
    step("a", onderdeelA(feiten), shownBreuk, "art. 6 lid 4 a en lid 6; K1, K2, K10"),
    step("b", onderdeelB(feiten), shownBreuk, "art. 6 lid 4 b en lid 6; K1, K3, K9"),
    step("totaal", totaal(feiten), shownMidden, "art. 6 lid 6; K4"),
    step("berekende kwalificatie", berekendeKwalificatie(feiten), word, "art. 6 lid 6; K5"),
    step("indicatie", indicatie(feiten), ({ kwalificatie }) => kwalificatie, "K6, K7", ({ zonder }) => (zonder.length > 0 ? `geen eindkwalificatie: zonder ${listed(zonder, "en")}, gewichten opnieuw verdeeld` : "alles is ingevuld, dus gelijk aan de berekende kwalificatie")),
    step("lid 7 mogelijk", lid7, yesNo, "art. 6 lid 7; K8"),
    step("eindkwalificatie", eind, word, "art. 6 lid 6 en 7; K5, K8"),
    step("lid 9 extra beloning mogelijk", beloning, yesNo, "art. 6 lid 9"),
  ];
}

/** A row: name, value or why there is none, and what it rests on. */
function step<T>(onderdeel: string, outcome: Outcome<T>, shown: (value: T) => CellAnswer, plaats: string, note?: (value: T) => string): readonly CellAnswer[] {
  if (outcome.kind !== "determined") {
    const problem = problemOf(outcome, "");
    return [onderdeel, problem, `${problem.reason} (${plaats})`];
  }
  const sentence = note ? note(outcome.value) : (outcome.because[0]?.sentence ?? "");
  return [onderdeel, shown(outcome.value), `${sentence} (${plaats})`];
}
