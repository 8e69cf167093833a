import type { SourceDocument } from "../../document/source-document";
import type { Recognition } from "../reader";
import { keepFunctionTables } from "./function-table";
import { kindLines, type Kind } from "./line-kind";

/** Headings that only HR21 books print, with what one of them weighs. Three different ones are enough. */
const WEIGHTS: Partial<Record<Kind, number>> = {
  beschrijving: 0.3, profiel: 0.3, functiereeks: 0.2, functiegroep: 0.2, resultaatgebied: 0.25, werksituaties: 0.25, niveau: 0.1, tabelkop: 0.2, kenmerken: 0.15, "generieke-taken": 0.15, kennis: 0.1,
};

export function recogniseHr21(document: SourceDocument): Recognition {
  const seen = new Map<Kind, number>();
  for (const { kind } of kindLines(keepFunctionTables(document.lines))) if (WEIGHTS[kind] !== undefined) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  const named = document.lines.some((line) => line.text.slice(0, 500).includes("HR21")) ? 0.2 : 0;
  const score = [...seen.keys()].reduce((sum, kind) => sum + (WEIGHTS[kind] ?? 0), named);
  const because = [...seen].map(([kind, count]) => `${count} keer ${kind}`).join(", ");
  return { score: Math.min(1, score), because: because === "" ? "alleen het woord HR21" : because };
}
