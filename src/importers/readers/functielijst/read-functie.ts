/** The functions of one row: their names, scales, score and fte, with what cannot be decided. */
import { matchShort } from "../pattern";
import { readFte, readSchalen, readScore } from "./cijfers";
import type { Entry, Finding } from "./entries";
import { pairScales } from "./expand-name";
import type { Role } from "./kolommen";
import { CODE } from "./kolommen";
import type { RowTexts } from "./row-texts";

/** What a row takes from the rows above it. */
export interface Placed {
  readonly reeks: string | null;
  readonly groep: string | null;
  /** Its own name, or that above. */
  readonly naam: string;
}

export interface ReadFunctie {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

export function readFunctie({ row, cell }: RowTexts, { reeks, groep, naam }: Placed, roles: ReadonlyMap<Role, number>): ReadFunctie {
  const findings: Finding[] = [];
  const warn = (code: string, melding: string): void => {
    findings.push({ ernst: "waarschuwing", code, lines: row.lines, melding });
  };
  const inName = cell("schaal") === null ? scaleInName(naam) : null;
  const functie = inName?.functie ?? naam;
  const schaalText = inName?.schaal ?? cell("schaal");
  const schalen = schaalText === null ? [] : readSchalen(schaalText);
  const score = scoreOf(cell("score"), functie, warn);
  const fte = fteOf(cell("formatie"), functie, warn);
  const split = pairScales(functie, schalen ?? []);
  // What is printed once for several functions stays with the row as it is printed, or the totals would no longer add up.
  const together = split.pairs.length > 1 && (cell("score") !== null || cell("formatie") !== null);
  const pairs = together ? [{ functie, schaal: null }] : split.pairs;
  if (together) warn("meer-functies-in-een-rij", `${functie}: deze rij noemt ${split.pairs.length} functies met samen één ${cell("formatie") !== null ? "formatie" : "score"}. Wij houden haar bij elkaar${schaalText === null ? "" : ` en laten de schaal ("${schaalText}") open`}.`);
  if (schalen === null) warn("schaal-onbekend", `"${schaalText ?? ""}" bij ${functie} is geen schaal; wij laten de schaal open.`);
  if (!split.sure && !together) warn("schaal-onbekend", `${functie}: ${pairs.length === 1 ? "één functie" : `${pairs.length} functies`} en ${schalen?.length ?? 0} schalen ("${schaalText ?? ""}"). Welke schaal bij welke functie hoort, is niet te bepalen.`);
  const one = pairs.length === 1;
  const norm = cell("normfunctie") ?? (cell("functie") === null && roles.has("normfunctie") ? functie : null);
  const code = codeOf(cell, roles);
  return {
    findings,
    entries: pairs.map((pair): Entry => ({
      functie: pair.functie, normfunctie: one ? norm : norm === functie ? pair.functie : norm, code, reeks, groep, schaal: pair.schaal, score: one ? score : null, formatie: one ? fte : null, lines: row.lines,
    })),
  };
}

type Warn = (code: string, melding: string) => void;

function scoreOf(text: string | null, functie: string, warn: Warn): number | null {
  const score = text === null ? null : readScore(text);
  if (text !== null && score === null) warn("score-onbekend", `"${text}" bij ${functie} is geen score; wij laten haar open.`);
  return score;
}

function fteOf(text: string | null, functie: string, warn: Warn): number | null {
  const read = text === null ? null : readFte(text);
  if (read?.kind === "doubtful") warn("fte-onduidelijk", `De formatie "${text ?? ""}" bij ${functie} kan een duizendtal of een breuk zijn; wij laten haar open.`);
  if (read?.kind === "unreadable") warn("fte-onleesbaar", `De formatie "${text ?? ""}" bij ${functie} is geen getal in fte; wij laten haar open.`);
  return read?.kind === "fte" ? read.fte : null;
}

/** Numbers that count the rows are no codes. */
function codeOf(cell: RowTexts["cell"], roles: ReadonlyMap<Role, number>): string | null {
  const nr = cell("nr");
  return roles.has("code") ? cell("code") : nr !== null && CODE.test(nr) ? nr : null;
}

/** "Adviseur II en III, schaal 11 en 10": the scale stands behind the name, in its cell. */
function scaleInName(name: string): { readonly functie: string; readonly schaal: string } | null {
  const found = matchShort(name, /^(.{2,120}?)[,;:(]? ?\b(?:schaal|schalen) ([0-9].{0,40}?)\)?$/i);
  return found && readSchalen(found[2] ?? "") !== null ? { functie: found[1]?.trim() ?? "", schaal: found[2] ?? "" } : null;
}
