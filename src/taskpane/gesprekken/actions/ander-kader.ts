import { loadKader } from "../../../frameworks/load-kader";
import type { Kader } from "../../../model/kader";
import { makeNaming } from "../../../model/naming";
import { competentiekloof, kanKloof } from "../../../plans/beoordeling/andere/competentiekloof";
import { kanNiveaugids, niveaugids } from "../../../plans/beoordeling/andere/niveaugids";
import { leesMedewerkers } from "../../../plans/beoordeling/lijst/lees-medewerkers";
import { uitzonderingzin } from "../../../plans/beoordeling/uitzondering";
import { readChosenList } from "../../../workbook/excel/cells/read-chosen-list";
import type { Situation } from "../../../workbook/excel/situation/read-situation";
import type { WriteOptions } from "../../../workbook/excel/write/write-plan";
import type { Saying } from "../../language/said";
import { kaderInWorkbook } from "../../actions/kader-in-workbook";
import { makePlan } from "../../actions/make-plan";
import type { ActionOutcome } from "../../actions/outcome";
import type { GesprekkenTexts } from "../texts.nl";

/** A framework by id when built in, else by the short name of its set in the workbook. */
export interface Bron {
  readonly ingebouwd: boolean;
  readonly naam: string;
}

async function kaderVan({ ingebouwd, naam }: Bron): Promise<Kader | null> {
  return ingebouwd ? loadKader(naam) : (await kaderInWorkbook(naam)).kader;
}

/** A gap sheet of the list on the active sheet. */
export async function maakKloof(bron: Bron, situation: Situation, texts: GesprekkenTexts, options: WriteOptions): Promise<ActionOutcome> {
  const [kader, list] = [await kaderVan(bron), await readChosenList()];
  if (!kader || !kanKloof(kader)) return refused([texts.nothingAsked]);
  if (!list) return refused([texts.nothingSelected]);
  const read = leesMedewerkers({ rijen: list.rows, eersteRij: list.firstRow });
  if (typeof read === "string") return refused([read]);
  const made = competentiekloof(kader, read.medewerkers, { naming: makeNaming(situation.taken) });
  const remarks = [...read.uitzonderingen, ...made.uitzonderingen].slice(0, 8).map((one) => texts.remark(uitzonderingzin(one)));
  if (made.plan.sheets.length === 0) return refused([texts.nothingAsked, ...remarks]);
  const outcome = await makePlan(made.plan, options);
  return { ...outcome, sayings: [...outcome.sayings, ...remarks] };
}

/** An empty level guide. */
export async function maakGids(bron: Bron, situation: Situation, texts: GesprekkenTexts, options: WriteOptions): Promise<ActionOutcome> {
  const kader = await kaderVan(bron);
  if (!kader || !kanNiveaugids(kader)) return refused([texts.noGuide]);
  return makePlan(niveaugids(kader, [], { naming: makeNaming(situation.taken) }), options);
}

function refused(sayings: readonly Saying[]): ActionOutcome {
  return { action: "make", kind: "refused", sayings, count: 0, sheets: [], report: null };
}
