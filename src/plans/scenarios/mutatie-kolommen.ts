/** The columns of `<Kort>_Mutaties`, with the formulas of those that the sheet calculates (rules/scenario/mutatie-uitkomst.ts). */
import { plantabel } from "../../model/formatieplan/namen";
import type { CellRole } from "../../model/style";
import { columnOf } from "../formula";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { loonmaanden } from "../formatieplan/kolomformules";
import { alsSchaal, letterlijk } from "../formatieplan/verwijzing";
import { rijVan } from "../was-wordt/rij-in-tabel";
import { standteller } from "./scenario-cellen";

export interface Mutatiekolom {
  readonly naam: string;
  readonly role: CellRole;
  readonly width: number;
  readonly formula?: string;
}

/** Behind these stand the columns that only calculate: not printed. */
export const REKENKOLOMMEN = 10;

export function mutatieKolommen(context: FormatieplanContext): readonly Mutatiekolom[] {
  const { v, kort } = context;
  const tabel = plantabel(kort, "Mutaties");
  const rij = rijVan(tabel);
  const kolom = (naam: string): string => columnOf(tabel, naam);
  const plan = (naam: Parameters<typeof v.plan>[0]): string => `INDEX(${v.plan(naam)},${rij("Rij")})`;
  const is = (...soorten: readonly string[]): string => (soorten.length === 1 ? `${rij("Soort")}="${soorten[0] ?? ""}"` : `OR(${soorten.map((soort) => `${rij("Soort")}="${soort}"`).join(",")})`);
  const dag = rij("Ingangsdatum");
  const teller = `YEAR(${dag})*12+MONTH(${dag})-1+(DAY(${dag})-1)/DAY(EOMONTH(${dag},0))`;
  const eerste = `MATCH(${letterlijk(rij("Formatieplaats"))},${v.plan("Formatieplaats")},0)`;
  const stand = standteller(context);
  const salaris = (naam: string): string => `INDEX(${v.kolom("Salaristabel", naam)},MATCH(${rij("Bij schaal")},${v.kolom("Salaristabel", "sleutel")},0))`;
  const invoer = ["Scenario", "Ingangsdatum", "Soort", "Formatieplaats", "Fte", "Naar afdeling", "Naar schaal", "Toelichting"];
  const f = (naam: string, role: CellRole, width: number, formula: string): Mutatiekolom => ({ naam, role, width, formula });
  const naar = (veld: string, af: string, lezen: string): string => `=IF(${is("verplaatsen", "uitbreiden")},IF(${rij(veld)}="",IF(${is("verplaatsen")},${rij(af)},""),${lezen}),"")`;
  return [
    { naam: "Scenario", role: "input", width: 11 },
    { naam: "Ingangsdatum", role: "inputDate", width: 13 },
    { naam: "Soort", role: "input", width: 13 },
    { naam: "Formatieplaats", role: "input", width: 14 },
    { naam: "Fte", role: "inputFte", width: 8 },
    { naam: "Naar afdeling", role: "input", width: 18 },
    { naam: "Naar schaal", role: "input", width: 8 },
    { naam: "Toelichting", role: "inputWrapped", width: 28 },
    f("Af afdeling", "formulaText", 18, `=IF(${rij("Rij")}="","",${plan("Afdeling")}&"")`),
    f("Af schaal", "formulaTextCenter", 8, `=IF(${rij("Rij")}="","",${plan("Schaal")}&"")`),
    f("Bij afdeling", "formulaText", 18, naar("Naar afdeling", "Af afdeling", `${rij("Naar afdeling")}&""`)),
    f("Bij schaal", "formulaTextCenter", 8, naar("Naar schaal", "Af schaal", alsSchaal(rij("Naar schaal")))),
    f("Maanden", "fteMatrix", 10, `=IF(COUNT(${rij("Begin")},${rij("Einde")},${v.par("jaar0")},${v.par("jaar1")})<4,"",MAX(0,MIN(${rij("Einde")},${v.par("jaar1")})-MAX(${rij("Begin")},${v.par("jaar0")})))`),
    f("Kosten af", "euro", 12, `=IF(COUNT(${rij("Maand af")},${rij("Maand bij")},${rij("Loonmaanden")})<3,"",${rij("Maand af")}*${rij("Loonmaanden")})`),
    f("Kosten bij", "euro", 12, `=IF(COUNT(${rij("Maand af")},${rij("Maand bij")},${rij("Loonmaanden")})<3,"",${rij("Maand bij")}*${rij("Loonmaanden")})`),
    f("Verschil kosten", "euro", 12, `=IF(COUNT(${rij("Maand af")},${rij("Maand bij")},${rij("Loonmaanden")})<3,"",(${rij("Maand bij")}-${rij("Maand af")})*${rij("Loonmaanden")})`),
    f("Verschil per jaar", "euro", 12, `=IF(OR(${rij("Soort")}="",COUNT(${rij("Maand af")},${rij("Maand bij")})<2),"",(${rij("Maand bij")}-${rij("Maand af")})*12)`),
    f("Let op", "formulaTextWrapped", 28,
      `=IF(AND(${invoer.map((naam) => `${rij(naam)}=""`).join(",")}),"",IF(${rij("Scenario")}="","scenario ontbreekt",IF(${rij("Soort")}="","soort ontbreekt",IF(NOT(ISNUMBER(${rij("Fte")})),"fte ontbreekt",` +
      `IF(NOT(ISNUMBER(${dag})),"ingangsdatum ontbreekt",IF(AND(${is("verplaatsen", "vervallen")},${rij("Rij")}=""),"onbekende formatieplaats",` +
      `IF(${rij("Te veel")}=1,"meer fte dan de plaats heeft",IF(AND(${is("uitbreiden")},${rij("Bij afdeling")}=""),"afdeling ontbreekt",` +
      `IF(AND(${is("verplaatsen", "uitbreiden")},${rij("Bij schaal")}=""),"schaal ontbreekt",IF(NOT(ISNUMBER(${rij("Maand bij")})),"bedrag of opslag ontbreekt",` +
      `IF(NOT(ISNUMBER(${rij("Maand af")})),"kosten van deze plaats onbekend",` +
      `IF(${rij("Vervolg")}=1,"plaats heeft een vervolg",""))))))))))))`),
    f("Loonmaanden", "fteMatrix", 12, loonmaanden(v, rij("Maanden"), rij("Begin"), rij("Einde"))),
    f("Fte af", "fteMatrix", 9, `=IF(OR(${rij("Rij")}="",COUNT(${rij("Begin")},${rij("Einde")},${stand})<3),0,IF(AND(${rij("Begin")}<=${stand},${rij("Einde")}>${stand}),N(${rij("Fte")}),0))`),
    f("Fte bij", "fteMatrix", 9, `=IF(OR(AND(${rij("Rij")}="",${rij("Soort")}<>"uitbreiden"),${is("vervallen")},${is("")},COUNT(${rij("Begin")},${rij("Einde")},${stand})<3),0,IF(AND(${rij("Begin")}<=${stand},${rij("Einde")}>${stand}),N(${rij("Fte")}),0))`),
    f("Rij", "count", 8, `=IF(OR(${rij("Formatieplaats")}="",NOT(${is("verplaatsen", "vervallen")})),"",IFERROR(IF(OR(NOT(ISNUMBER(${dag})),COUNTIFS(${v.plan("Eerste rij")},${eerste})=0),${eerste},` +
      `IFERROR(MATCH(1,INDEX((${v.plan("Formatieplaats")}=${rij("Formatieplaats")})*(${v.plan("Begin")}<=${teller})*(${v.plan("Einde")}>${teller}),0),0),${eerste})),""))`),
    f("Vervolg", "count", 8, `=IF(${rij("Rij")}="",0,IF(COUNT(${v.plan("Eerste rij")})=0,0,IF(SUMPRODUCT((${v.plan("Formatieplaats")}=${plan("Formatieplaats")})*(${v.plan("Begin")}>=${plan("Einde")}))>0,1,0)))`),
    f("Begin", "count", 10, `=IF(ISNUMBER(${dag}),IF(${rij("Rij")}="",${teller},MAX(${teller},${plan("Begin")})),"")`),
    f("Einde", "count", 10, `=IF(${rij("Rij")}="",119988,${plan("Einde")})`),
    f("Maand af", "euro", 10, `=IF(${is("verplaatsen", "vervallen")},IF(${rij("Rij")}="","",IF(COUNT(${plan("Maandbedrag")},${v.par("opslag")})=2,N(${rij("Fte")})*${plan("Maandbedrag")}*${v.par("opslag")},"")),0)`),
    f("Maand bij", "euro", 10,
      `=IF(${is("verplaatsen", "uitbreiden")},IF(OR(${rij("Bij schaal")}="",NOT(ISNUMBER(${v.par("opslag")}))),"",IF(AND(${rij("Rij")}<>"",${rij("Bij schaal")}=${rij("Af schaal")}),` +
      `IF(ISNUMBER(${plan("Maandbedrag")}),N(${rij("Fte")})*${plan("Maandbedrag")}*${v.par("opslag")},""),` +
      `IFERROR(IF(${v.par("periodiek")}="maximum",N(${rij("Fte")})*${salaris("maximum")}*${v.par("opslag")},IF(${v.par("periodiek")}="gemiddelde",N(${rij("Fte")})*${salaris("gemiddelde")}*${v.par("opslag")},"")),""))),0)`),
    f("Te veel", "count", 8, `=IF(OR(${rij("Rij")}="",${rij("Scenario")}=""),0,IF(NOT(ISNUMBER(${plan("Formatie fte")})),0,IF(SUMIFS(${kolom("Fte")},${kolom("Rij")},${rij("Rij")},${kolom("Scenario")},${rij("Scenario")})-N(${plan("Formatie fte")})>0.00005,1,0)))`),
  ];
}
