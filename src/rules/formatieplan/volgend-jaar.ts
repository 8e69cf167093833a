import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import type { ConversietabelGegevens, SalaristabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { isoDate } from "../datum/iso-date";

export interface VolgendJaar {
  readonly gegevens: FormatieplanGegevens;
  /** Places that ended before the new year begins; they stand in was/wordt only. */
  readonly vervallen: readonly Formatieplaats[];
  /** Dutch sentences: what the user must look at. */
  readonly meldingen: readonly string[];
}

export interface NieuweTabellen {
  /** null: the old one stays, with its own date. */
  readonly salaristabel: SalaristabelGegevens | null;
  readonly conversietabel: ConversietabelGegevens | null;
}

const YEARS_AHEAD = 3;

/**
 * The plan of the next calendar year: peildatum 1 January, the same places but those that ended before it, raises moved up one year, the
 * new tables where the user gives them. Nothing is filled in for the year that comes in view. @throws when the plan has no planjaar
 */
export function volgendJaar(gegevens: FormatieplanGegevens, nieuw: NieuweTabellen): VolgendJaar {
  const { parameters } = gegevens;
  if (parameters.planjaar.waarde === null) throw new Error("het plan heeft geen planjaar");
  const planjaar = parameters.planjaar.waarde + 1;
  const begin = isoDate(planjaar, 1, 1) ?? "";
  const ended = (plaats: Formatieplaats): boolean => plaats.einddatum !== null && plaats.einddatum < begin;
  const bron = "doorgerold uit het vorige plan";
  const loonstijgingen = Array.from({ length: YEARS_AHEAD }, (_, ahead) => {
    const jaar = planjaar + 1 + ahead;
    return parameters.loonstijgingen.find((stijging) => stijging.jaar === jaar) ?? { jaar, waarde: null, datum: null, bron: null };
  });
  return {
    vervallen: gegevens.plaatsen.filter(ended),
    gegevens: {
      ...gegevens,
      plaatsen: gegevens.plaatsen.filter((plaats) => !ended(plaats)),
      parameters: { ...parameters, planjaar: { waarde: planjaar, datum: null, bron }, peildatum: { waarde: begin, datum: null, bron }, loonstijgingen },
      salaristabel: nieuw.salaristabel ?? gegevens.salaristabel,
      conversietabel: nieuw.conversietabel ?? gegevens.conversietabel,
    },
    meldingen: [
      ...stale("salaristabel", nieuw.salaristabel, gegevens.salaristabel, planjaar),
      ...stale("conversietabel", nieuw.conversietabel, gegevens.conversietabel, planjaar),
      ...(["ikb", "werkgeverslasten"] as const).flatMap((naam) => (parameters[naam].waarde === null ? [] : [`${NAMEN[naam]} is overgenomen uit het vorige plan; controleer of het percentage in ${planjaar} nog geldt.`])),
      ...inhuur(gegevens.plaatsen, begin),
    ],
  };
}

const NAMEN = { ikb: "IKB", werkgeverslasten: "Werkgeverslasten" } as const;

function stale(wat: string, nieuw: { readonly naam: string } | null, oud: { readonly naam: string; readonly datum: string | null } | null, planjaar: number): readonly string[] {
  if (nieuw !== null || oud === null) return [];
  const datum = oud.datum === null ? "zonder datum" : `geldig vanaf ${oud.datum.split("-").reverse().join("-")}`;
  return [`De ${wat} is niet vernieuwd: ${oud.naam} (${datum}) geldt nu ook voor ${planjaar}.`];
}

function inhuur(plaatsen: readonly Formatieplaats[], begin: string): readonly string[] {
  const over = plaatsen.filter(({ inhuurFte, inhuurTot }) => inhuurFte !== null && inhuurTot !== null && inhuurTot < begin).length;
  return over === 0 ? [] : [`${over === 1 ? "Eén regel heeft" : `${over} regels hebben`} inhuur die voor 1 januari eindigt; de gegevens staan er nog en tellen niet mee.`];
}
