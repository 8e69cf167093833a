import type { Outcome } from "../../model/outcome";
import type { Schaal } from "../../model/schaal";
import { compareSchaal } from "../../model/schaal";

/** A step of a scale. `bedrag` is euro gross per month for full time. */
export interface Salarisregel {
  readonly schaal: Schaal;
  /** null: the table leaves the step empty. */
  readonly periodiek: number | null;
  readonly bedrag: number;
}

/** Scale -> its steps, in the order of the table. */
export type Salaristabel = ReadonlyMap<Schaal, readonly Salarisregel[]>;

const PLAATS = "salaristabel";

/** The rows of a salary table by scale. */
export function makeSalaristabel(regels: readonly Salarisregel[]): Salaristabel {
  const perSchaal = new Map<Schaal, Salarisregel[]>();
  for (const regel of regels) {
    const same = perSchaal.get(regel.schaal);
    if (same) same.push(regel);
    else perSchaal.set(regel.schaal, [regel]);
  }
  return perSchaal;
}

/** The month amount of a scale at a step; periodiek null = the highest step of that scale. */
export function maandbedrag(tabel: Salaristabel, schaal: Schaal, periodiek: number | null): Outcome<number> {
  const regels = tabel.get(schaal);
  if (!regels) return open([], `schaal ${schaal} staat niet in de salaristabel (wel: ${named([...tabel.keys()].sort(compareSchaal))})`);
  const steps = regels.flatMap((regel) => (regel.periodiek === null ? [] : [regel.periodiek]));
  if (periodiek === null && steps.length < regels.length && regels.length > 1) return open([], `een regel van schaal ${schaal} heeft geen periodiek, dus de hoogste is niet bekend`);
  const wanted = periodiek ?? (steps.length > 0 ? steps.reduce((high, step) => Math.max(high, step)) : null);
  const bedragen = [...new Set(regels.filter((regel) => regel.periodiek === wanted).map((regel) => regel.bedrag))];
  const [bedrag] = bedragen;
  if (bedrag === undefined) return open([], `schaal ${schaal} heeft geen periodiek ${wanted ?? ""} (wel: ${named([...new Set(steps)].sort((a, b) => a - b).map(String))})`);
  if (bedragen.length > 1) return { kind: "conflict", candidates: bedragen, because: [{ sentence: `de tabel geeft schaal ${schaal} periodiek ${wanted ?? "(leeg)"} meer dan een bedrag`, plaats: PLAATS }] };
  return { kind: "determined", value: bedrag, because: [{ sentence: `schaal ${schaal}, periodiek ${wanted ?? "(leeg)"}`, plaats: PLAATS }] };
}

function named(texts: readonly string[]): string {
  return texts.length > 14 ? `${texts.slice(0, 13).join(", ")}, ...` : texts.join(", ");
}

function open(candidates: readonly number[], sentence: string): Outcome<number> {
  return { kind: "undetermined", candidates, because: [{ sentence, plaats: PLAATS }] };
}
