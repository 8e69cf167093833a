/**
 * The checks of a plan that stands in a workbook, over what its cells hold now: the same checks as on the sheet Controles, with every row
 * instead of the first five, and also when that sheet is gone.
 */
import { FORMATIEPLAN_KOLOMMEN } from "../../../model/formatieplan/kolommen";
import type { Planblad } from "../../../model/formatieplan/namen";
import type { GelezenTabel } from "../../../model/formatieplan/gelezen-tabel";
import { nameKey } from "../../../model/same-name";
import type { Plantabellen } from "../../../rules/plan-lezen/plantabellen";
import type { GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import type { FormatieplanContext } from "../formatieplan-context";
import { FUNCTIES_TOP } from "../functies-top";
import { PARAMETER_TOP } from "../parameter-top";
import { parameterregels } from "../parameterregels";
import { PLAN_TOP } from "../plan-top";
import { SALARIS_TOP } from "../salaris-top";
import { Telling } from "../telling";
import { makeVerwijzing } from "../verwijzing";
import { plancontroles } from "./plancontroles";
import type { Weging } from "./rijcontrole";
import { staandeUitkomst } from "./staande-uitkomst";
import { tabelcontroles } from "./tabelcontroles";
import { totaalcontroles, type Overzicht } from "./totaalcontroles";

export interface Planstand {
  readonly tabellen: Plantabellen;
  readonly gelezen: GelezenPlan;
  /** Whether a cell that everything counts with holds no formula: rows of the plan and of the salary table, from 0. */
  readonly formuleMist: { readonly plan: readonly boolean[]; readonly salaristabel: readonly boolean[] };
  readonly overzichten: ReadonlyMap<Planblad, Overzicht>;
  /** Tab names. */
  readonly sheetNames: ReadonlyMap<Planblad, string>;
  /** Sheet row of the cell of a parameter; null when its name is gone. */
  parameterrij(cel: string): number | null;
}

export interface Vinding {
  readonly weging: Weging;
  readonly naam: string;
  /** Dutch sentences: what it means or what to do, and the figures. */
  readonly zin: string;
  readonly blad: Planblad;
  /** How many rows, or what the check on the whole counts. */
  readonly aantal: number;
  readonly rijen: readonly Vindrij[];
}

export interface Vindrij {
  /** Row on its sheet. */
  readonly rij: number;
  /** Head of the column to look at; null = the first. */
  readonly kolom: string | null;
  /** What the row is about: its place and function, or its parameter. */
  readonly wat: string;
}

const WEGINGEN: readonly Weging[] = ["fout", "waarschuwing", "info"];

/** What the checks find, the heaviest first. */
export function staandeControles(stand: Planstand): readonly Vinding[] {
  const { tabellen, gelezen, formuleMist, overzichten, sheetNames } = stand;
  const v = makeVerwijzing(tabellen.kort);
  const uitkomst = staandeUitkomst(tabellen);
  const context: FormatieplanContext = { gegevens: gelezen.gegevens, uitkomst, telling: new Telling(uitkomst.regels, v), v, kort: tabellen.kort, gemaaktOp: "", sheetNames };
  const regels = parameterregels(gelezen.gegevens).map((regel) => {
    const cel = tabellen.parameter(regel.cel);
    return { ...regel, waarde: cel?.waarde ?? null, datum: typeof cel?.datum === "number" ? cel.datum : null, bron: cel?.bron == null ? null : String(cel.bron) };
  });
  const tops: Readonly<Partial<Record<Planblad, readonly [number, GelezenTabel | null]>>> = {
    plan: [PLAN_TOP, tabellen.tabel("Formatieplan")], functies: [FUNCTIES_TOP, tabellen.tabel("Functies")], salaristabel: [SALARIS_TOP, tabellen.tabel("Salaristabel")],
  };
  /** From the row in a plan that is being made to the row where it stands. */
  const place = (blad: Planblad, rij: number, kolom: string | null): Vindrij | null => {
    if (blad === "parameters") {
      const regel = regels[rij - PARAMETER_TOP];
      const stands = regel === undefined ? null : stand.parameterrij(regel.cel);
      return regel === undefined || stands === null ? null : { rij: stands, kolom, wat: regel.label };
    }
    const [top, tabel] = tops[blad] ?? [0, null];
    const at = rij - top - 1;
    return tabel === null ? null : { rij: tabel.eersteRij + at, kolom, wat: label(tabel, at, blad) };
  };
  const rows = [...plancontroles(context, (at) => formuleMist.plan[at] ?? false), ...tabelcontroles(context, { regels, formuleMist: (at) => formuleMist.salaristabel[at] ?? false })]
    .map(({ naam, weging, zin, blad, rijen, kolommen }): Vinding => ({
      naam, weging, zin, blad, aantal: rijen.length, rijen: rijen.flatMap((rij, index) => place(blad, rij, kolommen?.[index] ?? null) ?? []),
    }));
  const whole = totaalcontroles(context, overzichten)
    .map(({ naam, weging, zin, blad, waarde, cijfers }): Vinding => ({ naam, weging, zin: cijfers === undefined ? zin : `${zin} ${cijfers}`, blad, aantal: waarde, rijen: [] }));
  const all = [...lackingColumns(tabellen), ...rows, ...whole].filter(({ aantal }) => aantal > 0);
  return WEGINGEN.flatMap((weging) => all.filter((vinding) => vinding.weging === weging));
}

/** Without a column the sheet calculates nothing right, and its checks cannot say so. */
function lackingColumns(tabellen: Plantabellen): readonly Vinding[] {
  const heads = new Set((tabellen.tabel("Formatieplan")?.kolommen ?? []).map(nameKey));
  const lacking = FORMATIEPLAN_KOLOMMEN.filter(({ naam }) => naam !== "Naam" && !heads.has(nameKey(naam))).map(({ naam }) => naam);
  return lacking.length === 0 ? [] : [{ naam: "Kolom ontbreekt", weging: "fout", blad: "plan", aantal: lacking.length, rijen: [], zin: `Op het blad Formatieplan ontbreekt: ${lacking.join(", ")}. Wat ervan afhangt klopt niet; maak het verwijderen ongedaan.` }];
}

const LABELS: Readonly<Partial<Record<Planblad, readonly string[]>>> = { plan: ["Formatieplaats", "Functie"], functies: ["functie"], salaristabel: ["schaal", "periodiek"] };

function label(tabel: GelezenTabel, at: number, blad: Planblad): string {
  const values = (LABELS[blad] ?? []).map((kolom) => tabel.rijen[at]?.[tabel.kolommen.indexOf(kolom)] ?? "");
  return values.map(String).filter((text) => text !== "").join(" ");
}
