/** The old plan as was/wordt keeps it: figures as they were, under the table and date they were counted with. */
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { Planregel } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";
import { nummerPlaatsen } from "../formatieplan/nummer-plaatsen";
import { planuitkomst } from "../formatieplan/planuitkomst";
import { plaatsVanRegels } from "./plaats-van-regels";
import type { WasWordtPlaats } from "./was-wordt-plaats";

export interface WasPlaats extends WasWordtPlaats {
  readonly bezetting: number | null;
  readonly personen: number | null;
}

export interface WasPlan {
  readonly naam: string;
  /** Of which day, year and salary table its figures are: a Dutch sentence that stays with them. */
  readonly omschrijving: string;
  readonly plaatsen: readonly WasPlaats[];
}

/** One line a formatieplaats: rows that follow each other under one number are one place, described by the row in force on the peildatum. */
export function wasPlan(gegevens: FormatieplanGegevens): WasPlan {
  const numbered = { ...gegevens, plaatsen: nummerPlaatsen(gegevens.plaatsen).plaatsen };
  const byNumber = new Map<string, Planregel[]>();
  for (const regel of planuitkomst(numbered).regels) {
    const key = nameKey(String(regel.Formatieplaats));
    byNumber.set(key, [...(byNumber.get(key) ?? []), regel]);
  }
  return {
    naam: gegevens.naam,
    omschrijving: describe(gegevens),
    plaatsen: [...byNumber.values()].map(place),
  };
}

function describe({ parameters: { peildatum, planjaar }, salaristabel }: FormatieplanGegevens): string {
  const dutch = (date: string | null): string => (date === null ? "onbekend" : date.split("-").reverse().join("-"));
  const tabel = salaristabel === null ? "zonder salaristabel" : `salaristabel ${salaristabel.naam}, ${salaristabel.datum === null ? "datum niet vermeld" : `geldig vanaf ${dutch(salaristabel.datum)}`}`;
  return `fte op ${dutch(peildatum.waarde)}, kosten van ${planjaar.waarde ?? "een onbekend planjaar"}, ${tabel}`;
}

function place(regels: readonly Planregel[]): WasPlaats {
  return { ...plaatsVanRegels(regels), bezetting: sumOf(regels, "Bezetting fte"), personen: sumOf(regels, "Aantal personen") };
}

/** null as soon as a row does not say. */
function sumOf(regels: readonly Planregel[], kolom: "Bezetting fte" | "Aantal personen"): number | null {
  const values = regels.map((regel) => regel[kolom]);
  return values.every((value) => typeof value === "number") ? values.reduce((sum, value) => sum + value, 0) : null;
}
