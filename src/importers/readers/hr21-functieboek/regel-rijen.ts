import type { Regel } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { narrativeOf } from "../../steps/narrative";
import type { Explained } from "../reader";

const EVERYONE = /(?:organisatie ?brede|kern) ?competenties/i;

/** What the book tells around its functions: a row per paragraph or bullet, under the number or title of its section. Lines in `taken` are other rows'. */
export function regelRijen(lines: readonly SourceLine[], taken: ReadonlySet<number>, document: SourceDocument): { readonly rijen: readonly Regel[]; readonly explained: readonly Explained[] } {
  const { paragraphs, headings } = narrativeOf(lines, document.whole);
  let leading = "";
  const own = paragraphs.filter((paragraph) => !paragraph.lines.some((line) => taken.has(line.number)));
  const rijen = own.map((paragraph): Regel => {
    const { text } = document.item(paragraph.lines);
    const bullet = paragraph.lines[0]?.bullet !== null;
    if (!bullet) leading = text;
    const asked = bullet && leading.endsWith(":") && EVERYONE.test(leading.slice(-300));
    return {
      artikel: paragraph.nummer ?? paragraph.titel ?? "Inleiding", lid: null, onderdeel: null,
      soort: asked ? "organisatiebrede competentie" : (paragraph.titel ?? "Inleiding"), regel: text, tekstsoort: "bron", plaats: document.plaats(paragraph.lines),
    };
  });
  return { rijen, explained: headings.filter((line) => !taken.has(line.number)).map((line) => ({ line, reden: "kop" })) };
}
