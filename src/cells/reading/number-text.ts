/**
 * Numbers that stand as text in a cell, with a decimal comma or point. "2.773" is 2773 in a municipal table and 2,773 in an English
 * one: such a text is not read but refused.
 */
import type { CellProblem} from "../answer";
import { wrong } from "../answer";
import { quoted } from "../sentence";

const PLAIN = /^[+-]?[0-9]+(?:[.,][0-9]+)?$/;
/** Thousands apart, and decimals behind the other sign. */
const DUTCH_GROUPS = /^[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/;
const ENGLISH_GROUPS = /^[+-]?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/;
const DUTCH_WHOLE = /^[+-]?[0-9]{1,3}(?:\.[0-9]{3}){2,}$/;
const AMBIGUOUS = /^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}$/;
/** Longer than any number that a person types; keeps a mad text from costing time. */
const LONGEST = 60;

/** @returns the number, or why the text is none */
export function numberFromText(raw: string): number | CellProblem {
  const text = raw.replace(/^\s*€/, "").trim();
  if (text.length > LONGEST) return wrong(`${quoted(raw)} is geen getal`);
  if (AMBIGUOUS.test(text)) return wrong(`${quoted(raw)} kan ${text.replace(".", "")} of ${text.replace(".", ",")} zijn; geef een getal in plaats van tekst`);
  if (PLAIN.test(text)) return Number(text.replace(",", "."));
  if (DUTCH_GROUPS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (ENGLISH_GROUPS.test(text)) return Number(text.replaceAll(",", ""));
  if (DUTCH_WHOLE.test(text)) return Number(text.replaceAll(".", ""));
  return wrong(`${quoted(raw)} is geen getal`);
}
