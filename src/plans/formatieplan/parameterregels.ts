/** The lines of the sheet Parameters, and what is calculated from them. */
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { Parameter } from "../../model/formatieplan/parameters";
import type { CellRole } from "../../model/style";
import type { CellValue } from "../../model/workbook-plan";
import { excelDag, excelDay } from "../../rules/formatieplan/excel-dag";
import type { Parametercel } from "./verwijzing";

export interface Parameterregel {
  readonly cel: Parametercel;
  readonly label: string;
  readonly waarde: CellValue;
  readonly datum: number | null;
  readonly bron: string | null;
  readonly role: CellRole;
  readonly eenheid: string;
  readonly toelichting: string;
  readonly keuzes: readonly string[];
  /** Without it figures are lacking that every plan needs. */
  readonly nodig: boolean;
}

type Soort = "datum" | "getal" | "aandeel" | "keuze" | "tekst" | "fte";

const ROLE: Readonly<Record<Soort, CellRole>> = { datum: "inputDate", getal: "inputCount", aandeel: "inputShare", keuze: "input", tekst: "inputWrapped", fte: "inputFte" };

/** In order: what every plan needs first. */
export function parameterregels({ parameters: p, salaristabel, conversietabel }: FormatieplanGegevens): readonly Parameterregel[] {
  const line = (cel: Parametercel, label: string, soort: Soort, parameter: Parameter<string | number>, eenheid: string, toelichting: string, nodig: boolean, keuzes: readonly string[] = []): Parameterregel => ({
    cel, label, role: ROLE[soort], eenheid, toelichting, keuzes, nodig, bron: parameter.bron, datum: excelDag(parameter.datum),
    waarde: soort === "datum" && typeof parameter.waarde === "string" ? excelDag(parameter.waarde) : parameter.waarde,
  });
  const tabel = (gegevens: { naam: string; datum: string | null; bron: string | null } | null): Parameter<string> => ({ waarde: gegevens?.naam ?? null, datum: gegevens?.datum ?? null, bron: gegevens?.bron ?? null });
  return [
    line("peildatum", "Peildatum", "datum", p.peildatum, "datum", "De overzichten in fte tellen wat op deze dag van kracht is.", true),
    line("planjaar", "Planjaar", "getal", p.planjaar, "jaar", "De kosten tellen de maanden van dit jaar; een deel van een maand naar kalenderdagen.", true),
    line("schaalbron", "Schaal volgt uit", "keuze", p.schaalbron, "kader of conversietabel", "Kader: de schaal uit het blad Functies. Conversietabel: de score door de tabel.", true, ["kader", "conversietabel"]),
    line("urenPerWeek", "Uren per week van 1 fte", "fte", p.urenPerWeek, "uren", "Formatie in uren wordt hierdoor gedeeld.", true),
    line("periodiek", "Bedrag per schaal", "keuze", p.periodiekkeuze, "maximum, gemiddelde of eigen", "Maximum van de schaal, gemiddelde van de periodieken, of de periodiek in het plan.", true, ["maximum", "gemiddelde", "eigen"]),
    line("ikb", "IKB", "aandeel", p.ikb, "% van het salaris", "Individueel keuzebudget volgens uw cao.", true),
    line("werkgeverslasten", "Werkgeverslasten", "aandeel", p.werkgeverslasten, "% van salaris en IKB", "Premies en pensioen voor rekening van de werkgever.", true),
    line("salaristabel", "Salaristabel", "tekst", tabel(salaristabel), "naam", "Naam van de tabel op het blad Salaristabel; de datum is de eerste dag waarop zij geldt.", true),
    line("bedragenIn", "Bedragen in", "keuze", p.bedragenIn, "euro of x 1.000", "Voor de overzichten; het blad Formatieplan staat altijd in euro.", true, ["euro", "x 1.000"]),
    line("conversietabel", "Conversietabel", "tekst", tabel(conversietabel), "naam", "Alleen nodig als de schaal uit de score volgt.", false),
    line("productieveUren", "Productieve uren van 1 fte", "getal", p.productieveUren, "uren per jaar", "Voor de kosten per productief uur.", false),
    line("leidinggevenden", "Leidinggevenden", "tekst", p.leidinggevenden, "reeks of groep", "Functies van deze reeks of groep tellen als leidinggevend.", false),
    line("vermeldeFormatie", "Vermelde formatie", "fte", p.vermeldeFormatie, "fte", "Totaal dat de bron of begroting noemt; Controles vergelijkt het plan hiermee.", false),
    ...([1, 2] as const).map((nr) => line(
      `tussen${nr}`, nr === 1 ? "Loonstijging in het planjaar" : "Tweede stijging in het planjaar", "aandeel", p.stijgingenInJaar[nr - 1] ?? { waarde: null, datum: null, bron: null },
      "% boven het loon ervoor", "Zet de ingangsdatum onder Datum; de salaristabel geldt tot die dag. Leeg: geen stijging in het jaar.", false,
    )),
    ...([1, 2, 3] as const).map((ahead) => line(
      `stijging${ahead}`, `Loonstijging t+${ahead}`, "aandeel", p.loonstijgingen[ahead - 1] ?? { waarde: null, datum: null, bron: null },
      "% boven het jaar ervoor", "Cao, periodieken en premies samen; inhuur stijgt niet mee.", false,
    )),
  ];
}

/** The salary table with its date, and a warning when it is from before the plan year. */
export function amountsSentence({ salaristabel, parameters }: FormatieplanGegevens): string {
  if (salaristabel === null) return "nog geen salaristabel ingevuld";
  return tableSentence(salaristabel.naam, excelDag(salaristabel.datum), parameters.planjaar.waarde);
}

/** As `tableFormula` calculates it. */
export function tableSentence(naam: string, datum: number | null, planjaar: number | null): string {
  if (datum === null) return `${naam}, zonder datum`;
  const { year, month, day } = excelDay(datum);
  const old = planjaar !== null && year < planjaar ? OUD : "";
  return `${naam}, geldig vanaf ${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}${old}`;
}

const OUD = " (van voor het planjaar)";

/** Name and date of a dated table as a sentence; cells of the name, the date and the plan year. */
export function tableFormula(naam: string, datum: string, planjaar: string, leeg: string): string {
  const shown = `TEXT(DAY(${datum}),"00")&"-"&TEXT(MONTH(${datum}),"00")&"-"&YEAR(${datum})`;
  return `=IF(${naam}="","${leeg}",${naam}&IF(ISNUMBER(${datum}),", geldig vanaf "&${shown}&IF(ISNUMBER(${planjaar}),IF(YEAR(${datum})<${planjaar},"${OUD}",""),""),", zonder datum"))`;
}
