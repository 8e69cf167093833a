/** The checks on the plan as a whole: totals against what the source states, views against the plan, parameters that cannot be. */
import type { Planblad } from "../../../model/formatieplan/namen";
import { excelDag, excelDay } from "../../../rules/formatieplan/excel-dag";
import { bladverwijzing, type FormatieplanContext } from "../formatieplan-context";
import { tussenstijgingen } from "../../../rules/formatieplan/loonmaanden";
import type { Totaalcontrole } from "./rijcontrole";

/** Fte is shown in two decimals. */
const GELIJK = "0.005";
export const OVERZICHTEN: readonly Planblad[] = ["totalen", "matrix", "afdelingen", "schaalverdeling", "meerjaren"];

/** A view, which says in A3 whether it shows the whole plan. */
export interface Overzicht {
  /** Tab name. */
  readonly naam: string;
  readonly a3: string;
}

/** @param overzichten those that the plan has */
export function totaalcontroles(context: FormatieplanContext, overzichten: ReadonlyMap<Planblad, Overzicht>): readonly Totaalcontrole[] {
  const { v, gegevens, telling } = context;
  const { parameters: p, kader } = gegevens;
  const stated = p.vermeldeFormatie.waarde;
  const sum = telling.som("Fte op peildatum").waarde;
  const clusters = kader?.tabellen.Clusters;
  const clusterSum = (clusters ?? []).reduce((total, { fte }) => total + (fte ?? 0), 0);
  const peil = excelDag(p.peildatum.waarde);
  const differs = (total: string): string => `=IF(ISNUMBER(${v.par("vermeldeFormatie")}),IF(ABS(${total}-${v.par("vermeldeFormatie")})>=${GELIJK},1,0),0)`;
  const counted = (total: number): number => (stated !== null && Math.abs(total - stated) >= Number(GELIJK) ? 1 : 0);
  const fte = (value: number): string => value.toLocaleString("nl-NL", { maximumFractionDigits: 4 });
  const figures = (total: number): string => `Opgeteld ${fte(total)} fte; vermeld ${stated === null ? "niets" : `${fte(stated)} fte`}.`;
  return [
    { naam: "Plan wijkt af van de vermelde formatie", weging: "waarschuwing", blad: "totalen", zin: "De fte op de peildatum zijn niet de formatie die op Parameters is vermeld.", formule: differs(`SUM(${v.plan("Fte op peildatum")})`), waarde: counted(sum), cijfers: figures(sum) },
    ...(clusters === undefined ? [] : [{ naam: "Clusters tellen anders op", weging: "waarschuwing" as const, blad: "clusters" as const, zin: "De som van de clusters in de bron is niet de formatie die de bron vermeldt.", formule: differs(`SUM(${v.kolom("Clusters", "fte")})`), waarde: counted(clusterSum), cijfers: figures(clusterSum) }]),
    {
      naam: "Peildatum buiten het planjaar", weging: "info", blad: "parameters", zin: "De fte gelden op een andere dag dan het jaar van de kosten.",
      formule: `=IF(COUNT(${v.par("peildatum")},${v.par("planjaar")})=2,IF(YEAR(${v.par("peildatum")})<>${v.par("planjaar")},1,0),0)`,
      waarde: peil !== null && p.planjaar.waarde !== null && excelDay(peil).year !== p.planjaar.waarde ? 1 : 0,
    },
    {
      naam: "IKB of werkgeverslasten boven 100%", weging: "fout", blad: "parameters", zin: "Vul een percentage in, bijvoorbeeld 17,05%.",
      formule: `=IF(OR(N(${v.par("ikb")})>1,N(${v.par("werkgeverslasten")})>1),1,0)`, waarde: (p.ikb.waarde ?? 0) > 1 || (p.werkgeverslasten.waarde ?? 0) > 1 ? 1 : 0,
    },
    ...loonstijgingen(context),
    {
      naam: "Bedragen niet voor elke plaats bekend", weging: "waarschuwing", blad: "totalen", zin: "Aantal regels met formatie of inhuur zonder bedrag; de kosten in de overzichten zijn zonder deze regels.",
      formule: `=${telling.aantalZonder("Loonkosten", "Formatie fte").formule}+${telling.aantalZonder("Inhuurkosten", "Inhuur fte").formule}`,
      waarde: telling.aantalZonder("Loonkosten", "Formatie fte").waarde + telling.aantalZonder("Inhuurkosten", "Inhuur fte").waarde,
    },
    ...OVERZICHTEN.flatMap((blad): Totaalcontrole[] => {
      const overzicht = overzichten.get(blad);
      if (overzicht === undefined) return [];
      return [{
        naam: `Overzicht niet volledig: ${overzicht.naam}`, weging: "waarschuwing", blad, zin: "Een deel van het plan staat op 'niet in deze matrix' of 'niet in deze opstelling'. Kies Vernieuwen in het taakvenster.",
        formule: `=IF(LEFT(${bladverwijzing(context, blad)}A3,6)="Let op",1,0)`, waarde: overzicht.a3.startsWith("Let op") ? 1 : 0,
      }];
    }),
  ];
}

/** Rises within planjaar need a day, and one that lies in it. */
function loonstijgingen({ v, gegevens: { parameters } }: FormatieplanContext): readonly Totaalcontrole[] {
  const tellers = [v.par("tussenteller1"), v.par("tussenteller2")];
  const buiten = tellers.map((teller) => `(${teller}>0)*(((${teller}<${v.par("jaar0")})+(${teller}>=${v.par("jaar1")}))>0)`);
  const filled = tussenstijgingen(parameters);
  const jaar = parameters.planjaar.waarde;
  return [
    {
      naam: "Loonstijging zonder ingangsdatum", weging: "fout", blad: "parameters", zin: "Zonder datum is niet te zeggen voor welke maanden de stijging in het planjaar geldt; de loonkosten ontbreken.",
      formule: `=IF(COUNT(${tellers.join(",")})<2,1,0)`, waarde: filled === null ? 1 : 0,
    },
    {
      naam: "Loonstijging buiten het planjaar", weging: "waarschuwing", blad: "parameters", zin: "Een stijging van voor het planjaar telt het hele jaar; een van erna telt niet mee.",
      formule: `=IF(COUNT(${tellers.join(",")},${v.par("jaar0")},${v.par("jaar1")})<4,0,${buiten.join("+")})`,
      waarde: filled === null || jaar === null ? 0 : filled.filter(({ vanaf }) => vanaf < jaar * 12 || vanaf >= (jaar + 1) * 12).length,
    },
  ];
}
