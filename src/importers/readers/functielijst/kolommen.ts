/** The columns of a list of functions. */
import { readSchaal } from "../../../model/schaal";
import type { GridKind } from "./grid";

export type Role = "code" | "normfunctie" | "functie" | "reeks" | "groep" | "schaal" | "score" | "formatie" | "kenmerken";

/** The first pattern that a head fits decides; what only looks like a role comes first and has none. */
const ROLES: readonly (readonly [Role | null, RegExp])[] = [
  [null, /formatieplaats|bezetting|vacature|bovenformatief|aanloop|uitloop|salaris(?!schaal)|bedrag|euro|€|opmerking|datum|naam medewerker/i],
  ["kenmerken", /kenmerken|toelichting|omschrijving/i],
  ["code", /code\b|^nr\.?$|^nummer$/i],
  ["score", /score|punten/i],
  ["formatie", /formatie|\bfte\b|^fte['’]?s$|omvang/i],
  ["schaal", /schaal/i],
  ["reeks", /reeks|functiefamilie|^familie|^afdeling|^domein|^sector|^directie/i],
  ["groep", /functiegroep|^groep|^team|^cluster|^eenheid/i],
  ["normfunctie", /norm/i],
  ["functie", /functie|benaming|^naam$/i],
];
const TEXT_ROLES: ReadonlySet<Role> = new Set(["functie", "normfunctie", "reeks", "groep", "kenmerken"]);
export const CODE = /^(?:[A-Z]{1,3}[ .-]?)?[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[a-z]?$|^[A-Z]{1,3}[ -]?[0-9]{1,4}$/;
const NUMBER = /^[0-9]{1,5}(?:[.,][0-9]{1,3})?$/;
const WHOLE = /^[0-9]{2,4}$/;
/** A cell that says that it has nothing to say. */
export const NOTHING = /^(?:n\.?v\.?t\.?|-|–|geen|\.{2,})$/i;

export const FUNCTIELIJST: GridKind<Role> = {
  roleOf: (head) => ROLES.find(([, pattern]) => pattern.test(head))?.[0] ?? null,
  isHead: (roles) => (roles.has("functie") || roles.has("normfunctie")) && (roles.has("schaal") || roles.has("score") || roles.has("formatie") || roles.has("code")),
  fits(role, text) {
    if (NOTHING.test(text)) return true;
    if (TEXT_ROLES.has(role)) return /\p{L}{2}/u.test(text) && !CODE.test(text);
    switch (role) {
      case "code":
        return CODE.test(text) && !NUMBER.test(text);
      case "schaal":
        return isSchaalCell(text);
      case "score":
        return WHOLE.test(text);
      default:
        return NUMBER.test(text);
    }
  },
};

/** A scale, or several of them. */
function isSchaalCell(text: string): boolean {
  const scales = readSchalen(text);
  return scales !== null && scales.length > 0;
}

/** "12, 11 en 10", "6,5,4 en3" -> the scales in order; null when anything else stands there. */
export function readSchalen(text: string): readonly string[] | null {
  if (text.length > LONGEST_SCALES) return null;
  const parts = text.replace(/^(?:schaal|schalen|s)\.? ?(?=[0-9])/i, "").replace(/\ben\b|\ben(?=[0-9])|&|\//g, ",").split(",").map((part) => part.trim()).filter((part) => part !== "");
  const scales = parts.map((part) => readSchaal(part));
  return scales.length > 0 && scales.every((schaal) => schaal !== null) ? scales : null;
}

const LONGEST_SCALES = 60;

/** Whole points of a valuation; null when the cell holds none. */
export function readScore(text: string): number | null {
  const plain = text.replace(/(?<=^[0-9])\.(?=[0-9]{3}$)/, "");
  return /^[0-9]{1,4}$/.test(plain) ? Number(plain) : null;
}

/** "1.375" may be a thousand or a fraction: then it is in doubt, unless it begins with 0. */
export function readFte(text: string): { readonly fte: number | null; readonly doubtful: boolean } {
  const bare = text.replace(/ ?fte$/i, "");
  if (!NUMBER.test(bare)) return { fte: null, doubtful: false };
  if (/^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(bare)) return { fte: null, doubtful: true };
  return { fte: Number(bare.replace(",", ".")), doubtful: false };
}
