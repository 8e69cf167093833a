import { aantal } from "../../model/aantal";
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import type { ConversietabelGegevens, SalaristabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { dateOfText } from "../datum/excel-datum";
import { isoDate } from "../datum/iso-date";

export interface VolgendJaar {
  readonly gegevens: FormatieplanGegevens;
  /** Places that ended before the new year begins; they stand in was/wordt only. */
  readonly vervallen: readonly Formatieplaats[];
  /** Dutch sentences: what the user must look at. */
  readonly meldingen: readonly string[];
}

export interface NieuwJaar {
  readonly planjaar: number;
  /** A day of planjaar. */
  readonly peildatum: string;
  /** null: the old one stays, with its own date. */
  readonly salaristabel: SalaristabelGegevens | null;
  readonly conversietabel: ConversietabelGegevens | null;
}

const YEARS_AHEAD = 3;

/** The next calendar year on its first day, with the tables of the old plan; null when that has no planjaar. */
export function eerstvolgendJaar({ parameters }: FormatieplanGegevens): NieuwJaar | null {
  if (parameters.planjaar.waarde === null) return null;
  const planjaar = parameters.planjaar.waarde + 1;
  return { planjaar, peildatum: eersteDag(planjaar), salaristabel: null, conversietabel: null };
}

/** Why a plan cannot be rolled on to this year; null when it can. */
export function jaarfout({ parameters }: FormatieplanGegevens, { planjaar, peildatum }: NieuwJaar): "planjaar" | "peildatum" | null {
  if (!Number.isInteger(planjaar) || isoDate(planjaar, 1, 1) === null || planjaar <= (parameters.planjaar.waarde ?? 0)) return "planjaar";
  return dateOfText(peildatum) === peildatum && peildatum.startsWith(`${planjaar}-`) ? null : "peildatum";
}

/**
 * The plan of a later calendar year: the same places but those that ended before it, raises moved up, the new tables where the user gives
 * them. Nothing is filled in for the years that come in view.
 * @param nieuw without jaarfout
 */
export function volgendJaar(gegevens: FormatieplanGegevens, nieuw: NieuwJaar): VolgendJaar {
  const { parameters } = gegevens;
  const { planjaar } = nieuw;
  const begin = eersteDag(planjaar);
  const ended = (plaats: Formatieplaats): boolean => plaats.einddatum !== null && plaats.einddatum < begin;
  const kept = gegevens.plaatsen.filter((plaats) => !ended(plaats));
  const bron = "doorgerold uit het vorige plan";
  const loonstijgingen = Array.from({ length: YEARS_AHEAD }, (_, ahead) => {
    const jaar = planjaar + 1 + ahead;
    return parameters.loonstijgingen.find((stijging) => stijging.jaar === jaar) ?? { jaar, waarde: null, datum: null, bron: null };
  });
  // A new salary table has them in it; with the old one they go on, now for the whole year.
  const stijgingenInJaar = nieuw.salaristabel === null ? parameters.stijgingenInJaar : parameters.stijgingenInJaar.map(() => ({ waarde: null, datum: null, bron: null }));
  return {
    vervallen: gegevens.plaatsen.filter(ended),
    gegevens: {
      ...gegevens,
      plaatsen: kept,
      parameters: { ...parameters, planjaar: { waarde: planjaar, datum: null, bron }, peildatum: { waarde: nieuw.peildatum, datum: null, bron }, stijgingenInJaar, loonstijgingen },
      salaristabel: nieuw.salaristabel ?? gegevens.salaristabel,
      conversietabel: nieuw.conversietabel ?? gegevens.conversietabel,
    },
    meldingen: [
      ...stale("salaristabel", nieuw.salaristabel, gegevens.salaristabel, planjaar),
      ...(stijgingenInJaar.some(({ waarde }) => waarde !== null) ? [`De loonstijgingen van het vorige planjaar staan nog op Parameters en tellen in ${planjaar} het hele jaar, omdat de salaristabel niet is vernieuwd.`] : []),
      ...stale("conversietabel", nieuw.conversietabel, gegevens.conversietabel, planjaar),
      ...(nieuw.conversietabel !== null && parameters.schaalbron.waarde !== "conversietabel" ? ["De nieuwe conversietabel telt pas mee als op Parameters bij 'Schaal volgt uit' conversietabel staat; nu volgt de schaal uit het kader."] : []),
      ...(["ikb", "werkgeverslasten"] as const).flatMap((naam) => (parameters[naam].waarde === null ? [] : [`${NAMEN[naam]} is overgenomen uit het vorige plan; controleer of het percentage in ${planjaar} nog geldt.`])),
      ...inhuur(kept, begin, planjaar),
    ],
  };
}

const eersteDag = (jaar: number): string => `${jaar}-01-01`;

const NAMEN = { ikb: "IKB", werkgeverslasten: "Werkgeverslasten" } as const;

function stale(wat: string, nieuw: { readonly naam: string } | null, oud: { readonly naam: string; readonly datum: string | null } | null, planjaar: number): readonly string[] {
  if (nieuw !== null || oud === null) return [];
  const datum = oud.datum === null ? "zonder datum" : `geldig vanaf ${oud.datum.split("-").reverse().join("-")}`;
  return [`De ${wat} is niet vernieuwd: ${oud.naam} (${datum}) geldt nu ook voor ${planjaar}.`];
}

function inhuur(plaatsen: readonly Formatieplaats[], begin: string, planjaar: number): readonly string[] {
  const over = plaatsen.filter(({ inhuurFte, inhuurTot }) => inhuurFte !== null && inhuurTot !== null && inhuurTot < begin).length;
  return over === 0 ? [] : [`${aantal(over, "regel heeft", "regels hebben")} inhuur die voor 1 januari ${planjaar} eindigt; de gegevens staan er nog en tellen niet mee.`];
}
