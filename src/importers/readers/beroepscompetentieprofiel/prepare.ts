/** The lines of a profile as they were meant: bullets that scanning read as letters, broken words, misread letters. */
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

export function prepare(document: SourceDocument): Prepared {
  const misread = document.lines.filter((line) => line.bullet === null && MISREAD_BULLET.test(line.text)).length;
  const bulleted = misread < ENOUGH_BULLETS ? document.lines : document.lines.map((line) => (line.bullet === null && MISREAD_BULLET.test(line.text) ? { ...line, bullet: "•", text: line.text.slice(2) } : line));
  const repairs: OcrRepair[] = [];
  const repaired = bulleted.map((line) => {
    const result = repairOcr(line, document.join.vocabulary);
    repairs.push(...result.repairs);
    return result.line;
  });
  return { ...mendBrokenWords(repaired, document.join.vocabulary), repairs };
}
