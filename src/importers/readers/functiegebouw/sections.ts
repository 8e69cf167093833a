/** A functiegebouw page in parts: what holds for the whole function group, the kwaliteitenprofielen and the functietyperingen. */
import type { SourceLine } from "../../document/source-line";
import type { Explained } from "../reader";
import { scaleIn, type Kind, type Kinded } from "./line-kind";

export interface Part {
  readonly kop: Kinded;
  readonly body: SourceLine[];
}

/** Results, behaviour and competences of the group as a whole. */
export type Kern = readonly Part[];

export interface Kwaliteitenprofiel {
  readonly schaal: Kinded | null;
  readonly parts: readonly Part[];
}

export interface Typering {
  readonly kop: Kinded | null;
  readonly patroon: Kinded | null;
  readonly schaal: Kinded | null;
  readonly parts: readonly Part[];
}

export interface Sections {
  /** What stands before the first heading. */
  readonly voorwerk: readonly SourceLine[];
  readonly kern: Kern;
  readonly profielen: readonly Kwaliteitenprofiel[];
  readonly typeringen: readonly Typering[];
  readonly explained: readonly Explained[];
}

interface Building {
  where: "voor" | "kern" | "profielen" | "typeringen";
  readonly voorwerk: SourceLine[];
  readonly kern: Part[];
  readonly profielen: { schaal: Kinded | null; parts: Part[] }[];
  readonly typeringen: { kop: Kinded | null; patroon: Kinded | null; schaal: Kinded | null; parts: Part[] }[];
  readonly explained: Explained[];
  /** Where text goes. */
  part: Part | null;
  /** The next profile or typering starts anew. */
  fresh: boolean;
}

export function sectionsOf(kinded: readonly Kinded[]): Sections {
  const state: Building = { where: "voor", voorwerk: [], kern: [], profielen: [], typeringen: [], explained: [], part: null, fresh: true };
  for (const one of kinded) place(one, state);
  return state;
}

function place(one: Kinded, state: Building): void {
  switch (one.kind) {
    case "kwaliteitenprofielen":
    case "functietyperingen":
      state.where = one.kind === "functietyperingen" ? "typeringen" : "profielen";
      state.part = null;
      state.fresh = true;
      explain(one, "kop", state);
      return;
    case "verwijzing":
      explain(one, "verwijzing van de website", state);
      return;
    case "typering": {
      const open = typering(state, () => true);
      open.kop = one;
      const schaal = scaleIn(one.value);
      if (schaal !== null) open.schaal = { ...one, value: schaal };
      return;
    }
    case "profiel": {
      state.where = "profielen";
      state.part = null;
      const schaal = scaleIn(one.value);
      const open = profiel(state, () => true);
      if (schaal !== null) open.schaal = { ...one, value: schaal };
      else explain(one, "kop", state);
      return;
    }
    case "patroon":
      typering(state, (open) => open.patroon !== null || open.parts.length > 0).patroon = one;
      return;
    case "schaal":
      if (state.where === "profielen") profiel(state, (open) => open.schaal !== null || open.parts.length > 0).schaal = one;
      else typering(state, (open) => open.schaal !== null || open.parts.length > 0).schaal = one;
      return;
    case "bullet":
    case "tekst":
      if (state.part) state.part.body.push(one.line);
      else if (state.where === "voor") state.voorwerk.push(one.line);
      return;
    default:
      explain(one, "kop", state);
      heading(one, state);
  }
}

const OF_TYPERING: readonly Kind[] = ["omschrijving", "speelruimte", "kennis", "contacten"];
const OF_PROFIEL: readonly Kind[] = ["ervaring", "opleiding", "denkniveau", "richting", "opleiding-eigen", "competenties-eigen"];

function heading(one: Kinded, state: Building): void {
  const part: Part = { kop: one, body: [] };
  if (state.where === "typeringen" && belongsToTypering(one.kind, state)) {
    typering(state, (open) => open.parts.some(({ kop }) => kop.kind === one.kind)).parts.push(part);
  } else if (state.where !== "profielen" && OF_TYPERING.includes(one.kind)) {
    typering(state, () => false).parts.push(part);
  } else if (OF_PROFIEL.includes(one.kind) || (state.where === "profielen" && one.kind !== "gedrag" && one.kind !== "resultaten")) {
    state.where = "profielen";
    profiel(state, (open) => open.parts.some(({ kop }) => kop.kind === one.kind)).parts.push(part);
  } else {
    state.where = "kern";
    state.kern.push(part);
  }
  state.part = part;
}

/** Results stand in a typering and above the group; a second list of them in one typering begins the next group. */
function belongsToTypering(kind: Kind, state: Building): boolean {
  if (OF_TYPERING.includes(kind)) return true;
  return kind === "resultaten" && !state.typeringen.at(-1)?.parts.some(({ kop }) => kop.kind === "resultaten");
}

function typering(state: Building, isFull: (open: Building["typeringen"][number]) => boolean): Building["typeringen"][number] {
  const open = state.where === "typeringen" && !state.fresh ? state.typeringen.at(-1) : undefined;
  state.where = "typeringen";
  state.fresh = false;
  if (open && !isFull(open)) return open;
  const made = { kop: null, patroon: null, schaal: null, parts: [] };
  state.typeringen.push(made);
  state.part = null;
  return made;
}

function profiel(state: Building, isFull: (open: Building["profielen"][number]) => boolean): Building["profielen"][number] {
  const open = state.fresh ? undefined : state.profielen.at(-1);
  state.fresh = false;
  if (open && !isFull(open)) return open;
  const made = { schaal: null, parts: [] };
  state.profielen.push(made);
  return made;
}

function explain({ line }: Kinded, reden: string, state: Building): void {
  state.explained.push({ line, reden });
}
