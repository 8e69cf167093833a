import type { Outcome } from "../model/outcome";
import type { IsoDate } from "../rules/datum/iso-date";
import { excelSerial } from "../rules/datum/excel-datum";
import { uitersteStartCyclus } from "../rules/goede-gesprek/artikel-02-start-cyclus";
import { uiterstePlanningsgesprek } from "../rules/goede-gesprek/artikel-04-planningsgesprek";
import { uitersteBedenkingen, uitersteToelichting, uitersteVaststelling } from "../rules/goede-gesprek/artikel-06-bedenkingen";
import { tweedeBeoordeling, uitersteEersteBeoordeling } from "../rules/goede-gesprek/artikel-06-beoordeling-bij-proef";
import { uitersteConcept } from "../rules/goede-gesprek/artikel-06-conceptbeoordeling";
import { matchKey } from "../rules/match-key";
import { CellProblem, wrong, type Answer } from "./answer";
import { problemOf } from "./from-outcome";
import { perCells } from "./per-cell";
import { dateValue } from "./reading/excel-date";
import { textValue } from "./reading/values";
import { quoted } from "./sentence";

/** Every soort, with the rule that counts from its date. */
const TERMIJNSOORTEN: ReadonlyMap<string, (date: IsoDate) => Outcome<IsoDate>> = new Map([
  ["start cyclus", uitersteStartCyclus],
  ["planningsgesprek", uiterstePlanningsgesprek],
  ["eerste beoordeling proef", uitersteEersteBeoordeling],
  ["tweede beoordeling proef", tweedeBeoordeling],
  ["concept", uitersteConcept],
  ["bedenkingen", uitersteBedenkingen],
  ["toelichting", uitersteToelichting],
  ["vaststelling", uitersteVaststelling],
]);

/** TERMIJN: the day that a term of the regulation ends on, as Excel's number. */
export function termijn(soort: unknown, datum: unknown): Answer {
  return perCells([soort, datum], 2, ([soortValue, datumValue]) => {
    if (soortValue == null || datumValue == null) return "";
    const rule = TERMIJNSOORTEN.get(matchKey(textValue(soortValue)));
    if (!rule) return wrong(`soort ${quoted(soortValue)} bestaat niet; kies ${[...TERMIJNSOORTEN.keys()].join(", ")}`);
    const date = dateValue(datumValue);
    if (date instanceof CellProblem) return date;
    const outcome = rule(date);
    if (outcome.kind !== "determined") return problemOf(outcome, textValue(soortValue));
    const serial = excelSerial(outcome.value);
    return serial >= 1 ? serial : wrong("de uitkomst ligt voor 1900");
  });
}
