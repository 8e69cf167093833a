/** The calculated columns of `<Kort>_WasWordt`. What they give is rules/was-wordt/was-wordt-regels.ts. */
import { plantabel } from "../../model/formatieplan/namen";
import { columnOf, headerOf } from "../formula";
import { letterlijk } from "../formatieplan/verwijzing";
import { rijVan } from "./rij-in-tabel";

export type Kant = "Was" | "Wordt";

/** Fte that differ by less are the same. */
const SAME_FTE = "0.00005";

export function wasWordtFormules(kort: string): Readonly<Record<string, string>> {
  const tabel = plantabel(kort, "WasWordt");
  const rij = rijVan(tabel);
  const kolom = (naam: string): string => columnOf(tabel, naam);
  const bron = (kant: Kant, naam: string): string => columnOf(plantabel(kort, kant === "Was" ? "Was" : "Formatieplan"), naam);
  const aantal = (kant: Kant): string => rij(`${kant} regels`);
  // A count over the column costs time with every line: only a place with more lines is counted. MATCH over typed numbers is looked up once.
  const herhaald = (kant: Kant): string =>
    `=IF(${rij(`${kant} rij`)}="","",IF(IFERROR(MATCH(${letterlijk(rij(`${kant} plaats`))},${kolom(`${kant} plaats`)},0),0)=ROW()-ROW(${headerOf(tabel, `${kant} plaats`)}),"",${rij(`${kant} rij`)}))`;
  const tel = (kant: Kant): string =>
    `=IF(${rij(`${kant} rij`)}="",0,IF(ISNUMBER(MATCH(${rij(`${kant} rij`)},${kolom(`${kant} herhaald`)},0)),COUNTIFS(${kolom(`${kant} rij`)},${rij(`${kant} rij`)}),1))`;

  const zoek = (kant: Kant): string => `=IF(${rij(`${kant} plaats`)}="","",IFERROR(MATCH(${letterlijk(rij(`${kant} plaats`))},${bron(kant, "Formatieplaats")},0),""))`;
  const tekst = (kant: Kant, naam: string): string => `=IF(${rij(`${kant} rij`)}="","",INDEX(${bron(kant, naam)},${rij(`${kant} rij`)})&"")`;
  const heel = (kant: Kant, naam: string): string => {
    const cel = `INDEX(${bron(kant, naam)},${rij(`${kant} rij`)})`;
    return `=IF(${rij(`${kant} rij`)}="","",IF(ISNUMBER(${cel}),${cel},""))`;
  };
  const aandeel = (kant: Kant): string => {
    const ander = kant === "Was" ? "Wordt heel" : "Was heel";
    const som = `SUMIFS(${kolom(ander)},${kolom(`${kant} rij`)},${rij(`${kant} rij`)})`;
    return `=IF(${rij(`${kant} rij`)}="",0,IF(${aantal(kant)}=1,1,IF(${som}>0,N(${rij(ander)})/${som},1/${aantal(kant)})))`;
  };
  const deel = (kant: Kant, bronkolom: string): string => {
    const cel = bronkolom === "heel" ? rij(`${kant} heel`) : `INDEX(${bron(kant, "Kosten")},${rij(`${kant} rij`)})`;
    return `=IF(${rij(`${kant} rij`)}="","",IF(ISNUMBER(${cel}),${cel}*${rij(`Aandeel ${kant.toLowerCase()}`)},""))`;
  };
  const verschil = (wat: string): string =>
    `=IF(AND(${rij("Was rij")}="",${rij("Wordt rij")}=""),"",IF(OR(AND(${rij("Was rij")}<>"",${rij(`Was ${wat}`)}=""),AND(${rij("Wordt rij")}<>"",${rij(`Wordt ${wat}`)}="")),"",N(${rij(`Wordt ${wat}`)})-N(${rij(`Was ${wat}`)})))`;
  const gelijk = ["afdeling", "functie", "schaal"].map((naam) => `${rij(`Was ${naam}`)}=${rij(`Wordt ${naam}`)}`).join(",");
  const zelfdeFte = `OR(COUNT(${rij("Was heel")},${rij("Wordt heel")})=0,AND(COUNT(${rij("Was heel")},${rij("Wordt heel")})=2,ABS(N(${rij("Was heel")})-N(${rij("Wordt heel")}))<${SAME_FTE}))`;

  const fteJaren = (kant: Kant, bronwaarde: string, bekend: readonly string[]): string =>
    `=IF(${rij(`${kant} rij`)}="",0,IF(COUNT(${bekend.map((naam) => `INDEX(${bron(kant, naam)},${rij(`${kant} rij`)})`).join(",")})=${bekend.length},${bronwaarde}*${rij(`Aandeel ${kant.toLowerCase()}`)},""))`;
  const inhuur = (kant: Kant): string => {
    const cel = `INDEX(${bron(kant, "Inhuurkosten")},${rij(`${kant} rij`)})`;
    return `=IF(${rij(`${kant} rij`)}="",0,IF(ISNUMBER(${cel}),${cel}*${rij(`Aandeel ${kant.toLowerCase()}`)},0))`;
  };
  const loon = (kant: Kant): string => `(N(${rij(`${kant} kosten`)})-${rij(`${kant} inhuur`)})`;
  const splitsing = (metTarief: string, zonder: string): string =>
    `=IF(OR(AND(${rij("Was rij")}="",${rij("Wordt rij")}=""),COUNT(${rij("Was fte-jaren")},${rij("Wordt fte-jaren")})<2),"",` +
    `IF(AND(N(${rij("Was fte-jaren")})>0,N(${rij("Wordt fte-jaren")})>0),${metTarief},${zonder}))`;
  const groei = `${rij("Wordt fte-jaren")}/${rij("Was fte-jaren")}`;
  const wordtRij = rij("Wordt rij");

  return {
    "Was afdeling": tekst("Was", "Afdeling"), "Was functie": tekst("Was", "Functie"), "Was schaal": tekst("Was", "Schaal"),
    "Was fte": deel("Was", "heel"), "Was kosten": deel("Was", "Kosten"),
    "Wordt afdeling": tekst("Wordt", "Afdeling"), "Wordt functie": tekst("Wordt", "Functie"), "Wordt schaal": tekst("Wordt", "Schaal"),
    "Wordt fte": deel("Wordt", "heel"), "Wordt kosten": deel("Wordt", "Kosten"),
    "Soort":
      `=IF(${rij("Was rij")}="",IF(${rij("Wordt rij")}="","","nieuw"),IF(${rij("Wordt rij")}="","vervallen",IF(${aantal("Wordt")}>1,"samengevoegd",IF(${aantal("Was")}>1,"gesplitst",` +
      `IF(AND(${gelijk},${zelfdeFte}),"ongewijzigd","gewijzigd")))))`,
    "Verschil fte": verschil("fte"), "Verschil kosten": verschil("kosten"),
    "Kosten door fte": splitsing(`${loon("Was")}*${groei}-${loon("Was")}`, `${loon("Wordt")}-${loon("Was")}`),
    "Kosten door tarief": splitsing(`${loon("Wordt")}-${loon("Was")}*${groei}`, "0"),
    "Kosten door inhuur": splitsing(`${rij("Wordt inhuur")}-${rij("Was inhuur")}`, `${rij("Wordt inhuur")}-${rij("Was inhuur")}`),
    "Let op":
      `=IF(AND(${rij("Was plaats")}="",${rij("Wordt plaats")}=""),"lege regel",IF(AND(${rij("Was plaats")}<>"",${rij("Was rij")}=""),"onbekende plaats in was",` +
      `IF(AND(${rij("Wordt plaats")}<>"",${rij("Wordt rij")}=""),"onbekende plaats in wordt",` +
      `IF(IF(AND(${aantal("Was")}>1,${aantal("Wordt")}>1),COUNTIFS(${kolom("Was rij")},${rij("Was rij")},${kolom("Wordt rij")},${rij("Wordt rij")}),0)>1,"dubbele regel",` +
      `IF(AND(${rij("Soort")}<>"ongewijzigd",${rij("Motief")}=""),"motief ontbreekt","")))))`,
    "Was rij": zoek("Was"), "Wordt rij": zoek("Wordt"), "Was heel": heel("Was", "Fte"), "Wordt heel": heel("Wordt", "Fte op peildatum"),
    "Was herhaald": herhaald("Was"), "Wordt herhaald": herhaald("Wordt"),
    "Was regels": tel("Was"), "Wordt regels": tel("Wordt"), "Aandeel was": aandeel("Was"), "Aandeel wordt": aandeel("Wordt"),
    "Was fte-jaren": fteJaren("Was", `INDEX(${bron("Was", "Fte-jaren")},${rij("Was rij")})`, ["Fte-jaren", "Kosten"]),
    "Wordt fte-jaren": fteJaren("Wordt", `INDEX(${bron("Wordt", "Formatie fte")},${wordtRij})*INDEX(${bron("Wordt", "Maanden")},${wordtRij})/12`, ["Formatie fte", "Maanden", "Loonkosten"]),
    "Was inhuur": inhuur("Was"), "Wordt inhuur": inhuur("Wordt"),
  };
}
