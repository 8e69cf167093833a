/**
 * How two lines of one item join. A line-end hyphen is dropped ("vraag-" / "stuk"), real ("politiek-" / "bestuurlijk") or suspended
 * ("voor-" / "en nadelen"); it can also be lost ("vaardig" / "heden"). The document's own words decide; where they do not, spelling
 * does, and what rests on spelling alone is a doubt.
 */
import type { SourceLine } from "../document/source-line";
import type { Vocabulary } from "../document/vocabulary";

export interface Joined {
  readonly text: string;
  /** The word as we did not write it, when the choice rests on no word of the document; null when sure. */
  readonly doubt: { readonly chosen: string; readonly other: string } | null;
}

export interface JoinContext {
  readonly vocabulary: Vocabulary;
  /** In this document a wrapped line ends in a blank, so that a line without one and without hyphen lost its hyphen. */
  readonly wrapsEndInBlank: boolean;
  /** Words are broken at line ends; else a hyphen there is a real one. */
  readonly breaksWords: boolean;
  /** The sign "\u2010" stands at ends of lines only: a program put it there when it broke the word, for nobody types it. */
  readonly hasBreakSign: boolean;
}

/** "acties en -" / "campagnes": the hyphen opens the second word. */
const SUSPENDED_HEAD = /(?:^|[ /])(?:en|of|c\.q\.) -$/i;
/** The same with a dash, which may also open a remark: then another dash closes it. */
const DASHED_HEAD = /(?:^|[ /])(?:en|of|c\.q\.) –$/i;
const REMARK_ENDS = / [–-](?: |$)/;
const HYPHEN_END = /[-\u2010\u2011\u00ad]$/;
const BREAK_SIGN = "\u2010";
const LAST_WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/u;
/** A word before a hyphen that stands for the head of a later word: "in- en externe". */
const SUSPENDING = new Set(["en", "of", "en/of", "dan", "als", "tot", "respectievelijk", "resp", "maar"]);
/** No Dutch syllable of its own behind a consonant: "wet-" / "en regelgeving" is suspended, though "weten" is a word. */
const STANDS_ALONE = /^(?:en|of)$/i;
/** The longest piece of text in which a broken word is looked for. */
const WORD_REACH = 60;

/** Joins the text so far with the line that follows it. `line` is the last line of `before`. */
export function joinPair(before: string, line: SourceLine, next: SourceLine, context: JoinContext): Joined {
  const after = next.text;
  if (before === "" || after === "") return sure(before + after);
  if (HYPHEN_END.test(before)) return joinHyphen(before, after, context);
  if (DASHED_HEAD.test(before.slice(-WORD_REACH)) && isLower(after.charAt(0)) && !REMARK_ENDS.test(after)) return { text: before + after, doubt: { chosen: `–${firstWord(after)}`, other: `– ${firstWord(after)}` } };
  if (before.endsWith("/") && !before.endsWith(" /") && line.trailingBlank !== true) return sure(before + after);
  if (context.wrapsEndInBlank && line.trailingBlank === false) return joinLost(before, after, context.vocabulary);
  return joinPlain(before, after, context.vocabulary);
}

/** No sign of a break; but when only the two together are a word of the document, its hyphen was lost. */
function joinPlain(before: string, after: string, vocabulary: Vocabulary): Joined {
  const head = lastWord(before);
  const tail = firstWord(after);
  // "Gemeentesecretari" / "s": too wide for its cell.
  const cutOff = head.length >= LONG_HEAD && LAST_LETTER.test(tail) && vocabulary.count(head + tail) > 0;
  const lost = cutOff || head.length >= 3 && tail.length >= 3 && /\p{Ll}$/u.test(before) && isLower(tail.charAt(0)) && vocabulary.count(head + tail) > 0 && vocabulary.count(tail) <= 1;
  return lost ? { text: before + after, doubt: { chosen: head + tail, other: `${head} ${tail}` } } : sure(`${before} ${after}`);
}

const LONG_HEAD = 6;
/** One letter that is no word of its own, as "u" is. */
const LAST_LETTER = /^[a-npr-tv-z]$/;

const sure = (text: string): Joined => ({ text, doubt: null });

function joinHyphen(before: string, after: string, { vocabulary, breaksWords, hasBreakSign }: JoinContext): Joined {
  const stem = before.slice(0, -1);
  const head = lastWord(stem);
  const tail = firstWord(after);
  if (head === "" && SUSPENDED_HEAD.test(before.slice(-WORD_REACH))) return sure(before + after);
  if (head === "" || tail === "") return sure(head === "" ? `${before} ${after}` : before + after);
  if (before.endsWith("\u00ad") || (hasBreakSign && before.endsWith(BREAK_SIGN))) return sure(stem + after);
  const whole = vocabulary.count(head + tail);
  const hyphened = vocabulary.count(`${head}-${tail}`);
  if (SUSPENDING.has(tail.toLowerCase()) && (whole === 0 || STANDS_ALONE.test(tail) && /[^aeiou]$/i.test(head))) return sure(`${before} ${after}`);
  if (whole !== hyphened) return sure(whole > hyphened ? stem + after : before + after);
  // Dutch leaves no single letter at the end of a line: "E-" / "mail" is no broken word.
  if (head.length === 1 || isUpper(tail.charAt(0)) || isAbbreviation(head) || /[0-9]$/.test(head)) return sure(before + after);
  if (!breaksWords) return sure(before + after);
  const adjectives = isAdjective(head) && vocabulary.count(head) > 0 && vocabulary.count(tail) > 0;
  const real = vowelsClash(head, tail) || adjectives || head.includes("-");
  const unsure = real || (whole > 0 && hyphened > 0);
  const words = { whole: head + tail, hyphened: `${head}-${tail}` };
  return { text: real ? before + after : stem + after, doubt: unsure ? { chosen: real ? words.hyphened : words.whole, other: real ? words.whole : words.hyphened } : null };
}

/** A wrapped line without its blank: after a letter or a closing bracket the hyphen was lost, after anything else nothing is odd. */
function joinLost(before: string, after: string, vocabulary: Vocabulary): Joined {
  const tail = firstWord(after);
  const spaced = `${before} ${after}`;
  if (tail === "" || !isLower(tail.charAt(0))) return sure(spaced);
  if (before.endsWith(")")) return bracketed(before, after, tail, vocabulary);
  const head = lastWord(before);
  if (head === "" || !/\p{L}$/u.test(head)) return sure(spaced);
  const whole = head + tail;
  if (vocabulary.count(whole) > 0) return sure(before + after);
  return { text: before + after, doubt: { chosen: whole, other: `${head} ${tail}` } };
}

/** "(team)" / "manager" is one word, "(in brede zin)" / "mag" is not: a single bracketed word goes before a word that the document has so. */
function bracketed(before: string, after: string, tail: string, vocabulary: Vocabulary): Joined {
  const open = before.lastIndexOf("(");
  const inside = open < 0 ? "" : before.slice(open + 1, -1);
  if (inside === "" || inside.includes(" ")) return sure(`${before} ${after}`);
  const known = vocabulary.count(inside + tail) > 0;
  const chosen = before + after;
  return { text: chosen, doubt: known ? null : { chosen: `(${inside})${tail}`, other: `(${inside}) ${tail}` } };
}

function lastWord(text: string): string {
  return LAST_WORD.exec(text.slice(-WORD_REACH))?.[0] ?? "";
}

function firstWord(text: string): string {
  return FIRST_WORD.exec(text.slice(0, WORD_REACH))?.[0] ?? "";
}

const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();
const isLower = (sign: string): boolean => sign !== sign.toUpperCase();
const isAbbreviation = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
/** "taal" and "onderdeel" end as adjectives do. */
const isAdjective = (word: string): boolean => /(?:iek|eel|isch|ief|aal|air|direct|indirect)$/i.test(word) && !/deel$|^taal$/i.test(word);

/**
 * Two vowels that would be read as one sound keep their hyphen in a Dutch compound (functie-uitoefening, multi-interpretabel). Inside
 * a word they carry a trema instead (geïnteresseerd), but for -ieel, -ueel and their like (financieel), which are no compounds.
 */
function vowelsClash(head: string, tail: string): boolean {
  const pair = (head.slice(-1) + tail.charAt(0)).toLowerCase();
  if (!CLASHES.has(pair)) return false;
  return !((pair === "ie" || pair === "eu") && SUFFIX.test(tail.toLowerCase()));
}

const CLASHES = new Set(["aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "uu", "ui"]);
const SUFFIX = /^(?:eel|ele|el|er|ere|eren|eert|eerd|ent|ente|enten|ening|um|us|en|es)(?![a-z]{4})/;
