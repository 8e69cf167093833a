/** What the sheet calculates for one place, in the table's own columns; the same as the formulas of plans/formatieplan/kolomformules.ts. */
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import type { Planregel } from "../../model/formatieplan/kolommen";
import type { FormatieplanParameters } from "../../model/formatieplan/parameters";
import { excelDag } from "./excel-dag";
import type { Functieuitkomst } from "./functielijst";
import { loonmaanden, type Tussenstijging } from "./loonmaanden";
import { ALTIJD, maandenInJaar, maandteller, NOOIT } from "./maandteller";
import type { Salarisbedragen } from "./salarisbedragen";
import { schaalsleutel } from "./schaalsleutel";

export interface Planfeiten {
  readonly parameters: FormatieplanParameters;
  readonly salaris: Salarisbedragen;
  /** The first row of each function by nameKey, counted from 1. */
  functie(naam: string): { readonly rij: number; readonly uitkomst: Functieuitkomst } | null;
  /** Rises within planjaar; null where one has no day. */
  readonly tussen: readonly Tussenstijging[] | null;
  /** Rise of wages from planjaar to t+1, t+2 and t+3; null where a year is not filled in. */
  readonly factoren: readonly (number | null)[];
}

/** Hours and fte that differ less agree: both are shown in two decimals. */
const GELIJK = 0.005;

/** All but `Eerste rij` and `Dubbel`, which look at the other rows. */
export function planregel(plaats: Formatieplaats, feiten: Planfeiten): Planregel {
  const { parameters } = feiten;
  const gevonden = plaats.functie === null ? null : feiten.functie(plaats.functie);
  const functie = gevonden?.uitkomst.functie;
  const kaderschaal = gevonden?.uitkomst.schaalInPlan ?? "";
  const schaal = plaats.eigenSchaal === null ? kaderschaal : schaalsleutel(plaats.eigenSchaal);
  const formatie = formatieFte(plaats, parameters.urenPerWeek.waarde);
  const bezetting = plaats.bezetting;
  const both = formatie !== null && bezetting !== null;

  const [ingang, eind] = [excelDag(plaats.ingangsdatum), excelDag(plaats.einddatum)];
  const [inhuurVanaf, inhuurTot] = [excelDag(plaats.inhuurVanaf), excelDag(plaats.inhuurTot)];
  const peildatum = excelDag(parameters.peildatum.waarde);
  const begin = ingang === null ? ALTIJD : maandteller(ingang);
  const einde = eind === null ? NOOIT : maandteller(eind + 1);
  const inhuurBegin = inhuurVanaf === null ? begin : maandteller(inhuurVanaf);
  const inhuurEinde = inhuurTot === null ? einde : maandteller(inhuurTot + 1);
  const within = (from: number, to: number): boolean | null => (peildatum === null ? null : from <= maandteller(peildatum) && to > maandteller(peildatum));
  const vanKracht = within(begin, einde);
  const inhuurVanKracht = within(inhuurBegin, inhuurEinde);

  const maandbedrag = schaal === "" ? null : feiten.salaris.bedrag(schaal, parameters.periodiekkeuze.waarde, plaats.periodiek);
  const jaar = parameters.planjaar.waarde;
  const maanden = (ahead: number): number | null => (jaar === null ? null : maandenInJaar(begin, einde, jaar + ahead));
  const inhuurmaanden = (ahead: number): number | null => (jaar === null ? null : maandenInJaar(inhuurBegin, inhuurEinde, jaar + ahead));
  const opslag = parameters.ikb.waarde === null || parameters.werkgeverslasten.waarde === null ? null : (1 + parameters.ikb.waarde) * (1 + parameters.werkgeverslasten.waarde);
  const gewogen = jaar === null || feiten.tussen === null ? null : loonmaanden(begin, einde, jaar, feiten.tussen);
  const loon = (ahead: number, factor: number | null): number | null => product(formatie, maandbedrag, opslag, ahead === 0 ? gewogen : maanden(ahead), factor);
  const inhuur = (ahead: number): number | null => product(plaats.inhuurPerMaand, inhuurmaanden(ahead));
  const later = (ahead: number): number | null => {
    const factor = feiten.factoren[ahead - 1] ?? null;
    return factor === null ? null : sum(loon(ahead, factor), inhuur(ahead));
  };

  return {
    "Formatieplaats": plaats.formatieplaats, "Functie": plaats.functie, "Afdeling": plaats.afdeling, "Kostenplaats": plaats.kostenplaats,
    "Normfunctie": functie?.normfunctie ?? "", "Functiecode": functie?.code ?? "", "Reeks": functie?.reeks ?? "", "Groep": functie?.groep ?? "",
    "Score": functie?.score ?? "", "Kaderschaal": kaderschaal, "Eigen schaal": plaats.eigenSchaal, "Schaal": schaal, "Aanloopschaal": plaats.aanloopschaal, "Uitloopschaal": plaats.uitloopschaal,
    "Soort": plaats.soort, "Aantal plaatsen": plaats.aantalPlaatsen, "Fte": plaats.fte, "Uren": plaats.uren, "Formatie fte": formatie ?? "",
    "Bezetting fte": bezetting, "Afwezig fte": plaats.afwezig, "Netto bezetting fte": bezetting === null ? "" : bezetting - (plaats.afwezig ?? 0),
    "Vacature fte": both ? Math.max(0, formatie - bezetting) : "", "Bovenformatief fte": both ? Math.max(0, bezetting - formatie) : "",
    "Aantal personen": plaats.aantalPersonen, "Inhuur fte": plaats.inhuurFte, "Inhuur vanaf": inhuurVanaf, "Inhuur tot en met": inhuurTot,
    "Inhuur per maand": plaats.inhuurPerMaand, "Inhuur dekking": plaats.inhuurDekking, "Ingangsdatum": ingang, "Einddatum": eind,
    "Van kracht": vanKracht === null ? "?" : vanKracht ? "ja" : "nee", "Periodiek": plaats.periodiek, "Maandbedrag": maandbedrag ?? "", "Maanden": maanden(0) ?? "",
    "Loonkosten": loon(0, 1) ?? "", "Inhuurkosten": inhuur(0) ?? "", "Kosten": sum(loon(0, 1), inhuur(0)) ?? "",
    "Kosten t+1": later(1) ?? "", "Kosten t+2": later(2) ?? "", "Kosten t+3": later(3) ?? "",
    "Overhead": plaats.overhead, "Besluit": plaats.besluit, "Opmerking": plaats.opmerking, "Naam": plaats.naam,
    "Fte op peildatum": vanKracht === null ? "" : vanKracht ? formatie ?? "" : 0,
    "Inhuur op peildatum": inhuurVanKracht === null ? "" : inhuurVanKracht ? plaats.inhuurFte ?? 0 : 0,
    "Loonmaanden": gewogen ?? "", "Functierij": gevonden?.rij ?? "", "Eerste rij": "", "Dubbel": "", "Begin": begin, "Einde": einde, "Inhuur begin": inhuurBegin, "Inhuur einde": inhuurEinde,
  };
}

/** Fte, or hours over the hours of a week; null when neither is given or both disagree. */
function formatieFte({ fte, uren }: Formatieplaats, week: number | null): number | null {
  const fromUren = uren === null || week === null || week <= 0 ? null : uren / week;
  if (fte === null) return fromUren;
  if (uren === null) return fte;
  return fromUren !== null && Math.abs(fte - fromUren) < GELIJK ? fte : null;
}

/** Null as soon as one is not known. */
function product(...factors: readonly (number | null)[]): number | null {
  return factors.reduce<number | null>((all, factor) => (all === null || factor === null ? null : all * factor), 1);
}

/** Of what is known; null when nothing is. */
function sum(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : one + other;
}
