/** The whole workbook of a framework: start sheet, chosen views, function sheets, findings and tables. */
import type { Kader } from "../model/kader";
import { nameKey } from "../model/same-name";
import type { Naming } from "../model/naming";
import { TABELNAMEN } from "../model/kolommen";
import type { TabelNaam } from "../model/tabellen";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../model/workbook-plan";
import { availablePlans } from "./available-plans";
import { competentiematrix, matrixTitel } from "./competentiematrix";
import { formatiematrix } from "./formatiematrix";
import { columnOf } from "./formula";
import { functieblad } from "./functieblad";
import { functieboek } from "./functieboek";
import { kaderTabel, listName } from "./kader-tabel";
import { matrixDelen } from "./matrix-delen";
import { kerntakenoverzicht } from "./kerntakenoverzicht";
import { niveauvergelijking } from "./niveauvergelijking";
import { schaalvergelijking } from "./schaalvergelijking";
import type { PlanContext } from "./plan-context";
import { PLAN_SOORTEN, type PlanSoort } from "./plan-soort";
import { schaalverdeling } from "./schaalverdeling";
import { start, type SheetEntry } from "./start";
import { TABEL_UITLEG } from "./tabel-uitleg";
import { uniqueBy } from "./unique-by";

export interface PlanOptions {
  readonly naming: Naming;
  /** "2026-11-21". */
  readonly gemaaktOp: string;
  /** Views to make; all that the framework can give when left out. The tables come always: views calculate from them. */
  readonly soorten?: readonly PlanSoort[];
  /** The set that already stands in the workbook: its short name and, by key, its tab names. For making it anew in place. */
  readonly existing?: { readonly kort: string; readonly sheets: ReadonlyMap<string, string> };
}

interface PlannedSheet extends SheetEntry {
  readonly wantedName: string;
  make(context: PlanContext): SheetPlan;
}

export function planWorkbook(kader: Kader, options: PlanOptions): WorkbookPlan {
  const kort = options.existing?.kort ?? options.naming.kort(kader.kort);
  const wanted = options.soorten ?? PLAN_SOORTEN;
  const soorten = availablePlans(kader).filter((plan) => wanted.includes(plan.soort));
  const planned = [...soorten.flatMap((plan) => viewSheets(kader, kort, plan.soort, plan.uitleg)), ...tableSheets(kader, kort)];
  const entries = (["Overzicht", "Functieblad", "Tabel"] as const).flatMap((soort) => planned.filter((entry) => entry.soort === soort));
  const startKey = `${kort}/start`;
  const nameOf = (key: string, name: string): string => options.existing?.sheets.get(key) ?? options.naming.sheet(name, `${name} ${kort}`);
  const sheetNames = new Map([[startKey, nameOf(startKey, "Start")], ...entries.map((entry): [string, string] => [entry.key, nameOf(entry.key, entry.wantedName)])]);
  const context: PlanContext = { kader, kort, gemaaktOp: options.gemaaktOp, sheetNames };
  return {
    title: kader.kader.naam,
    sheets: [start(context, startKey, entries), ...entries.map((entry) => entry.make(context))],
    names: lists(kader).map(([tabel, kolom]): NamePlan => ({ name: listName(context, tabel), refersTo: `=${columnOf(`${kort}_${tabel}`, kolom)}` })),
  };
}

function viewSheets(kader: Kader, kort: string, soort: PlanSoort, uitleg: string): readonly PlannedSheet[] {
  const view = (wantedName: string, make: (context: PlanContext, key: string) => SheetPlan): PlannedSheet => {
    const key = `${kort}/${soort}`;
    return { key, wantedName, uitleg, soort: "Overzicht", make: (context) => make(context, key) };
  };
  switch (soort) {
    case "functieboek":
      return [view("Functieboek", functieboek)];
    case "formatiematrix":
      return [view("Formatiematrix", formatiematrix)];
    case "schaalverdeling":
      return [view("Schaalverdeling", schaalverdeling)];
    case "competentiematrix":
      return matrixDelen(kader)?.map((deel): PlannedSheet => {
        const key = `${kort}/${soort}${deel.sleutel}`;
        return { key, wantedName: deel.naam, uitleg, soort: "Overzicht", make: (context) => competentiematrix(context, key, deel) };
      }) ?? [view(matrixTitel(kader.tabellen.Profielen ?? []), competentiematrix)];
    case "kerntaken":
      return [view("Kerntaken", kerntakenoverzicht)];
    case "niveauvergelijking":
      return [view("Niveaus vergelijken", niveauvergelijking)];
    case "schaalvergelijking":
      return [view("Schalen vergelijken", schaalvergelijking)];
    case "functiebladen":
      return uniqueBy(kader.tabellen.Functies ?? [], (functie) => nameKey(functie.functie)).map((functie): PlannedSheet => {
        const key = `${kort}/functieblad/${functie.functie}`;
        const uitlegFunctie = [functie.normfunctie, functie.schaal === null ? null : `schaal ${functie.schaal}`].filter((part) => part !== null).join(", ");
        return { key, wantedName: functie.functie, uitleg: `Functieblad: ${uitlegFunctie}`, soort: "Functieblad", make: (context) => functieblad(context, functie, key) };
      });
  }
}

/** Each table as `<kort>_<Tabel>`; Bevindingen stands among the overviews under its own name, because it is to be read first. */
function tableSheets(kader: Kader, kort: string): readonly PlannedSheet[] {
  const present = TABELNAMEN.filter((tabel) => tabel === "Kader" || kader.tabellen[tabel] !== undefined);
  return present.map((tabel): PlannedSheet => {
    const key = tabel === "Bevindingen" ? `${kort}/bevindingen` : `${kort}/tabel/${tabel}`;
    return {
      key,
      wantedName: tabel === "Bevindingen" ? "Bevindingen" : `${kort}_${tabel}`,
      uitleg: TABEL_UITLEG[tabel].uitleg,
      soort: tabel === "Bevindingen" ? "Overzicht" : "Tabel",
      make: (context) => kaderTabel(context, tabel, key),
    };
  });
}

/** Lists that cells choose from, each a column of a table. */
function lists(kader: Kader): readonly (readonly [TabelNaam, string])[] {
  const all: readonly (readonly [Exclude<TabelNaam, "Kader">, string])[] = [
    ["Competenties", "competentie"],
    ["Niveaus", "niveau"],
  ];
  return all.filter(([tabel]) => kader.tabellen[tabel] !== undefined);
}
