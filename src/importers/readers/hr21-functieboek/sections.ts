/** An HR21 book in parts: what stands before and between, the table of functions, the descriptions, the module and the profiles. */
import type { Kind, Kinded } from "./line-kind";

export interface Section {
  readonly kind: "voorwerk" | "functietabel" | "beschrijving" | "module" | "profiel";
  /** The name in the head as printed; "" for parts without one. */
  readonly naam: string;
  readonly lines: readonly Kinded[];
}

interface Building {
  kind: Section["kind"];
  naam: string;
  lines: Kinded[];
  /** A description without a head line begins at its name field. */
  named: boolean;
}

const WITHIN_TABLE: readonly Kind[] = ["tekst", "tabelkop", "tabeltotaal"];

export function sectionsOf(kinded: readonly Kinded[]): readonly Section[] {
  const sections: Building[] = [{ kind: "voorwerk", naam: "", lines: [], named: false }];
  for (const one of kinded) {
    const open = sections.at(-1);
    if (!open) break;
    const next = opening(one, open);
    if (next) sections.push({ ...next, lines: [one] });
    else open.lines.push(one);
  }
  return sections.map(({ kind, naam, lines }) => ({ kind, naam, lines }));
}

/** The part that this line opens, or null when it belongs to the open one. */
function opening(one: Kinded, open: Building): Omit<Building, "lines"> | null {
  const first = one.values[0] ?? "";
  switch (one.kind) {
    case "blad":
      return { kind: "beschrijving", naam: "", named: false };
    case "beschrijving":
      return { kind: "beschrijving", naam: first, named: false };
    case "profiel":
      return { kind: "profiel", naam: first, named: true };
    case "module":
      return { kind: "module", naam: "", named: false };
    case "modulenaam":
      return open.kind === "module" ? null : { kind: "module", naam: "", named: false };
    case "naam":
      if (open.kind === "beschrijving" && !open.named) {
        open.named = true;
        return null;
      }
      return { kind: "beschrijving", naam: first, named: true };
    case "normnaam":
      // Below the name that the organisation gave it, or below the head, it is of the same description.
      if (open.kind === "beschrijving" && open.lines.every(({ kind }) => kind === "naam" || kind === "blad" || kind === "beschrijving" || kind === "tekst")) {
        open.named = true;
        return null;
      }
      return { kind: "beschrijving", naam: first, named: true };
    case "tabelkop":
      return open.kind === "functietabel" ? null : { kind: "functietabel", naam: "", named: false };
    case "kop":
      return open.kind === "voorwerk" || headContinues(one, open) ? null : { kind: "voorwerk", naam: "", named: false };
    default:
      return open.kind === "functietabel" && (!WITHIN_TABLE.includes(one.kind) || tableEnded(one, open)) ? { kind: "voorwerk", naam: "", named: false } : null;
  }
}

/** A head in capitals that goes on in capitals on the next line. */
function headContinues(one: Kinded, open: Building): boolean {
  return (open.kind === "beschrijving" || open.kind === "profiel") && open.lines.length === 1 && one.line.heading === null && !/^(?:bijlage|deel)\b/i.test(one.line.text);
}

/** "3. Functiebeschrijvingen" */
const CHAPTER = /^[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}\.? \p{Lu}[^0-9]{3,60}$/u;

/** After its total, where the cells stop, or at the heading of the next chapter. */
function tableEnded(one: Kinded, open: Building): boolean {
  const last = open.lines.at(-1);
  if (one.line.cell === null && one.line.bullet === null && one.line.text.length < 80 && CHAPTER.test(one.line.text)) return true;
  return last?.kind === "tabeltotaal" || (last?.line.cell != null && one.line.cell === null);
}
