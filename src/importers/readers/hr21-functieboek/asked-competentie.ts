import type { Item } from "../../document/source-document";
import type { AskedCompetentie } from "./printed-rows";

const LEVEL = /^([A-Z]|[0-9]{1,2})(?: ?[(:–-] ?(.*)\)?)?[.;]?$/i;
const LONGEST = 200;

/** "klantgerichtheid, niveau C (helpen)". A line without a level is a competence asked without one. */
function readAskedCompetentie(item: Item): AskedCompetentie {
  const text = item.text.slice(0, LONGEST);
  const at = text.toLowerCase().indexOf("niveau ");
  const rest = text.slice(at + "niveau ".length).trim();
  // "Analytisch vermogen (niveau B)": the bracket opens before the level.
  const found = at > 0 ? LEVEL.exec(text.charAt(at - 1) === "(" ? rest.replace(/\)[.;]?$/, "") : rest) : null;
  if (!found) return { naam: item.text.replace(/[.;,]+$/, ""), niveau: null, niveaunaam: null, lines: item.lines };
  const name = (found[2] ?? "").replace(/\)$/, "").trim();
  return {
    naam: text.slice(0, at).replace(/[\s,:(–-]+$/, ""),
    niveau: (found[1] ?? "").toUpperCase(),
    niveaunaam: name === "" ? null : name,
    lines: item.lines,
  };
}

/** A line that is whole: it names its level, or nothing in it goes on. */
export function endsAsked(text: string): boolean {
  const at = text.toLowerCase().indexOf("niveau");
  return at < 0 ? !/[-,(]$/.test(text) : /niveau (?:[A-Z]|[0-9]{1,2})(?: ?\(.*\))?[.;)]*$/i.test(text);
}

const LISTED = /^([^(),;]{2,60}) \((?:niveau )?([A-E])\)$/;

/** One competence, or several on one line: "Plannen (B), Luisteren (C)". */
export function readAskedCompetenties(item: Item): readonly AskedCompetentie[] {
  const parts = item.text.length > LONGEST * 2 ? [] : item.text.split(/[,;] (?=\p{Lu})/u).map((part) => LISTED.exec(part.replace(/[.;,]+$/, "")));
  if (parts.length === 0 || parts.some((part) => part === null)) return [readAskedCompetentie(item)];
  return parts.flatMap((part) => (part ? [{ naam: part[1] ?? "", niveau: part[2] ?? null, niveaunaam: null, lines: item.lines }] : []));
}
