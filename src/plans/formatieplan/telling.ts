/** Sums and counts over the rows of the plan: the formula that the sheet calculates, with the value that it gives now. */
import type { PlankolomNaam, Planregel } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";
import type { CellValue } from "../../model/workbook-plan";
import type { Verwijzing } from "./verwijzing";

export interface Voorwaarde {
  readonly kolom: PlankolomNaam;
  /** The criterion as the formula has it: an address, or a text in quotes. */
  readonly criterium: string;
  /** What it stands for now; "" is an empty cell. */
  readonly tekst: string;
}

/** Formula text without "=", to be built on, and its value. */
export interface Uitdrukking<T = number> {
  readonly formule: string;
  readonly waarde: T;
}

const EMPTY = '""';
/** Criterion of COUNTIFS that only numbers meet: "<>" would count a formula that gives "". */
const GETAL = '">-999999999999"';

export class Telling {
  private readonly grouped = new Map<string, ReadonlyMap<string, number>>();

  constructor(readonly regels: readonly Planregel[], private readonly v: Verwijzing) {}

  /** SUMIFS over a column, or SUM without conditions. */
  som(kolom: PlankolomNaam, voorwaarden: readonly Voorwaarde[] = []): Uitdrukking {
    const waarde = this.lookUp(`+${kolom}`, voorwaarden, (regel) => numberOf(regel[kolom]));
    const formule = voorwaarden.length === 0 ? `SUM(${this.v.plan(kolom)})` : `SUMIFS(${this.v.plan(kolom)},${this.criteria(voorwaarden)})`;
    return { formule, waarde };
  }

  /** Rows that meet the conditions, at least one. */
  aantal(voorwaarden: readonly Voorwaarde[]): Uitdrukking {
    return { formule: `COUNTIFS(${this.criteria(voorwaarden)})`, waarde: this.lookUp("#", voorwaarden, () => 1) };
  }

  /** Rows that meet the conditions and hold a number in a column. */
  aantalGetallen(kolom: PlankolomNaam, voorwaarden: readonly Voorwaarde[] = []): Uitdrukking {
    const waarde = this.lookUp(`#${kolom}`, voorwaarden, (regel) => (typeof regel[kolom] === "number" ? 1 : 0));
    return { formule: `COUNTIFS(${this.criteria(voorwaarden, [`${this.v.plan(kolom)},${GETAL}`])})`, waarde };
  }

  /** Rows with a function of which the formatie is not known: no number, and no inhuur that would make it a row for inhuur only. */
  aantalZonderFormatie(): Uitdrukking {
    const waarde = this.regels.filter((regel) => !isEmpty(regel["Functie"]) && isEmpty(regel["Formatie fte"]) && isEmpty(regel["Inhuur fte"])).length;
    return { formule: `COUNTIFS(${this.v.plan("Functie")},"<>",${this.v.plan("Formatie fte")},${EMPTY},${this.v.plan("Inhuur fte")},${EMPTY})`, waarde };
  }

  /** Rows that meet the conditions, hold a number above 0 in one column and nothing in another. */
  aantalZonder(leeg: PlankolomNaam, getal: PlankolomNaam, voorwaarden: readonly Voorwaarde[] = []): Uitdrukking {
    const waarde = this.lookUp(`#${getal}-${leeg}`, voorwaarden, (regel) => (numberOf(regel[getal]) > 0 && isEmpty(regel[leeg]) ? 1 : 0));
    const empty: Voorwaarde = { kolom: leeg, criterium: EMPTY, tekst: "" };
    return { formule: `COUNTIFS(${this.criteria([...voorwaarden, empty], [`${this.v.plan(getal)},">0"`])})`, waarde };
  }

  /** Sum over the rows that meet the conditions and hold a number in another column. */
  somMet(kolom: PlankolomNaam, getal: PlankolomNaam, voorwaarden: readonly Voorwaarde[] = []): Uitdrukking {
    const waarde = this.lookUp(`+${kolom}-${getal}`, voorwaarden, (regel) => (typeof regel[getal] === "number" ? numberOf(regel[kolom]) : 0));
    return { formule: `SUMIFS(${[this.v.plan(kolom), ...voorwaarden.map((one) => this.criteria([one])), `${this.v.plan(getal)},${GETAL}`].join(",")})`, waarde };
  }

  /** Criteria on empty cells stand last: with one in front LibreOffice 7.4 counts no cell that is really empty (docs/besluiten/formules.md). */
  private criteria(voorwaarden: readonly Voorwaarde[], more: readonly string[] = []): string {
    const parts = (empty: boolean): string[] => voorwaarden.filter(({ criterium }) => (criterium === EMPTY) === empty).map(({ kolom, criterium }) => `${this.v.plan(kolom)},${criterium}`);
    return [...parts(false), ...more, ...parts(true)].join(",");
  }

  private lookUp(what: string, voorwaarden: readonly Voorwaarde[], amount: (regel: Planregel) => number): number {
    const kolommen = voorwaarden.map(({ kolom }) => kolom);
    const name = `${what}|${kolommen.join("|")}`;
    let groups = this.grouped.get(name);
    if (!groups) {
      const made = new Map<string, number>();
      for (const regel of this.regels) {
        const key = kolommen.map((kolom) => nameKey(String(regel[kolom] ?? ""))).join("\n");
        made.set(key, (made.get(key) ?? 0) + amount(regel));
      }
      groups = made;
      this.grouped.set(name, groups);
    }
    return groups.get(voorwaarden.map(({ tekst }) => nameKey(tekst)).join("\n")) ?? 0;
  }
}

const numberOf = (value: CellValue): number => (typeof value === "number" ? value : 0);
const isEmpty = (value: CellValue): boolean => value === null || value === "";
