import type { Kind, Kinded } from "./line-kind";

const RUNNING: readonly Kind[] = ["functiereeks", "functiegroep"];
const OPENS: readonly Kind[] = ["beschrijving", "naam", "normnaam", "blad"];

/**
 * A functiereeks or functiegroep that stands above descriptions, and not in one: of all that follow, until the next such heading. It comes
 * below the head of each, as where each prints its own; one that does keeps its own.
 */
export function runningHeads(kinded: readonly Kinded[]): readonly Kinded[] {
  const running = new Map<Kind, Kinded>();
  const out: Kinded[] = [];
  kinded.forEach((one, index) => {
    if (RUNNING.includes(one.kind) && standsAbove(kinded, index)) {
      if (one.kind === "functiereeks") running.clear();
      running.set(one.kind, one);
      return;
    }
    out.push(one);
    const opens = one.kind === "beschrijving" || (one.kind === "naam" && kinded[index - 1]?.kind !== "beschrijving" && kinded[index - 1]?.kind !== "blad");
    if (opens) for (const [kind, head] of running) if (!hasOwn(kinded, index, kind)) out.push(head);
  });
  return out;
}

/** Straight above a description, perhaps with the group between. */
function standsAbove(kinded: readonly Kinded[], index: number): boolean {
  const next = kinded[index + 1];
  return next !== undefined && (OPENS.includes(next.kind) || (next.kind === "functiegroep" && OPENS.includes(kinded[index + 2]?.kind ?? "tekst")));
}

/** Whether the description that opens here prints such a field itself. */
function hasOwn(kinded: readonly Kinded[], index: number, kind: Kind): boolean {
  for (let at = index + 1; at < kinded.length; at++) {
    const next = kinded[at];
    if (!next || next.kind === "beschrijving") return false;
    if (next.kind === kind) return !standsAbove(kinded, at);
  }
  return false;
}
