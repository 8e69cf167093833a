import { aantal } from "../../model/aantal";
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import type { Kolomkoppeling } from "./koppel-velden";
import { kopsleutel, veldnaam, veldsoort, type Lijstveld } from "./lijstvelden";

/** An amount of work above this is more often hours a week than fte. */
const LIKELY_HOURS = 8;

/** Collects, while a list is read, what the user must know of how it was read: a sentence per column, and per kind of cell how often. */
export class Lezingen {
  private readonly kolommen: string[] = [];
  private readonly cellen = new Map<string, number>();

  kolom(kop: string, veld: Lijstveld, urenPerWeek: number): void {
    const naam = veldnaam(veld);
    if (veld === "uren") this.kolommen.push(`Kolom "${kop}": uren per week; 1 fte is ${dutch(urenPerWeek)} uur, de uren blijven staan in de kolom Uren`);
    else if (veldsoort(veld) === "uren") this.kolommen.push(`Kolom "${kop}": uren per week, omgerekend naar fte van ${dutch(urenPerWeek)} uur (afgerond op 4 decimalen)`);
    else if (veldsoort(veld) === "fte") this.kolommen.push(`Kolom "${kop}": ${naam}, gelezen als fte`);
    else if (veld === "eigenSchaal") this.kolommen.push(`Kolom "${kop}": Eigen schaal; deze gaat voor op de schaal uit het kader`);
    else if (veld === "naam") this.kolommen.push(`Kolom "${kop}": namen van personen; het plan werkt ook zonder`);
    else if (kopsleutel(kop) !== kopsleutel(naam)) this.kolommen.push(`Kolom "${kop}": ${naam}`);
  }

  eigenKolom(kop: string, naam: string): void {
    this.kolommen.push(`Kolom "${kop}": niet herkend, blijft staan als eigen kolom${naam === kop ? "" : ` "${naam}"`}`);
  }

  cel(kop: string, lezing: string): void {
    const key = `Kolom "${kop}": ${lezing}`;
    this.cellen.set(key, (this.cellen.get(key) ?? 0) + 1);
  }

  /** Says it when most amounts read as fte look like hours: the user decides, nothing is converted. */
  grootteVanFte(plaatsen: readonly Formatieplaats[], koppeling: readonly Kolomkoppeling[]): void {
    for (const veld of ["fte", "bezetting"] as const) {
      const kop = koppeling.find((each) => each.veld === veld)?.kop;
      const waarden = plaatsen.flatMap((plaats) => (plaats[veld] === null ? [] : [plaats[veld]]));
      if (kop === undefined || waarden.length === 0 || waarden.filter((waarde) => waarde > LIKELY_HOURS).length * 2 < waarden.length) continue;
      this.kolommen.push(`Let op: de meeste waarden in kolom "${kop}" zijn hoger dan ${LIKELY_HOURS}. Zijn het uren per week? Kies dan voor deze kolom ${veld === "fte" ? "Uren" : "Bezetting uren"}`);
    }
  }

  zinnen(): readonly string[] {
    return [...this.kolommen, ...[...this.cellen].map(([zin, keren]) => `${zin} (${aantal(keren, "keer", "keer")})`)].map((zin) => `${zin}.`);
  }
}

const dutch = (value: number): string => String(value).replace(".", ",");
