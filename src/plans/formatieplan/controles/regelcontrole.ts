import type { PlankolomNaam, Planregel } from "../../../model/formatieplan/kolommen";
import type { Verwijzing } from "../verwijzing";
import type { Weging } from "./rijcontrole";

/** A check on a row of the plan: as array expression over its columns, and as what holds for a row now. */
export interface Regelcontrole {
  readonly naam: string;
  readonly weging: Weging;
  readonly zin: string;
  /** The column to look at in a row for which it holds; the first one when left out. */
  readonly cel?: PlankolomNaam | ((regel: Planregel) => PlankolomNaam | undefined);
  conditie(v: Verwijzing): string;
  geldt(regel: Planregel, omgeving: Omgeving): boolean;
}

export interface Omgeving {
  /** Whether the plan has functions of a framework. */
  readonly metKader: boolean;
  /** Keys of the scales in the salary table; none while it is empty. */
  readonly salarisschalen: ReadonlySet<string>;
  /** Whether a calculated cell of the row holds no formula. */
  readonly formuleMist: boolean;
}
