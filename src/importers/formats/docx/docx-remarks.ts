/** What a Word file holds beside the text that is read. */
import type { SourceLine, SourceRemark } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import { readXml } from "./xml-events";

const LONGEST = 200;
const SHOWN = 8;

interface DocxParts {
  readonly main: Uint8Array;
  readonly footnotes: readonly (Uint8Array | undefined)[];
}

export function docxRemarks({ main, footnotes }: DocxParts, lines: readonly SourceLine[]): readonly SourceRemark[] {
  const counts = { changes: 0, comments: 0, hidden: 0 };
  readXml(main, {
    open(name) {
      if (name === "w:ins" || name === "w:del" || name === "w:moveFrom" || name === "w:moveTo") counts.changes++;
      else if (name === "w:commentReference") counts.comments++;
      else if (name === "w:vanish") counts.hidden++;
    },
    close: () => undefined,
    text: () => undefined,
  });
  const notes = footnotes.flatMap((part) => (part ? noteTexts(part) : []));
  const remark = (ernst: SourceRemark["ernst"], code: string, melding: string): SourceRemark => ({ ernst, code, lines: lines.slice(0, 1), melding });
  return [
    ...(counts.changes > 0 ? [remark("waarschuwing", "bijgehouden-wijzigingen", "Het document bevat bijgehouden wijzigingen die nog niet zijn aanvaard of verworpen. Wij lazen de tekst zoals die na aanvaarden luidt. Kijk vooral cijfers en schalen na.")] : []),
    ...(counts.hidden > 0 ? [remark("waarschuwing", "verborgen-tekst", "Het document bevat verborgen tekst. Wij lezen die mee.")] : []),
    ...(counts.comments > 0 ? [remark("info", "opmerkingen-in-document", `Het document bevat ${counts.comments === 1 ? "een opmerking" : `${counts.comments} opmerkingen`} in de kantlijn; die ${counts.comments === 1 ? "is" : "zijn"} niet gelezen.`)] : []),
    ...(notes.length > 0 ? [remark("waarschuwing", "voetnoten", `Het document heeft ${notes.length === 1 ? "een voetnoot" : `${notes.length} voetnoten`}; die ${notes.length === 1 ? "staat" : "staan"} in geen tabel: ${dutchList(notes.map((note) => `"${note}"`), SHOWN)}.`)] : []),
  ];
}

/** The texts of footnotes or endnotes; the lines that part them from the page have none. */
function noteTexts(part: Uint8Array): readonly string[] {
  const notes: string[] = [];
  let inText = false;
  readXml(part, {
    open(name) {
      if (name === "w:footnote" || name === "w:endnote") notes.push("");
      else if (name === "w:t") inText = true;
    },
    close(name) {
      if (name === "w:t") inText = false;
    },
    text(text) {
      if (inText && notes.length > 0) notes[notes.length - 1] += text;
    },
  });
  return notes.map((note) => note.replace(/[\s\u00a0]+/g, " ").trim()).filter((note) => note !== "").map((note) => (note.length > LONGEST ? `${note.slice(0, LONGEST - 1)}…` : note));
}
