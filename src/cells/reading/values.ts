/** What a filled cell says, as the kind of value that a function needs. */
import { readSchaal, type Schaal } from "../../model/schaal";
import { matchKey } from "../../rules/match-key";
import type { CellProblem} from "../answer";
import { wrong, type Value } from "../answer";
import { quoted, shown } from "../sentence";
import { numberFromText } from "./number-text";

/** A number, also as text with a comma or a point. */
export function numberValue(value: Value): number | CellProblem {
  if (typeof value === "number") return value;
  return typeof value === "string" ? numberFromText(value) : wrong(`${shown(value)} is geen getal`);
}

/** A name or label: a number is its digits. */
export function textValue(value: Value): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : shown(value);
}

/** One salary scale, number or text. */
export function schaalValue(value: Value): Schaal | CellProblem {
  const schaal = typeof value === "boolean" ? null : readSchaal(value);
  return schaal ?? wrong(`${quoted(value)} is geen schaal; geef er een als 10 of 10A`);
}

const TRUE: ReadonlySet<string> = new Set(["waar", "true", "ja"]);
const FALSE: ReadonlySet<string> = new Set(["onwaar", "false", "nee"]);

/** WAAR or ONWAAR; also ja and nee, TRUE and FALSE, 1 and 0. */
export function booleanValue(value: Value): boolean | CellProblem {
  if (typeof value === "boolean") return value;
  const key = matchKey(textValue(value));
  if (TRUE.has(key) || key === "1") return true;
  return FALSE.has(key) || key === "0" ? false : wrong(`${quoted(value)} is geen WAAR of ONWAAR`);
}
