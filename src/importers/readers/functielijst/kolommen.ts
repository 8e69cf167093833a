/** The columns of a list of functions. */
import { NUMBER, readSchalen } from "./cijfers";
import type { GridKind } from "./grid";

/** `nr` is a column of numbers, which may hold codes or count the rows. */
export type Role = "code" | "nr" | "normfunctie" | "functie" | "reeks" | "groep" | "schaal" | "score" | "formatie" | "kenmerken";

/** The first pattern that a head fits decides; what only looks like a role comes first and has none. */
const ROLES: readonly (readonly [Role | null, RegExp])[] = [
  [null, /formatieplaats|bezetting|vacature|bovenformatief|aanloop|uitloop|salaris(?!schaal)|bedrag|budget|kosten|lasten|loonsom|euro|€|\buren\b|\buur\b|%|percentage|opmerking|datum|houder|medewerker/i],
  ["kenmerken", /kenmerken|toelichting|omschrijving/i],
  ["code", /code\b/i],
  ["nr", /^nr\.?$|^nummer$|nummer$|\bnr\.?$/i],
  ["score", /score|punten|waardering/i],
  ["formatie", /formatie|\bfte\b|^fte['’]?s$|omvang/i],
  ["schaal", /schaal/i],
  ["reeks", /reeks|functiefamilie|^familie|^afdeling|^domein|^sector|^directie/i],
  ["groep", /functiegroep|^groep|^team|^cluster|^eenheid/i],
  ["normfunctie", /norm/i],
  ["functie", /functie|benaming|^naam$/i],
];
const TEXT_ROLES: ReadonlySet<Role> = new Set(["functie", "normfunctie", "reeks", "groep", "kenmerken"]);
export const CODE = /^(?:[A-Z]{1,3}[ .-]?)?[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[a-z]?$|^[A-Z]{1,3}[ -]?[0-9]{1,4}$/;
const WHOLE = /^[0-9]{2,4}$/;
/** A cell that says that it has nothing to say. */
export const NOTHING = /^(?:n\.?v\.?t\.?|-|–|geen|\.{2,})$/i;

export const FUNCTIELIJST: GridKind<Role> = {
  roleOf: (head) => ROLES.find(([, pattern]) => pattern.test(head))?.[0] ?? null,
  isHead: (roles) => (roles.has("functie") || roles.has("normfunctie")) && (["schaal", "score", "formatie", "code", "nr"] as const).some((role) => roles.has(role)),
  fits(role, text) {
    if (NOTHING.test(text)) return true;
    if (TEXT_ROLES.has(role)) return /\p{L}{2}/u.test(text) && !CODE.test(text);
    switch (role) {
      case "code":
        return CODE.test(text) && !NUMBER.test(text);
      case "nr":
        return CODE.test(text) || /^[0-9]{1,4}$/.test(text);
      case "schaal":
        return (readSchalen(text) ?? []).length > 0;
      case "score":
        return WHOLE.test(text);
      default:
        return NUMBER.test(text);
    }
  },
};
