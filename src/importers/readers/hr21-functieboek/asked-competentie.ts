import type { Item } from "../../document/source-document";
import type { AskedCompetentie } from "./printed-rows";

const LEVEL = /^([A-Z]|[0-9]{1,2})(?: ?\((.*)\)?)?[.;]?$/i;
const LONGEST = 200;

/** "klantgerichtheid, niveau C (helpen)". A line without a level is a competence asked without one. */
export function readAskedCompetentie(item: Item): AskedCompetentie {
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
