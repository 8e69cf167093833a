/** The lines of a profile as they were meant: bullets that scanning read as letters, hyphens that belong, broken words, misread letters. */
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { mendBrokenWords, type MendedWord } from "../niveaurichtlijn/broken-words";
import { repairOcr, type OcrRepair } from "./ocr";

export interface Prepared {
  readonly lines: readonly SourceLine[];
  readonly repairs: readonly OcrRepair[];
  readonly mended: readonly MendedWord[];
}

/** A bullet that scanning reads as a letter or sign. */
const MISREAD_BULLET = /^[e¢«»] (?=[\p{L}(])/u;
const ENOUGH_BULLETS = 2;
/** In a document that breaks no words, a hyphen at a line's end belongs to the word. */
const HYPHENATED_SHARE = 0.01;

export function prepare(document: SourceDocument): Prepared {
  const misread = document.lines.filter((line) => line.bullet === null && MISREAD_BULLET.test(line.text)).length;
  const bulleted = misread < ENOUGH_BULLETS ? document.lines : document.lines.map((line) => (line.bullet === null && MISREAD_BULLET.test(line.text) ? { ...line, bullet: "•", text: line.text.slice(2) } : line));
  const kept = keepsHyphens(bulleted) ? keepHyphens(bulleted) : bulleted;
  const repairs: OcrRepair[] = [];
  const repaired = kept.map((line) => {
    const result = repairOcr(line, document.join.vocabulary);
    repairs.push(...result.repairs);
    return result.line;
  });
  return { ...mendBrokenWords(repaired, document.join.vocabulary), repairs };
}

function keepsHyphens(lines: readonly SourceLine[]): boolean {
  return lines.filter(({ text }) => text.endsWith("-")).length < lines.length * HYPHENATED_SHARE;
}

/** Moves the first word of the next line behind the hyphen, so that the two join as they are. */
function keepHyphens(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out = [...lines];
  for (let index = 0; index + 1 < out.length; index++) {
    const [line, next] = [out[index], out[index + 1]];
    if (!line || !next || !line.text.endsWith("-") || next.bullet !== null || !/^\p{Ll}/u.test(next.text)) continue;
    const space = next.text.indexOf(" ");
    out[index] = { ...line, text: line.text + (space < 0 ? next.text : next.text.slice(0, space)) };
    out[index + 1] = { ...next, text: space < 0 ? "" : next.text.slice(space + 1) };
  }
  return out;
}
