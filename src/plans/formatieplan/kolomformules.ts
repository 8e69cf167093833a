/** The formulas of the calculated columns of `<Kort>_Formatieplan`. What they give is rules/formatieplan/planregel.ts. */
import type { PlankolomNaam } from "../../model/formatieplan/kolommen";
import { alsSchaal, letterlijk, type Parametercel, type Verwijzing } from "./verwijzing";

/** Month counters stand for "always" and "never" where no date is given (rules/formatieplan/maandteller.ts). */
const ALTIJD = "0";
const NOOIT = "119988";

export function kolomformules(v: Verwijzing): Partial<Record<PlankolomNaam, string>> {
  const { rij, par } = v;
  const functie = (kolom: string): string => `=IF(${rij("Functierij")}="","",INDEX(${v.kolom("Functies", kolom)},${rij("Functierij")})&"")`;
  const rijnummer = `ROW()-ROW(${v.kop("Formatieplan", "Formatieplaats")})`;
  const eerste = `MATCH(${letterlijk(rij("Formatieplaats"))},${v.plan("Formatieplaats")},0)`;
  const salaris = (kolom: string): string => `INDEX(${v.kolom("Salaristabel", kolom)},MATCH(${rij("Schaal")},${v.kolom("Salaristabel", "sleutel")},0))`;
  const verschil = `ABS(${rij("Fte")}-${rij("Uren")}/${par("urenPerWeek")})`;
  const later = (ahead: 1 | 2 | 3): string => {
    const loon = `IF(ISNUMBER(${rij("Loonkosten")}),${rij("Formatie fte")}*${rij("Maandbedrag")}*${par("opslag")}*${months("Begin", "Einde", ahead)}*${par(`factor${ahead}`)},0)`;
    const inhuur = `IF(ISNUMBER(${rij("Inhuurkosten")}),${rij("Inhuur per maand")}*${months("Inhuur begin", "Inhuur einde", ahead)},0)`;
    return `=IF(OR(NOT(ISNUMBER(${par(`factor${ahead}`)})),COUNT(${rij("Loonkosten")},${rij("Inhuurkosten")})=0),"",${loon}+${inhuur})`;
  };
  const months = (from: PlankolomNaam, to: PlankolomNaam, ahead: number): string =>
    `MAX(0,MIN(${rij(to)},${par(`jaar${ahead + 1}` as Parametercel)})-MAX(${rij(from)},${par(`jaar${ahead}` as Parametercel)}))`;
  const inForce = (from: PlankolomNaam, to: PlankolomNaam, yes: string, no: string, open: string): string =>
    `=IF(COUNT(${rij(from)},${rij(to)},${par("peilteller")})<3,${open},IF(AND(${rij(from)}<=${par("peilteller")},${rij(to)}>${par("peilteller")}),${yes},${no}))`;

  return {
    "Normfunctie": functie("normfunctie"),
    "Functiecode": functie("code"),
    "Reeks": functie("reeks"),
    "Groep": functie("groep"),
    "Score": `=IF(${rij("Functierij")}="","",IF(INDEX(${v.kolom("Functies", "score")},${rij("Functierij")})="","",INDEX(${v.kolom("Functies", "score")},${rij("Functierij")})))`,
    "Kaderschaal": functie("schaal in plan"),
    "Schaal": `=IF(${rij("Eigen schaal")}="",${rij("Kaderschaal")},${alsSchaal(rij("Eigen schaal"))})`,
    "Formatie fte":
      `=IF(COUNT(${rij("Fte")},${rij("Uren")},${par("urenPerWeek")})=3,IF(${par("urenPerWeek")}>0,IF(${verschil}<0.005,${rij("Fte")},""),""),` +
      `IF(AND(ISNUMBER(${rij("Fte")}),${rij("Uren")}=""),${rij("Fte")},IF(AND(${rij("Fte")}="",COUNT(${rij("Uren")},${par("urenPerWeek")})=2),IF(${par("urenPerWeek")}>0,${rij("Uren")}/${par("urenPerWeek")},""),"")))`,
    "Netto bezetting fte": `=IF(ISNUMBER(${rij("Bezetting fte")}),${rij("Bezetting fte")}-N(${rij("Afwezig fte")}),"")`,
    "Vacature fte": `=IF(COUNT(${rij("Formatie fte")},${rij("Bezetting fte")})<2,"",MAX(0,${rij("Formatie fte")}-${rij("Bezetting fte")}))`,
    "Bovenformatief fte": `=IF(COUNT(${rij("Formatie fte")},${rij("Bezetting fte")})<2,"",MAX(0,${rij("Bezetting fte")}-${rij("Formatie fte")}))`,
    "Van kracht": inForce("Begin", "Einde", '"ja"', '"nee"', '"?"'),
    "Maandbedrag":
      `=IF(${rij("Schaal")}="","",IFERROR(IF(${par("periodiek")}="maximum",${salaris("maximum")},IF(${par("periodiek")}="gemiddelde",${salaris("gemiddelde")},` +
      `IF(${par("periodiek")}="eigen",INDEX(${v.kolom("Salaristabel", "stapbedrag")},MATCH(${rij("Schaal")}&"|"&${rij("Periodiek")},${v.kolom("Salaristabel", "stap")},0)),""))),""))`,
    "Maanden": `=IF(COUNT(${rij("Begin")},${rij("Einde")},${par("jaar0")})<3,"",${months("Begin", "Einde", 0)})`,
    "Loonmaanden": loonmaanden(v, rij("Maanden"), rij("Begin"), rij("Einde")),
    "Loonkosten": `=IF(COUNT(${rij("Formatie fte")},${rij("Maandbedrag")},${rij("Loonmaanden")},${par("opslag")})<4,"",${rij("Formatie fte")}*${rij("Maandbedrag")}*${par("opslag")}*${rij("Loonmaanden")})`,
    "Inhuurkosten": `=IF(COUNT(${rij("Inhuur per maand")},${rij("Inhuur begin")},${rij("Inhuur einde")},${par("jaar0")})<4,"",${rij("Inhuur per maand")}*${months("Inhuur begin", "Inhuur einde", 0)})`,
    "Kosten": `=IF(COUNT(${rij("Loonkosten")},${rij("Inhuurkosten")})=0,"",N(${rij("Loonkosten")})+N(${rij("Inhuurkosten")}))`,
    "Kosten t+1": later(1),
    "Kosten t+2": later(2),
    "Kosten t+3": later(3),
    // Univer 0.25.1 makes 0 of an empty text that IF passes on, so the text is given here; it can go when its engine does not.
    "Fte op peildatum": `=IF(${rij("Van kracht")}="ja",IF(ISNUMBER(${rij("Formatie fte")}),${rij("Formatie fte")},""),IF(${rij("Van kracht")}="nee",0,""))`,
    "Inhuur op peildatum": inForce("Inhuur begin", "Inhuur einde", `N(${rij("Inhuur fte")})`, "0", '""'),
    "Functierij": `=IF(${rij("Functie")}="","",IFERROR(MATCH(${letterlijk(rij("Functie"))},${v.kolom("Functies", "functie")},0),""))`,
    "Eerste rij": `=IF(${rij("Formatieplaats")}="","",IF(IFERROR(${eerste},${rijnummer})=${rijnummer},"",${eerste}))`,
    "Dubbel":
      `=IF(${rij("Eerste rij")}="","",IF(SUMPRODUCT((${v.plan("Formatieplaats")}=${rij("Formatieplaats")})*(${v.plan("Begin")}<${rij("Einde")})*(${v.plan("Einde")}>${rij("Begin")}))>1,"overlap","vervolg"))`,
    "Begin": teller(rij("Ingangsdatum"), "", ALTIJD),
    "Einde": teller(rij("Einddatum"), "+1", NOOIT),
    "Inhuur begin": teller(rij("Inhuur vanaf"), "", rij("Begin")),
    "Inhuur einde": teller(rij("Inhuur tot en met"), "+1", rij("Einde")),
  };
}

/** Months of planjaar at the wages of its first day (rules/formatieplan/loonmaanden.ts). @param maanden cell with the months as they are */
export function loonmaanden({ par }: Verwijzing, maanden: string, begin: string, einde: string): string {
  const [one, two] = [`N(${par("tussen1")})`, `N(${par("tussen2")})`];
  const after = (...vanaf: readonly Parametercel[]): string => `MAX(0,MIN(${einde},${par("jaar1")})-MAX(${begin},${par("jaar0")},${vanaf.map(par).join(",")}))`;
  return `=IF(COUNT(${maanden},${par("tussenteller1")},${par("tussenteller2")})<3,"",${maanden}+${one}*${after("tussenteller1")}+${two}*${after("tussenteller2")}+${one}*${two}*${after("tussenteller1", "tussenteller2")})`;
}

/** The month counter of a date (rules/formatieplan/maandteller.ts); "?" where the cell holds something else. */
export function teller(cel: string, plus: "" | "+1", leeg: string): string {
  const dag = `${cel}${plus}`;
  return `=IF(${cel}="",${leeg},IF(ISNUMBER(${cel}),YEAR(${dag})*12+MONTH(${dag})-1+(DAY(${dag})-1)/DAY(EOMONTH(${dag},0)),"?"))`;
}
