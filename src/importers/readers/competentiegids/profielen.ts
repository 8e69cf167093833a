/**
 * The profiles at the end of a guide: a function group, a head ("Competentie Bekwaamheid Blz.") and a row per competence. A row may be
 * broken over lines; it is whole when it begins with a known competence and ends in its page, or says "Eigen keuze".
 */
import { append } from "../../append";
import type { Functie, Profiel } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import type { Explained } from "../reader";
import type { GidsLine } from "./line-kind";

export interface KnownCompetence {
  readonly naam: string;
  readonly groep: string | null;
}

export interface ReadProfielen {
  readonly functies: readonly Functie[];
  readonly profielen: readonly Profiel[];
  readonly explained: readonly Explained[];
  /** Rows that name no competence of the guide. */
  readonly unknown: readonly SourceLine[];
  /** Rows that print another group than the chapter of the competence. */
  readonly groupDiffers: readonly SourceLine[];
}

const PAGE_END = / ?([0-9]{1,3})$/;
const LONGEST_ROW = 4;

/** @returns the index of the line with the first profile's name, or of the title above it; null without profiles */
export function profielenStart(lines: readonly GidsLine[]): number | null {
  const first = lines.findIndex(({ kind }) => kind === "profielkop");
  if (first <= 0) return null;
  const title = lines[first - 2]?.line.text ?? "";
  return title.length < 60 && /profielen/i.test(title) ? first - 2 : first - 1;
}

export function readProfielen(lines: readonly GidsLine[], known: readonly KnownCompetence[], document: SourceDocument): ReadProfielen {
  const byKey = new Map(known.map((one) => [nameKey(one.naam), one]));
  const result = { functies: [] as Functie[], profielen: [] as Profiel[], explained: [] as Explained[], unknown: [] as SourceLine[], groupDiffers: [] as SourceLine[] };
  let functie: string | null = null;
  let row: SourceLine[] = [];
  const drop = (): void => {
    append(result.unknown, row);
    row = [];
  };
  lines.forEach((one, index) => {
    const { line, kind } = one;
    // The head of a table comes back on a new page; then the line before it is a row and no name.
    if (lines[index + 1]?.kind === "profielkop" && kind !== "eigen-keuze" && /\p{L}{3}/u.test(line.text) && (functie === null || competenceOf([line], byKey) === null)) {
      drop();
      functie = line.text;
      result.functies.push({ functie, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: document.plaats([line]) });
      return;
    }
    if (kind === "profielkop") {
      result.explained.push({ line, reden: "kop van de tabel" });
      return;
    }
    if (functie === null) {
      result.explained.push({ line, reden: "kop" });
      return;
    }
    if (kind === "eigen-keuze") {
      drop();
      result.profielen.push(profiel(functie, line.text, "eigen keuze", document.plaats([line])));
      return;
    }
    row.push(line);
    const found = competenceOf(row, byKey);
    // A row whose name stands apart from its group and page is whole only with the line that has them.
    if (found && !found.page && endsInPage(lines[index + 1]?.line, byKey)) return;
    if (found) {
      const kern = found.known.groep === null || /^kern/i.test(found.known.groep);
      result.profielen.push(profiel(functie, found.known.naam, kern ? "kern" : "functiespecifiek", document.plaats(row)));
      if (found.groep !== "" && found.known.groep !== null && nameKey(found.groep) !== nameKey(found.known.groep)) result.groupDiffers.push(line);
      row = [];
    } else if (row.length >= LONGEST_ROW) drop();
  });
  drop();
  return result;
}

function profiel(functie: string, competentie: string, soort: string, plaats: string): Profiel {
  return { functie, competentie, niveau: null, niveaunaam: null, soort, herkomst: "competentieprofiel", plaats };
}

/** The competence that opens the row, when the row is whole: its page stands at the end, or nothing but the name. */
function competenceOf(row: readonly SourceLine[], byKey: ReadonlyMap<string, KnownCompetence>): { readonly known: KnownCompetence; readonly groep: string; readonly page: boolean } | null {
  const text = row.map((line) => line.text).join(" ");
  if (text.length > 200) return null;
  const page = PAGE_END.exec(text);
  const words = (page ? text.slice(0, page.index) : text).split(" ");
  for (let count = words.length; count > 0; count--) {
    const known = byKey.get(nameKey(words.slice(0, count).join("")));
    if (known) return page || count === words.length ? { known, groep: words.slice(count).join(" "), page: page !== null } : null;
  }
  return null;
}

/** "Verbinden 18": the rest of a row, and not the next row, which begins with a competence of its own. */
function endsInPage(next: SourceLine | undefined, byKey: ReadonlyMap<string, KnownCompetence>): boolean {
  return next !== undefined && next.text.length < 60 && PAGE_END.test(next.text) && competenceOf([next], byKey) === null;
}
