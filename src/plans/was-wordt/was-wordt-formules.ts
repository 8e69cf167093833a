/** The calculated columns of `<Kort>_WasWordt`. What they give is rules/was-wordt/was-wordt-regels.ts. */
import { plantabel } from "../../model/formatieplan/namen";
import { columnOf, headerOf } from "../formula";
import { letterlijk } from "../formatieplan/verwijzing";
import { HERHALING } from "./was-wordt-top";
import { rijVan } from "./rij-in-tabel";

export type Kant = "Was" | "Wordt";

/** Fte that differ by less are the same. */
const SAME_FTE = "0.00005";
/** Criterion that only numbers meet. */
const GETAL = '">-999999999999"';

export function wasWordtFormules(kort: string): Readonly<Record<string, string>> {
  const tabel = plantabel(kort, "WasWordt");
  const rij = rijVan(tabel);
  const kolom = (naam: string): string => columnOf(tabel, naam);
  const bron = (kant: Kant, naam: string): string => columnOf(plantabel(kort, kant === "Was" ? "Was" : "Formatieplan"), naam);
  const aantal = (kant: Kant): string => rij(`${kant} regels`);
  // MATCH over typed numbers is looked up once; a count over a column costs time with every line, so lines and rows are counted only where
  // any place has more than one.
  const herhaald = (kant: Kant): string =>
    `=IF(${rij(`${kant} rij`)}="","",IF(IFERROR(MATCH(${letterlijk(rij(`${kant} plaats`))},${kolom(`${kant} plaats`)},0),0)=ROW()-ROW(${headerOf(tabel, `${kant} plaats`)}),"",${rij(`${kant} rij`)}))`;
  const tel = (kant: Kant): string => `=IF(${rij(`${kant} rij`)}="",0,IF(${HERHALING[kant]}=0,1,COUNTIFS(${kolom(`${kant} rij`)},${rij(`${kant} rij`)})))`;

  const zoek = (kant: Kant): string => `=IF(${rij(`${kant} plaats`)}="","",IFERROR(MATCH(${letterlijk(rij(`${kant} plaats`))},${bron(kant, "Formatieplaats")},0),""))`;
  const tekst = (kant: Kant, naam: string): string => `=IF(${rij(`${kant} rij`)}="","",INDEX(${bron(kant, naam)},${kant === "Was" ? rij("Was rij") : rij("Wordt toonrij")})&"")`;
  const wordtRij = rij("Wordt rij");
  const eersteRij = columnOf(plantabel(kort, "Formatieplan"), "Eerste rij");
  /** A figure of one row of the plan, and the same of the later rows of the place. */
  const eerste = (naam: string): string => `INDEX(${bron("Wordt", naam)},${wordtRij})`;
  const later = (naam: string): string => `SUMIFS(${bron("Wordt", naam)},${eersteRij},${wordtRij})`;
  const laterBekend = (naam: string): string => `COUNTIFS(${eersteRij},${wordtRij},${bron("Wordt", naam)},${GETAL})`;
  /** Of a place with one row its figure; of more rows what is known, and nothing where that comes to 0 and a row does not say. */
  const heel = (kant: Kant, naam: string): string => {
    const cel = `INDEX(${bron(kant, naam)},${rij(`${kant} rij`)})`;
    const een = `IF(ISNUMBER(${cel}),${cel},"")`;
    if (kant === "Was") return `=IF(${rij("Was rij")}="","",${een})`;
    const som = `N(${cel})+${later(naam)}`;
    return `=IF(${wordtRij}="","",IF(${rij("Wordt vervolg")}=0,${een},IF(AND(ISNUMBER(${cel})*1+${laterBekend(naam)}<=${rij("Wordt vervolg")},${som}=0),"",${som})))`;
  };
  const aandeel = (kant: Kant): string => {
    const ander = kant === "Was" ? "Wordt heel" : "Was heel";
    const som = `SUMIFS(${kolom(ander)},${kolom(`${kant} rij`)},${rij(`${kant} rij`)})`;
    return `=IF(${rij(`${kant} rij`)}="",0,IF(${aantal(kant)}=1,1,IF(${som}>0,N(${rij(ander)})/${som},1/${aantal(kant)})))`;
  };
  const deel = (kant: Kant, wat: "heel" | "kosten heel"): string => {
    const cel = rij(`${kant} ${wat}`);
    return `=IF(${rij(`${kant} rij`)}="","",IF(ISNUMBER(${cel}),${cel}*${rij(`Aandeel ${kant.toLowerCase()}`)},""))`;
  };
  const verschil = (wat: string): string =>
    `=IF(AND(${rij("Was rij")}="",${rij("Wordt rij")}=""),"",IF(OR(AND(${rij("Was rij")}<>"",${rij(`Was ${wat}`)}=""),AND(${rij("Wordt rij")}<>"",${rij(`Wordt ${wat}`)}="")),"",N(${rij(`Wordt ${wat}`)})-N(${rij(`Was ${wat}`)})))`;
  const gelijk = ["afdeling", "functie", "schaal"].map((naam) => `${rij(`Was ${naam}`)}=${rij(`Wordt ${naam}`)}`).join(",");
  const zelfdeFte = `OR(COUNT(${rij("Was heel")},${rij("Wordt heel")})=0,AND(COUNT(${rij("Was heel")},${rij("Wordt heel")})=2,ABS(N(${rij("Was heel")})-N(${rij("Wordt heel")}))<${SAME_FTE}))`;

  const wasFteJaren = `=IF(${rij("Was rij")}="",0,IF(COUNT(INDEX(${bron("Was", "Fte-jaren")},${rij("Was rij")}),INDEX(${bron("Was", "Kosten")},${rij("Was rij")}))=2,INDEX(${bron("Was", "Fte-jaren")},${rij("Was rij")})*${rij("Aandeel was")},""))`;
  // Loonkosten are a number only where formatie and months are. SUMPRODUCT with commas passes over text in a column.
  const wordtFteJaren =
    `=IF(${wordtRij}="",0,IF(COUNT(${eerste("Formatie fte")},${eerste("Maanden")},${eerste("Loonkosten")})<3,"",IF(${rij("Wordt vervolg")}=0,${eerste("Formatie fte")}*${eerste("Maanden")}/12*${rij("Aandeel wordt")},` +
    `IF(${laterBekend("Loonkosten")}<${rij("Wordt vervolg")},"",(${eerste("Formatie fte")}*${eerste("Maanden")}+SUMPRODUCT(--(${eersteRij}=${wordtRij}),${bron("Wordt", "Formatie fte")},${bron("Wordt", "Maanden")}))/12*${rij("Aandeel wordt")}))))`;
  const inhuur = (kant: Kant): string => {
    const cel = `INDEX(${bron(kant, "Inhuurkosten")},${rij(`${kant} rij`)})`;
    const meer = kant === "Was" ? "" : `+IF(${rij("Wordt vervolg")}=0,0,${later("Inhuurkosten")})`;
    return `=IF(${rij(`${kant} rij`)}="",0,(IF(ISNUMBER(${cel}),${cel},0)${meer})*${rij(`Aandeel ${kant.toLowerCase()}`)})`;
  };
  const loon = (kant: Kant): string => `(N(${rij(`${kant} kosten`)})-${rij(`${kant} inhuur`)})`;
  const splitsing = (metTarief: string, zonder: string): string =>
    `=IF(OR(AND(${rij("Was rij")}="",${rij("Wordt rij")}=""),COUNT(${rij("Was fte-jaren")},${rij("Wordt fte-jaren")})<2),"",` +
    `IF(AND(N(${rij("Was fte-jaren")})>0,N(${rij("Wordt fte-jaren")})>0),${metTarief},${zonder}))`;
  const groei = `${rij("Wordt fte-jaren")}/${rij("Was fte-jaren")}`;

  return {
    "Was afdeling": tekst("Was", "Afdeling"), "Was functie": tekst("Was", "Functie"), "Was schaal": tekst("Was", "Schaal"),
    "Was fte": deel("Was", "heel"), "Was kosten": deel("Was", "kosten heel"),
    "Wordt afdeling": tekst("Wordt", "Afdeling"), "Wordt functie": tekst("Wordt", "Functie"), "Wordt schaal": tekst("Wordt", "Schaal"),
    "Wordt fte": deel("Wordt", "heel"), "Wordt kosten": deel("Wordt", "kosten heel"),
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
    "Was kosten heel": heel("Was", "Kosten"), "Wordt kosten heel": heel("Wordt", "Kosten"),
    "Wordt vervolg": `=IF(${wordtRij}="",0,IF(${HERHALING.Plan}=0,0,COUNTIFS(${eersteRij},${wordtRij})))`,
    "Wordt toonrij":
      `=IF(${wordtRij}="","",IF(${rij("Wordt vervolg")}=0,${wordtRij},IF(${eerste("Van kracht")}="ja",${wordtRij},IFERROR(MATCH(1,INDEX((${eersteRij}=${wordtRij})*(${bron("Wordt", "Van kracht")}="ja"),0),0),${wordtRij}))))`,
    "Was herhaald": herhaald("Was"), "Wordt herhaald": herhaald("Wordt"),
    "Was regels": tel("Was"), "Wordt regels": tel("Wordt"), "Aandeel was": aandeel("Was"), "Aandeel wordt": aandeel("Wordt"),
    "Was fte-jaren": wasFteJaren, "Wordt fte-jaren": wordtFteJaren,
    "Was inhuur": inhuur("Was"), "Wordt inhuur": inhuur("Wordt"),
  };
}
