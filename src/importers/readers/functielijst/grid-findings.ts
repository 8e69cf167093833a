import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import type { Finding } from "./entries";
import type { Grid } from "./grid";
import type { Role } from "./kolommen";

/** Rows by what was read into their empty or short cells. */
export interface ReadIntoRows {
  readonly groups: readonly SourceLine[];
  readonly names: readonly SourceLine[];
  readonly dittos: readonly SourceLine[];
}

/** Of two columns for one of these a wrong choice is a wrong figure. */
const FIGURES: ReadonlySet<Role> = new Set(["schaal", "score", "formatie", "code"]);

/** How the table as a whole was read: empty cells, columns that were not taken, cells without a certain place. */
export function gridFindings(grid: Grid<Role>, { groups, names, dittos }: ReadIntoRows): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (ernst: Finding["ernst"], code: string, lines: readonly SourceLine[], melding: string): void => {
    if (lines.length > 0) findings.push({ ernst, code, lines, melding });
  };
  add("info", "lege-cel", groups, `Bij ${groups.length === 1 ? "één rij is" : `${groups.length} rijen zijn`} reeks of groep leeg gelaten; wij lezen dat als: dezelfde als erboven. Lege cellen met cijfers lezen wij als: niets ingevuld.`);
  add("info", "lege-cel", names, `Bij ${names.length === 1 ? "één rij staat" : `${names.length} rijen staat`} geen functie; wij lezen dat als: dezelfde als erboven.`);
  add("info", "herhaalteken", dittos, "In deze rijen staat een herhaalteken of idem; wij lezen dat als: hetzelfde als erboven.");
  for (const [role, heads] of grid.rivals) {
    const [taken = "", ...others] = heads;
    add(
      FIGURES.has(role) ? "waarschuwing" : "info", "kolom-gekozen", grid.head.lines,
      `${heads.length} kolommen kunnen de ${NAMES[role] ?? role} zijn: ${dutchList(heads.map(quoted))}. Wij lazen ${quoted(taken)}. Is ${dutchList(others.map(quoted))} bedoeld, haal dan de andere kolom uit de lijst en lees haar opnieuw in.`,
    );
  }
  const unused = [...grid.others.values()].filter((head) => ![...grid.rivals.values()].some((heads) => heads.includes(head)));
  if (unused.length > 0) add("info", "kolom-niet-overgenomen", grid.head.lines, `${unused.length === 1 ? "De kolom" : "De kolommen"} ${dutchList(unused.map(quoted))} ${unused.length === 1 ? "heeft" : "hebben"} in het kader geen plaats en ${unused.length === 1 ? "is" : "zijn"} niet overgenomen.`);
  add("info", "cel-onzeker", grid.doubtful, "In deze rijen ontbreken cellen en is niet zeker in welke kolom de andere horen. Kijk ze na.");
  add("waarschuwing", "cel-buiten-kolommen", grid.beyond, "In deze rijen staat iets in een kolom zonder kop; dat is niet overgenomen.");
  add("waarschuwing", "rij-onvolledig", grid.unfinished, `De tekst houdt op in een rij ("${grid.unfinished.map(({ text }) => text).join(" ")}"). Wij nemen die rij niet over.`);
  return findings;
}

const NAMES: Readonly<Partial<Record<Role, string>>> = { functie: "naam van de functie", nr: "nummering", groep: "groep", reeks: "reeks" };
const quoted = (head: string): string => `"${head}"`;
