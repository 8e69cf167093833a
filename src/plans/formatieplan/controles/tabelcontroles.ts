/** The checks on the rows of the other sheets: parameters, salary table, functions. */
import { KEUZE } from "../../../model/formatieplan/lege-parameters";
import type { FormatieplanContext } from "../formatieplan-context";
import { PARAMETER_TOP } from "../parameter-top";
import { parameterregels, type Parameterregel } from "../parameterregels";
import { bladverwijzing } from "../formatieplan-context";
import { SALARIS_TOP } from "../salaris-top";
import { FUNCTIES_TOP } from "../functies-top";
import type { Functieuitkomst } from "../../../rules/formatieplan/functielijst";
import { excelDay } from "../../../rules/formatieplan/excel-dag";
import type { Rijcontrole } from "./rijcontrole";

/** What a table that stands in a workbook holds and the data of a plan do not. */
interface Stand {
  /** The lines of Parameters with what their cells hold now, readable or not. */
  readonly regels: readonly Parameterregel[];
  /** Whether the scale of a row of the salary table is not calculated, by row from 0. */
  formuleMist(at: number): boolean;
}

/** @param stand of a plan that stands in a workbook; a plan that is being made is as its data say */
export function tabelcontroles(context: FormatieplanContext, stand: Stand = { regels: parameterregels(context.gegevens), formuleMist: () => false }): readonly Rijcontrole[] {
  return [...parametercontroles(context, stand), ...salariscontroles(context, stand), ...functiecontroles(context)];
}

function parametercontroles(context: FormatieplanContext, { regels }: Stand): readonly Rijcontrole[] {
  const { v, gegevens } = context;
  const needed = regels.filter(({ nodig }) => nodig).length;
  const cells = (column: string, from: number, to: number): string => `${bladverwijzing(context, "parameters")}$${column}$${PARAMETER_TOP + from}:$${column}$${PARAMETER_TOP + to - 1}`;
  const rows = (test: (regel: (typeof regels)[number], at: number) => boolean): readonly number[] => regels.flatMap((regel, at) => (test(regel, at) ? [PARAMETER_TOP + at] : []));
  const empty = (value: unknown): boolean => value === null || value === "";
  const jaar = gegevens.parameters.planjaar.waarde;
  const all = (column: string): string => cells(column, 0, regels.length);
  return [
    { naam: "Parameter niet ingevuld", weging: "fout", blad: "parameters", zin: "Wat ervan afhangt wordt niet berekend.", cellen: cells("B", 0, needed), conditie: `(${cells("B", 0, needed)}="")*1`, rijen: rows(({ waarde }, at) => at < needed && empty(waarde)) },
    { naam: "Parameter open gelaten", weging: "info", blad: "parameters", zin: "Niet altijd nodig; het kengetal dat ervan afhangt blijft open.", cellen: cells("B", needed, regels.length), conditie: `(${cells("B", needed, regels.length)}="")*1`, rijen: rows(({ waarde }, at) => at >= needed && empty(waarde)) },
    {
      naam: "Parameter van voor het planjaar", weging: "waarschuwing", blad: "parameters", zin: "De datum ligt voor het planjaar: ga na of het cijfer nog geldt. Voor de salaristabel staat dit op elk blad met bedragen.",
      cellen: all("D"), conditie: `ISNUMBER(${all("D")})*ISNUMBER(${v.par("planjaar")})*(${all("D")}<IF(ISNUMBER(${v.par("planjaar")}),DATE(${v.par("planjaar")},1,1),0))`,
      rijen: rows(({ datum }) => datum !== null && jaar !== null && excelDay(datum).year < jaar),
    },
    {
      naam: "Parameter zonder datum of bron", weging: "info", blad: "parameters", zin: "Vermeld waar het cijfer vandaan komt en wanneer het geldt.", cellen: all("D"),
      conditie: `(${all("B")}<>"")*(((${all("D")}="")*(${all("E")}<>"${KEUZE}")+(${all("E")}=""))>0)`,
      rijen: rows(({ waarde, datum, bron }) => !empty(waarde) && ((datum === null && bron !== KEUZE) || empty(bron))),
    },
  ];
}

function salariscontroles({ v, uitkomst }: FormatieplanContext, { formuleMist }: Stand): readonly Rijcontrole[] {
  const oordeel = v.kolom("Salaristabel", "oordeel");
  const rows = (wanted: string): readonly number[] => uitkomst.salaris.flatMap((rij, at) => (rij.oordeel === wanted ? [SALARIS_TOP + 1 + at] : []));
  return [
    { naam: "Salaristabel: regel staat dubbel", weging: "fout", blad: "salaristabel", zin: "Schaal en periodiek komen tweemaal voor; de schaal krijgt geen bedrag tot een van beide weg is.", cellen: oordeel, conditie: `(${oordeel}="dubbel")*1`, rijen: rows("dubbel") },
    { naam: "Salaristabel: regel zonder bedrag", weging: "fout", blad: "salaristabel", zin: "De schaal krijgt geen bedrag tot de regel is ingevuld of verwijderd.", cellen: oordeel, conditie: `(${oordeel}="geen bedrag")*1`, rijen: rows("geen bedrag") },
    {
      naam: "Salaristabel: formule ontbreekt", weging: "fout", blad: "salaristabel", zin: "Kopieer de witte cellen van een andere rij over deze rij; zonder die cellen vindt het plan de schaal niet.", cellen: oordeel,
      conditie: `(${v.kolom("Salaristabel", "schaal")}<>"")*(ISFORMULA(${v.kolom("Salaristabel", "sleutel")})=FALSE)`, rijen: uitkomst.salaris.flatMap(({ regel }, at) => (regel.schaal !== null && formuleMist(at) ? [SALARIS_TOP + 1 + at] : [])),
    },
  ];
}

function functiecontroles({ v, uitkomst, gegevens }: FormatieplanContext): readonly Rijcontrole[] {
  const kolom = (naam: string): string => v.kolom("Functies", naam);
  const conversie = gegevens.conversietabel;
  const rows = (test: (rij: Functieuitkomst) => boolean): readonly number[] => uitkomst.functies.flatMap((rij, at) => (test(rij) ? [FUNCTIES_TOP + 1 + at] : []));
  const check = (naam: string, weging: Rijcontrole["weging"], cel: string, zin: string, conditie: string, test: (rij: Functieuitkomst) => boolean): Rijcontrole => {
    const rijen = rows(test);
    return { naam, weging, zin, conditie, blad: "functies", cellen: kolom("functie"), rijen, kolommen: rijen.map(() => cel) };
  };
  const inUse = `(COUNTA(${v.kolom("Conversietabel", "schaal")})>0)`;
  const used = (conversie?.regels ?? []).some(({ schaal }) => schaal !== null);
  const codes = new Map<string, Set<string>>();
  for (const { functie: { code, normfunctie } } of uitkomst.functies) if (code !== null) codes.set(code.toLowerCase(), (codes.get(code.toLowerCase()) ?? new Set<string>()).add((normfunctie ?? "").toLowerCase()));
  return [
    check("Functie staat op twee schalen", "waarschuwing", "schaal", "Het kader noemt de functie met meer dan een schaal; het plan kiest er geen.", `(${kolom("andere schaal")}>0)*1`, ({ andereSchaal }) => andereSchaal > 0),
    check("Functie zonder schaal in het kader", "info", "schaal", "Vul de schaal in op het blad Functies, of een eigen schaal in het plan.", `(${kolom("functie")}<>"")*(${kolom("schaal")}="")`, ({ functie }) => functie.functie !== "" && functie.schaal === null),
    check("Score in geen of in twee banden", "waarschuwing", "score", "De conversietabel geeft geen of meer dan een schaal; dan volgt er geen.", `${inUse}*ISNUMBER(${kolom("score")})*(${kolom("aantal banden")}<>1)`, ({ banden }) => used && banden !== null && banden !== 1),
    check("Schaal wijkt af van de conversietabel", "waarschuwing", "schaal", "De schaal van het kader is niet die van de score in de conversietabel; naam en datum staan boven het blad Functies.", `(${kolom("schaal conversietabel")}<>"")*(${kolom("schaal")}<>"")*(${kolom("schaal conversietabel")}<>UPPER(${kolom("schaal")}&""))`, ({ schaalConversie, functie }) => schaalConversie !== "" && functie.schaal !== null && schaalConversie !== functie.schaal.toUpperCase()),
    check("Code hoort bij twee normfuncties", "waarschuwing", "code", "Dezelfde functiecode staat bij verschillende namen.", `(${kolom("code")}<>"")*(COUNTIFS(${kolom("code")},${kolom("code")}&"")<>COUNTIFS(${kolom("code")},${kolom("code")}&"",${kolom("normfunctie")},${kolom("normfunctie")}&""))`, ({ functie: { code } }) => code !== null && (codes.get(code.toLowerCase())?.size ?? 0) > 1),
    check("Functie zonder formatie in de bron", "info", "formatie", "De bron noemt de functie wel en een formatie niet; leeg is niet nul.", `(${kolom("functie")}<>"")*(${kolom("formatie")}="")`, ({ functie }) => functie.functie !== "" && functie.formatie === null),
  ];
}
