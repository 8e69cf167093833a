/** The whole workbook of a formation plan: start, the plan, its views, checks, what lies beside it, and its tables. */
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../model/formatieplan/lege-formatieplaats";
import { PLANBLADEN, plankey, type Planblad } from "../../model/formatieplan/namen";
import type { Naming } from "../../model/naming";
import type { SheetPlan, WorkbookPlan } from "../../model/workbook-plan";
import { planuitkomst } from "../../rules/formatieplan/planuitkomst";
import { extraBladen } from "../formatieplan-extra/extra-bladen";
import { GEEN_EXTRA, type PlanExtra } from "../formatieplan-extra/plan-extra";
import { bladClusters } from "./blad-clusters";
import { bladControles } from "./blad-controles";
import { bladConversietabel } from "./blad-conversietabel";
import { bladFormatiematrix } from "./blad-formatiematrix";
import { bladFormatieplan, functielijstnaam } from "./blad-formatieplan";
import { bladFunctieAfdeling } from "./blad-functie-afdeling";
import { bladFuncties } from "./blad-functies";
import { bladMeerjaren } from "./blad-meerjaren";
import { bladParameters, parameternamen } from "./blad-parameters";
import { bladSalaristabel } from "./blad-salaristabel";
import { bladSchaalverdeling } from "./blad-schaalverdeling";
import { bladStart } from "./blad-start";
import { bladTotalen } from "./blad-totalen";
import type { FormatieplanContext } from "./formatieplan-context";
import { Telling } from "./telling";
import { makeVerwijzing } from "./verwijzing";

export interface FormatieplanOptions {
  readonly naming: Naming;
  /** "2026-11-21". */
  readonly gemaaktOp: string;
  /** Wanted short name; that of the framework when left out. A taken one gets a number. */
  readonly kort?: string;
  /** Was/wordt, scenario's and what was read; none when left out. */
  readonly extra?: PlanExtra;
  /** The plan that already stands in the workbook: its short name and, by key, its tab names. For making it anew in place. */
  readonly existing?: { readonly kort: string; readonly sheets: ReadonlyMap<string, string> };
}

export interface PlanbladEntry {
  readonly blad: Planblad;
  readonly uitleg: string;
  make(context: FormatieplanContext): SheetPlan;
}

const PLAN_EN_OVERZICHTEN: readonly PlanbladEntry[] = [
  { blad: "plan", uitleg: "Het werkblad: een regel per formatieplaats of functie", make: bladFormatieplan },
  { blad: "parameters", uitleg: "Peildatum, planjaar, opslagen en loonstijging, elk met datum en bron", make: bladParameters },
  { blad: "controles", uitleg: "Wat aandacht vraagt, met aantal en rijen", make: (context) => bladControles(context, new Map()) },
  { blad: "totalen", uitleg: "Kerncijfers, en fte en kosten per afdeling, kostenplaats, reeks, groep en soort", make: bladTotalen },
  { blad: "matrix", uitleg: "Fte per functie en schaal", make: bladFormatiematrix },
  { blad: "afdelingen", uitleg: "Fte per functie en afdeling", make: bladFunctieAfdeling },
  { blad: "schaalverdeling", uitleg: "Fte en aandeel per schaal, gemiddelde schaal en een grafiek", make: bladSchaalverdeling },
  { blad: "meerjaren", uitleg: "Fte en kosten van het planjaar en de drie jaren erna", make: bladMeerjaren },
];

const TABELLEN: readonly PlanbladEntry[] = [
  { blad: "functies", uitleg: "De functies waaruit normfunctie en schaal volgen", make: bladFuncties },
  { blad: "salaristabel", uitleg: "Plak hier uw eigen salaristabel", make: bladSalaristabel },
  { blad: "conversietabel", uitleg: "Van waarderingsscore naar schaal", make: bladConversietabel },
];

/** @param given of which the places are numbered where was/wordt or scenario's are asked (rules/formatieplan/nummer-plaatsen.ts) */
export function planFormatieplan(given: FormatieplanGegevens, options: FormatieplanOptions): WorkbookPlan {
  // Excel knows no table without a row: an empty plan begins with one to fill in.
  const gegevens = given.plaatsen.length > 0 ? given : { ...given, plaatsen: [LEGE_FORMATIEPLAATS] };
  const kort = options.existing?.kort ?? options.naming.kort(options.kort ?? gegevens.kader?.kort ?? "Plan");
  const clusters: readonly PlanbladEntry[] = gegevens.kader?.tabellen.Clusters === undefined ? [] : [{ blad: "clusters", uitleg: "Fte per cluster volgens de bron", make: bladClusters }];
  const bladen: readonly PlanbladEntry[] = [...PLAN_EN_OVERZICHTEN, ...extraBladen(options.extra ?? GEEN_EXTRA), ...TABELLEN, ...clusters];
  const nameOf = (blad: Planblad): string => options.existing?.sheets.get(plankey(kort, blad)) ?? options.naming.sheet(PLANBLADEN[blad], `${PLANBLADEN[blad]} ${kort}`);
  const sheetNames = new Map((["start", ...bladen.map(({ blad }) => blad)] as const).map((blad): [Planblad, string] => [blad, nameOf(blad)]));
  const v = makeVerwijzing(kort);
  const uitkomst = planuitkomst(gegevens);
  const context: FormatieplanContext = { gegevens, uitkomst, telling: new Telling(uitkomst.regels, v), v, kort, gemaaktOp: options.gemaaktOp, sheetNames };
  // Controles looks at the views: they are made first, whatever the order of the tabs.
  const made = new Map(bladen.filter(({ blad }) => blad !== "controles").map(({ blad, make }) => [blad, make(context)]));
  made.set("controles", bladControles(context, made));
  return {
    title: `Formatieplan ${gegevens.naam}`,
    sheets: [bladStart(context, bladen), ...bladen.flatMap(({ blad }) => made.get(blad) ?? [])],
    names: [...parameternamen(context), { name: functielijstnaam(context), refersTo: `=${v.kolom("Functies", "functie")}` }],
  };
}
