/** What one mutation does to fte and cost, as the sheet's formulas calculate it. */
import type { Planregel } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";
import type { CellValue } from "../../model/workbook-plan";
import { excelDag } from "../formatieplan/excel-dag";
import { loonmaanden, type Tussenstijging } from "../formatieplan/loonmaanden";
import { maandteller, NOOIT } from "../formatieplan/maandteller";
import { schaalsleutel } from "../formatieplan/schaalsleutel";
import type { Mutatie } from "./mutatie";

export interface Scenariofeiten {
  readonly regels: readonly Planregel[];
  /** Euro a month for a scale by the step that the parameters choose; null when there is none. */
  readonly bedrag: (schaal: string) => number | null;
  /** (1 + IKB) x (1 + werkgeverslasten). */
  readonly opslag: number | null;
  readonly planjaar: number | null;
  /** Rises of wages within planjaar; null where one has no day. */
  readonly tussen: readonly Tussenstijging[] | null;
  /** Day of which fte is shown, as month counter. */
  readonly stand: number | null;
}

export type MutatieMelding =
  | "" | "scenario ontbreekt" | "soort ontbreekt" | "fte ontbreekt" | "ingangsdatum ontbreekt" | "onbekende formatieplaats" | "meer fte dan de plaats heeft"
  | "afdeling ontbreekt" | "schaal ontbreekt" | "bedrag of opslag ontbreekt" | "kosten van deze plaats onbekend"
  /** It ends with its row; the next row of the place needs a mutation of its own. */
  | "plaats heeft een vervolg";

export interface MutatieUitkomst {
  /** Row of the plan, from 1; "" for none. */
  readonly rij: number | "";
  /** Whether the place goes on in a later row, which the mutation does not touch. */
  readonly gaatVerder: boolean;
  readonly begin: number | "";
  readonly einde: number | "";
  readonly afAfdeling: string;
  readonly afSchaal: string;
  readonly bijAfdeling: string;
  readonly bijSchaal: string;
  /** Fte that goes and comes on the day that is shown; 0 when it is not in effect then. */
  readonly fteAf: number;
  readonly fteBij: number;
  /** Months of planjaar in effect. */
  readonly maanden: number | "";
  /** The same months at the wages of 1 January, by which cost is counted. */
  readonly loonmaanden: number | "";
  readonly kostenAf: number | "";
  readonly kostenBij: number | "";
  readonly kosten: number | "";
  /** Difference over twelve months. */
  readonly perJaar: number | "";
  /** Euro a month with opslag, of what goes and what comes. */
  readonly maandAf: number | "";
  readonly maandBij: number | "";
  /** Whether the scenario takes more from the place than it has. */
  readonly teVeel: boolean;
  readonly melding: MutatieMelding;
}

const MONTHS = 12;
const MORE = 0.00005;

/** Every mutation of the table, because together they may take more from a place than it has. */
export function mutatieUitkomsten(mutaties: readonly Mutatie[], feiten: Scenariofeiten): readonly MutatieUitkomst[] {
  const taken = new Map<string, number>();
  const found = mutaties.map((mutatie) => ({ mutatie, at: rijVan(mutatie, feiten.regels) }));
  const key = ({ mutatie: { scenario }, at }: (typeof found)[number]): string => JSON.stringify([nameKey(scenario ?? ""), at]);
  for (const one of found) taken.set(key(one), (taken.get(key(one)) ?? 0) + (one.mutatie.fte ?? 0));
  return found.map((one) => mutatieUitkomst(one.mutatie, one.at, feiten, taken.get(key(one)) ?? 0));
}

/** Row of the place, from 0: of rows that follow each other the one in force on the day of the mutation, or else the first; -1 for none. */
function rijVan({ soort, formatieplaats, ingangsdatum }: Mutatie, regels: readonly Planregel[]): number {
  if ((soort !== "verplaatsen" && soort !== "vervallen") || formatieplaats === null) return -1;
  const own = regels.flatMap((regel, at) => (nameKey(String(regel.Formatieplaats ?? "")) === nameKey(formatieplaats) ? [at] : []));
  const dag = excelDag(ingangsdatum);
  const teller = dag === null ? null : maandteller(dag);
  return own.find((at) => teller !== null && Number(regels[at]?.Begin) <= teller && Number(regels[at]?.Einde) > teller) ?? own[0] ?? -1;
}

function mutatieUitkomst(mutatie: Mutatie, at: number, feiten: Scenariofeiten, samen: number): MutatieUitkomst {
  const fromPlan = mutatie.soort === "verplaatsen" || mutatie.soort === "vervallen";
  const toPlan = mutatie.soort === "verplaatsen" || mutatie.soort === "uitbreiden";
  const regel = feiten.regels[at] ?? null;
  const dag = excelDag(mutatie.ingangsdatum);
  const begin = dag === null ? "" : regel === null ? maandteller(dag) : Math.max(maandteller(dag), Number(regel.Begin));
  const einde = regel === null ? NOOIT : Number(regel.Einde);
  const afAfdeling = textOf(regel?.Afdeling);
  const afSchaal = textOf(regel?.Schaal);
  const bijAfdeling = toPlan ? (mutatie.naarAfdeling ?? (mutatie.soort === "verplaatsen" ? afAfdeling : "")) : "";
  const bijSchaal = toPlan ? (mutatie.naarSchaal === null ? (mutatie.soort === "verplaatsen" ? afSchaal : "") : schaalsleutel(mutatie.naarSchaal)) : "";
  const fte = mutatie.fte ?? 0;
  const active = begin !== "" && feiten.stand !== null && begin <= feiten.stand && einde > feiten.stand;
  const maanden = begin === "" || feiten.planjaar === null ? "" : Math.max(0, Math.min(einde, (feiten.planjaar + 1) * MONTHS) - Math.max(begin, feiten.planjaar * MONTHS));
  const gewogen = begin === "" || feiten.planjaar === null || feiten.tussen === null ? "" : loonmaanden(begin, einde, feiten.planjaar, feiten.tussen);
  const afBedrag = regel === null ? null : numberOf(regel.Maandbedrag);
  // A place that keeps its scale keeps its own amount; another scale gets the amount of the table.
  const bijBedrag = !toPlan ? null : regel !== null && bijSchaal === afSchaal ? afBedrag : bijSchaal === "" ? null : feiten.bedrag(bijSchaal);
  const maandAf = fromPlan ? perMonth(fte, afBedrag, feiten.opslag) : 0;
  const maandBij = toPlan ? perMonth(fte, bijBedrag, feiten.opslag) : 0;
  const teVeel = mutatie.scenario !== null && regel !== null && typeof regel["Formatie fte"] === "number" && samen - regel["Formatie fte"] > MORE;
  const gaatVerder = regel !== null && feiten.regels.some((other) => other !== regel && nameKey(String(other.Formatieplaats ?? "")) === nameKey(String(regel.Formatieplaats)) && Number(other.Begin) >= Number(regel.Einde));
  const known = maandAf !== null && maandBij !== null && gewogen !== "";
  return {
    rij: regel === null ? "" : at + 1, gaatVerder, begin, einde, afAfdeling, afSchaal, bijAfdeling, bijSchaal,
    fteAf: active && regel !== null ? fte : 0,
    fteBij: active && toPlan && (mutatie.soort === "uitbreiden" || regel !== null) ? fte : 0,
    maanden, loonmaanden: gewogen,
    kostenAf: known ? maandAf * gewogen : "", kostenBij: known ? maandBij * gewogen : "", kosten: known ? (maandBij - maandAf) * gewogen : "",
    perJaar: mutatie.soort !== null && maandAf !== null && maandBij !== null ? (maandBij - maandAf) * MONTHS : "",
    maandAf: maandAf ?? "", maandBij: maandBij ?? "", teVeel,
    melding: melding(mutatie, regel, { teVeel, toPlan, fromPlan, bijAfdeling, bijSchaal, afBekend: maandAf !== null, bijBekend: maandBij !== null, gaatVerder }),
  };
}

function melding(mutatie: Mutatie, regel: Planregel | null, is: { teVeel: boolean; toPlan: boolean; fromPlan: boolean; bijAfdeling: string; bijSchaal: string; afBekend: boolean; bijBekend: boolean; gaatVerder: boolean }): MutatieMelding {
  if (Object.values(mutatie).every((value) => value === null)) return "";
  if (mutatie.scenario === null) return "scenario ontbreekt";
  if (mutatie.soort === null) return "soort ontbreekt";
  if (mutatie.fte === null) return "fte ontbreekt";
  if (mutatie.ingangsdatum === null) return "ingangsdatum ontbreekt";
  if (is.fromPlan && regel === null) return "onbekende formatieplaats";
  if (is.teVeel) return "meer fte dan de plaats heeft";
  if (mutatie.soort === "uitbreiden" && is.bijAfdeling === "") return "afdeling ontbreekt";
  if (is.toPlan && is.bijSchaal === "") return "schaal ontbreekt";
  if (is.toPlan && !is.bijBekend) return "bedrag of opslag ontbreekt";
  if (is.fromPlan && !is.afBekend) return "kosten van deze plaats onbekend";
  return is.gaatVerder ? "plaats heeft een vervolg" : "";
}

function perMonth(fte: number, bedrag: number | null, opslag: number | null): number | null {
  return bedrag === null || opslag === null ? null : fte * bedrag * opslag;
}

const textOf = (value: CellValue | undefined): string => (value === null || value === undefined ? "" : String(value));
const numberOf = (value: CellValue): number | null => (typeof value === "number" ? value : null);
