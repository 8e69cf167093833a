import type { Outcome } from "../../model/outcome";
import { unknownFunctie } from "../functies/unknown-functie";
import { matchKey } from "../match-key";
import { isEigenKeuze, type Profielindex, type ProfielRij } from "./profiel-index";

const PLAATS = "Profielen";

/** The parts of a source that may each say what a function asks; the rows of one part belong together. */
export interface Profieldelen {
  readonly functie: string;
  /** One, or two when a description and a competentieprofiel both speak. Never empty. */
  readonly delen: readonly Profieldeel[];
}

export interface Profieldeel {
  readonly herkomst: string | null;
  readonly rijen: readonly ProfielRij[];
  /** The same by matchKey of the competence, without the open places. */
  readonly perCompetentie: ReadonlyMap<string, readonly ProfielRij[]>;
}

const PROFIELDEEL = "competentieprofiel";

/**
 * The rows of a function, apart by part of the source. With a herkomst only that part.
 * @returns undetermined for an unknown or ambiguous function, or one without rows of that herkomst
 */
export function profielVanFunctie(index: Profielindex, naam: string, herkomst: string | null): Outcome<Profieldelen> {
  const keys = index.sleutels.get(matchKey(naam));
  if (!keys) return unknownFunctie(naam, index.namen);
  const [key, other] = keys;
  const rijen = key === undefined ? [] : (index.rijen.get(key) ?? []);
  const functie = rijen[0]?.functie;
  if (functie === undefined) return open("de functie heeft geen competentieprofiel in dit kader");
  if (other !== undefined) {
    const names = keys.map((each) => index.rijen.get(each)?.[0]?.functie ?? each);
    return open(`de naam hoort bij meer dan een profiel: ${names.slice(0, 4).join(", ")}`);
  }
  const because = [{ sentence: `competentieprofiel van ${functie}`, plaats: PLAATS }];
  if (herkomst !== null) {
    const wanted = rijen.filter((rij) => rij.herkomst !== null && matchKey(rij.herkomst) === matchKey(herkomst));
    if (wanted.length > 0) return { kind: "determined", value: { functie, delen: [deel(herkomst, wanted)] }, because };
    const present = [...new Set(rijen.map((rij) => rij.herkomst ?? "geen herkomst"))].join(", ");
    return open(`geen rijen met herkomst ${herkomst} (wel: ${present})`);
  }
  return { kind: "determined", value: { functie, delen: apart(rijen) }, because };
}

/** What the descriptions say (whatever they are called) beside what the competentieprofiel says. */
function apart(rijen: readonly ProfielRij[]): readonly Profieldeel[] {
  const profiel = rijen.filter((rij) => isProfiel(rij));
  const rest = rijen.filter((rij) => !isProfiel(rij));
  return [
    ...(rest.length > 0 ? [deel(rest[0]?.herkomst ?? null, rest)] : []),
    ...(profiel.length > 0 ? [deel(PROFIELDEEL, profiel)] : []),
  ];
}

function isProfiel({ herkomst }: ProfielRij): boolean {
  return herkomst !== null && matchKey(herkomst) === PROFIELDEEL;
}

function deel(herkomst: string | null, rijen: readonly ProfielRij[]): Profieldeel {
  const perCompetentie = new Map<string, ProfielRij[]>();
  for (const rij of rijen) {
    if (isEigenKeuze(rij)) continue;
    const key = matchKey(rij.competentie);
    const same = perCompetentie.get(key);
    if (same) same.push(rij);
    else perCompetentie.set(key, [rij]);
  }
  return { herkomst, rijen, perCompetentie };
}

function open(sentence: string): Outcome<never> {
  return { kind: "undetermined", candidates: [], because: [{ sentence, plaats: PLAATS }] };
}
