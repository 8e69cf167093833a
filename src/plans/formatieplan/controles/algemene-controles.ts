/** Checks on the plan as a whole: parameters, tables, and what the source itself contradicts. */
import type { Planblad } from "../../../model/formatieplan/namen";
import type { FormatieplanContext } from "../formatieplan-context";
import { parameterregels } from "../parameterregels";
import type { Parametercel } from "../verwijzing";
import type { Weging } from "./plancontroles";

export interface AlgemeneControle {
  readonly naam: string;
  readonly weging: Weging;
  readonly formule: string;
  readonly waarde: number;
  readonly blad: Planblad;
  readonly zin: string;
}

const NODIG: readonly Parametercel[] = ["peildatum", "planjaar", "schaalbron", "urenPerWeek", "periodiek", "ikb", "werkgeverslasten", "salaristabel"];
const SAME = 0.005;

export function algemeneControles(context: FormatieplanContext): readonly AlgemeneControle[] {
  const { v, uitkomst, gegevens } = context;
  const regels = parameterregels(gegevens);
  const { parameters: p, salaristabel, kader } = gegevens;
  const missing = NODIG.filter((cel) => (regels.find((regel) => regel.cel === cel)?.waarde ?? null) === null).length;
  const sum = uitkomst.regels.reduce((total, regel) => total + (typeof regel["Fte op peildatum"] === "number" ? regel["Fte op peildatum"] : 0), 0);
  const stated = p.vermeldeFormatie.waarde;
  const old = salaristabel !== null && salaristabel.datum !== null && p.planjaar.waarde !== null && Number(salaristabel.datum.slice(0, 4)) < p.planjaar.waarde;
  const clusters = kader?.tabellen.Clusters;
  const clusterSum = (clusters ?? []).reduce((total, { fte }) => total + (fte ?? 0), 0);
  const differs = (total: string): string => `=IF(ISNUMBER(${v.par("vermeldeFormatie")}),IF(ABS(${total}-${v.par("vermeldeFormatie")})>=${SAME},1,0),0)`;
  return [
    { naam: "Parameters niet ingevuld", weging: "fout", blad: "parameters", zin: "Wat ervan afhangt wordt niet berekend.", formule: `=${NODIG.map((cel) => `(${v.par(cel)}="")`).join("+")}`, waarde: missing },
    {
      naam: "Salaristabel van voor het planjaar", weging: "waarschuwing", blad: "parameters", zin: "De bedragen zijn ouder dan het jaar van het plan.",
      formule: `=IF(RIGHT(${v.par("salarisregel")},23)="(van voor het planjaar)",1,0)`, waarde: old ? 1 : 0,
    },
    {
      naam: "Salaristabel: dubbel of zonder bedrag", weging: "fout", blad: "salaristabel", zin: "Zie de kolom oordeel; een schaal met zo'n regel krijgt geen bedrag.",
      formule: `=COUNTIFS(${v.kolom("Salaristabel", "oordeel")},"?*")`, waarde: uitkomst.salaris.filter(({ oordeel }) => oordeel !== "").length,
    },
    {
      naam: "Functie met twee schalen", weging: "waarschuwing", blad: "functies", zin: "Het kader geeft deze functie meer dan één schaal; het plan kiest er geen.",
      formule: `=COUNTIFS(${v.kolom("Functies", "andere schaal")},">0")`, waarde: uitkomst.functies.filter(({ andereSchaal }) => andereSchaal > 0).length,
    },
    {
      naam: "Score in geen of twee banden", weging: "waarschuwing", blad: "functies", zin: "Alleen van belang als de schaal uit de conversietabel volgt.",
      formule: `=IF(${v.par("schaalbron")}="conversietabel",SUMPRODUCT(ISNUMBER(${v.kolom("Functies", "score")})*(${v.kolom("Functies", "aantal banden")}<>1)),0)`,
      waarde: p.schaalbron.waarde === "conversietabel" ? uitkomst.functies.filter(({ banden }) => banden !== null && banden !== 1).length : 0,
    },
    {
      naam: "Functies zonder formatie in de bron", weging: "info", blad: "functies", zin: "De bron noemt de functie wel en een formatie niet.",
      formule: `=SUMPRODUCT((${v.kolom("Functies", "functie")}<>"")*(${v.kolom("Functies", "formatie")}=""))`, waarde: (kader?.tabellen.Functies ?? []).filter(({ formatie }) => formatie === null).length,
    },
    {
      naam: "Totaal wijkt af van de vermelde formatie", weging: "waarschuwing", blad: "parameters", zin: "De fte op de peildatum is niet de formatie die op Parameters is vermeld.",
      formule: differs(`SUM(${v.plan("Fte op peildatum")})`), waarde: stated !== null && Math.abs(sum - stated) >= SAME ? 1 : 0,
    },
    ...(clusters === undefined ? [] : [{
      naam: "Clusters tellen anders op", weging: "waarschuwing" as const, blad: "clusters" as const, zin: "De som van de clusters in de bron is niet de vermelde formatie.",
      formule: differs(`SUM(${v.kolom("Clusters", "fte")})`), waarde: stated !== null && Math.abs(clusterSum - stated) >= SAME ? 1 : 0,
    }]),
  ];
}
