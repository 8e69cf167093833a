import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { eerstvolgendJaar, jaarfout, type NieuwJaar } from "../../rules/formatieplan/volgend-jaar";
import { Stop } from "../stop";

interface Given extends Pick<NieuwJaar, "salaristabel" | "conversietabel"> {
  /** --jaar; null = the year after that of the plan. */
  readonly jaar: number | null;
  /** --peildatum; null = the first day of the year. */
  readonly peildatum: string | null;
}

/** What a plan is rolled on to. @throws Stop 2 when the plan has no planjaar, or the year or day cannot be */
export function newYear(gegevens: FormatieplanGegevens, { jaar, peildatum, salaristabel, conversietabel }: Given): NieuwJaar {
  const first = eerstvolgendJaar(gegevens);
  const planjaar = jaar ?? first?.planjaar;
  if (planjaar === undefined) throw new Stop("Het plan heeft geen planjaar; vul dat in op het blad Parameters.", 2);
  const nieuw: NieuwJaar = { planjaar, peildatum: peildatum ?? `${planjaar}-01-01`, salaristabel, conversietabel };
  switch (jaarfout(gegevens, nieuw)) {
    case "planjaar": throw new Stop(`--jaar: kies een jaar na ${gegevens.parameters.planjaar.waarde ?? 0}.`, 2);
    case "peildatum": throw new Stop(`--peildatum: kies een dag in ${planjaar} (jjjj-mm-dd).`, 2);
    case null: return nieuw;
  }
}
