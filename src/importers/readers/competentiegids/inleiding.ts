/** What a guide tells around its competences, as rules; overviews, and example profiles of functions, are no rules. */
import type { Regel } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { narrativeOf } from "../../steps/narrative";
import { nameKey } from "../../text/name-key";
import { matchShort } from "../pattern";
import type { Explained } from "../reader";
import { startsPage } from "./segments";

const TIP = /^([0-9]{1,2})[.)]? (\p{Lu}.*)$/u;
/** Headings of a function profile. */
const FUNCTION_PROFILE = /^(?:DOEL VAN|ORGANOGRAM|VERANTWOORDELIJKHEDEN|BEVOEGDHEDEN|HOOFDTAKEN|FUNCTIE-?EISEN|RESULTAATGEBIEDEN)/;

export function inleidingRijen(runs: readonly (readonly SourceLine[])[], names: readonly string[], document: SourceDocument): { readonly rijen: readonly Regel[]; readonly explained: readonly Explained[] } {
  const covers = coveredBy(names);
  const explained: Explained[] = [];
  const rijen: Regel[] = [];
  for (const run of runs) {
    const example = exampleProfile(run);
    for (const line of example) explained.push({ line, reden: "voorbeeld van een functieprofiel; hoort niet bij de gids zelf" });
    // The example is the end of the run.
    const told = run.slice(0, run.length - example.length);
    for (const line of told.filter((one) => covers(one))) explained.push({ line, reden: "overzicht van namen" });
    const above = new Set(told.filter((line, index) => titlesOverview(line, told[index + 1], covers)));
    for (const line of above) explained.push({ line, reden: "kop" });
    const { paragraphs, headings } = narrativeOf(numberedAsItems(told.filter((line) => !covers(line) && !above.has(line))), document.whole);
    for (const line of headings) explained.push({ line, reden: "kop" });
    for (const { titel, lines } of paragraphs) {
      const tip = lines[0]?.bullet === NUMBER ? (TIP.exec(lines[0].printed.replace(/\s+/g, " "))?.[1] ?? null) : null;
      rijen.push({
        artikel: "gids", lid: null, onderdeel: tip, soort: tip !== null && /tip/i.test(titel ?? "") ? "tip" : (titel ?? "inleiding"),
        regel: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines),
      });
    }
  }
  return { rijen, explained };
}

/** A short line straight above an overview of names is its title. */
function titlesOverview(line: SourceLine, next: SourceLine | undefined, covers: (line: SourceLine) => boolean): boolean {
  return next !== undefined && covers(next) && !covers(line) && line.bullet === null && line.text.length < 40 && !/[.,;:!?]$/.test(line.text);
}

/** Stands for a number that opens an item. */
const NUMBER = "#";

/** "3 Bepaal voor jezelf ...": numbers that count up open items, where they open a line. */
function numberedAsItems(lines: readonly SourceLine[]): readonly SourceLine[] {
  let expected = 1;
  return lines.map((line) => {
    const found = line.bullet === null ? TIP.exec(line.text.slice(0, 400)) : null;
    if (!found || Number(found[1]) !== expected || matchShort(line.text, /^[0-9]+[.)]? .{0,50}[^.!?,;]$/) !== null && line.text.length < 40) return line;
    expected++;
    return { ...line, bullet: NUMBER, text: line.text.replace(/^[0-9]{1,2}[.)]? /, "") };
  });
}

/** From the page on which headings of a function profile begin to the end of the run. */
function exampleProfile(run: readonly SourceLine[]): readonly SourceLine[] {
  const heads = run.flatMap((line, index) => (line.text.length < 60 && FUNCTION_PROFILE.test(line.text) ? [index] : []));
  const [first] = heads;
  if (heads.length < 3 || first === undefined) return [];
  let start = first;
  while (start > 0 && first - start < 15 && !pageTop(run, start)) start--;
  return run.slice(start);
}

const pageTop = (run: readonly SourceLine[], index: number): boolean => {
  const [line, before] = [run[index], run[index - 1]];
  return line !== undefined && startsPage(line) && !(before !== undefined && startsPage(before));
};

/** Whether a short line consists of known names only, one after the other. */
function coveredBy(names: readonly string[]): (line: SourceLine) => boolean {
  const keys = new Set(names.map(nameKey).filter((key) => key !== ""));
  return (line) => {
    const words = line.text.split(" ").map(nameKey);
    if (words.length > 14 || line.text.length > 120 || /\p{L}[.;!?]$/u.test(line.text) || !/\p{L}{3}/u.test(line.text)) return false;
    const reach = [true, ...words.map(() => false)];
    for (let from = 0; from < words.length; from++) {
      if (!reach[from]) continue;
      let run = "";
      for (let to = from; to < words.length && to < from + 8; to++) {
        run += words[to] ?? "";
        // A contents page has numbers and dots around its names.
        if (keys.has(run) || /^[0-9]{0,3}$/.test(run)) reach[to + 1] = true;
      }
    }
    return reach.at(-1) === true;
  };
}
