/** Every figure that the plan counts with, on one visible sheet, with unit, date and source. */
import { cellAddress } from "../../model/address";
import type { CellPlan, CellValue, NamePlan, SheetPlan, ValidationPlan } from "../../model/workbook-plan";
import { excelDag } from "../../rules/formatieplan/excel-dag";
import { eindeJaarFactor, tussenstijgingen } from "../../rules/formatieplan/loonmaanden";
import { maandteller } from "../../rules/formatieplan/maandteller";
import { blank, formula, text } from "../cell";
import { planblad, terug, titel } from "./blad";
import { bladverwijzing, type FormatieplanContext } from "./formatieplan-context";
import { teller } from "./kolomformules";
import { PARAMETER_TOP } from "./parameter-top";
import { amountsSentence, parameterregels, tableFormula, tableSentence } from "./parameterregels";
import type { Parametercel } from "./verwijzing";

const TOP = PARAMETER_TOP - 1;
const HEADS = ["Parameter", "Waarde", "Eenheid", "Datum", "Bron", "Toelichting"] as const;

interface Rekencel {
  readonly cel: Parametercel;
  readonly label: string;
  readonly formule: string;
  readonly waarde: CellValue;
  readonly toelichting: string;
}

export function bladParameters(context: FormatieplanContext): SheetPlan {
  const regels = parameterregels(context.gegevens);
  const reken = rekencellen(context);
  const rekenTop = TOP + regels.length + 2;
  const body = regels.map((regel): CellPlan[] => [
    text(regel.label, "rowHead"), { value: regel.waarde, role: regel.role }, text(regel.eenheid, "textCenter"),
    { value: regel.datum, role: "inputDate" }, { value: regel.bron, role: "inputWrapped" }, text(regel.toelichting, "textWrapped"),
  ]);
  return planblad(context, "parameters", {
    tab: "check",
    columns: [30, 30, 30, 13, 48, 62],
    blocks: [
      { top: 1, left: 1, rows: [...titel(context, "Parameters", "Vul de lichtgele cellen in, elk met datum en bron. Leeg is onbekend: wat ervan afhangt wordt dan niet berekend."), [terug(context)]] },
      {
        top: TOP, left: 1,
        rows: [
          HEADS.map((head) => text(head, head === "Eenheid" || head === "Datum" ? "headCenter" : "head")),
          ...body,
          [],
          [text("Hieruit berekend", "heading"), ...Array.from({ length: 5 }, () => blank("heading"))],
          ...reken.map(({ label, formule, waarde, toelichting }): CellPlan[] => [
            text(label, "rowHead"), formula(formule, waarde, typeof waarde === "string" && waarde !== "" ? "formulaText" : "count", typeof waarde === "number" ? rekenformat(label) : undefined),
            blank("text"), blank("text"), blank("text"), text(toelichting, "textWrapped"),
          ]),
        ],
      },
    ],
    validations: regels.flatMap((regel, index) => validation(regel, PARAMETER_TOP + index)),
    freeze: { rows: TOP, columns: 1 },
    rowHeights: { [rekenTop]: 18 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

/** The defined names over the cells of this sheet. */
export function parameternamen(context: FormatieplanContext): readonly NamePlan[] {
  const sheet = bladverwijzing(context, "parameters");
  const regels = parameterregels(context.gegevens);
  const rekenTop = PARAMETER_TOP + regels.length + 2;
  return [
    ...regels.map(({ cel }, index) => ({ name: context.v.par(cel), refersTo: `=${sheet}$B$${PARAMETER_TOP + index}` })),
    ...rekencellen(context).map(({ cel }, index) => ({ name: context.v.par(cel), refersTo: `=${sheet}$B$${rekenTop + index}` })),
  ];
}

function rekencellen(context: FormatieplanContext): readonly Rekencel[] {
  const { gegevens, uitkomst, v } = context;
  const { parameters: p } = gegevens;
  const regels = parameterregels(gegevens);
  const at = (cel: Parametercel, column: number): string => cellAddress(PARAMETER_TOP + regels.findIndex((regel) => regel.cel === cel), column);
  const waardeVan = (cel: Parametercel): CellValue => regels.find((regel) => regel.cel === cel)?.waarde ?? null;
  const peildatum = waardeVan("peildatum");
  const planjaar = p.planjaar.waarde;
  const { conversietabel } = gegevens;
  const opslag = p.ikb.waarde === null || p.werkgeverslasten.waarde === null ? "" : (1 + p.ikb.waarde) * (1 + p.werkgeverslasten.waarde);
  const jaren = ([0, 1, 2, 3, 4] as const).map((ahead): Rekencel => ({
    cel: `jaar${ahead}`, label: ahead === 0 ? "Begin van het planjaar" : `Begin van jaar t+${ahead}`, toelichting: "In maanden geteld: 12 x jaar.",
    formule: `=IF(ISNUMBER(${v.par("planjaar")}),12*(${v.par("planjaar")}+${ahead}),"")`, waarde: planjaar === null ? "" : 12 * (planjaar + ahead),
  }));
  const tussen = tussenstijgingen(p);
  const tussentellers = ([1, 2] as const).map((nr): Rekencel => {
    const { waarde = null, datum = null } = p.stijgingenInJaar[nr - 1] ?? {};
    const [own, day] = [at(`tussen${nr}`, 2), at(`tussen${nr}`, 4)];
    return {
      cel: `tussenteller${nr}`, label: nr === 1 ? "Begin van de loonstijging" : "Begin van de tweede stijging", toelichting: "In maanden geteld; 0 zonder stijging, ? zonder datum.",
      formule: `=IF(${own}="",0,IF(COUNT(${own},${day})<2,"?",YEAR(${day})*12+MONTH(${day})-1+(DAY(${day})-1)/DAY(EOMONTH(${day},0))))`,
      waarde: waarde === null ? 0 : datum === null ? "?" : maandteller(excelDag(datum) ?? 0),
    };
  });
  const naTussen = (nr: 1 | 2): string => `(1+N(${v.par(`tussen${nr}`)})*(${v.par(`tussenteller${nr}`)}<${v.par("jaar1")}))`;
  const tussenfactor: Rekencel = {
    cel: "tussenfactor", label: "Loonfactor eind planjaar", toelichting: "De loonstijgingen in het planjaar op elkaar.",
    formule: `=IF(COUNT(${v.par("tussenteller1")},${v.par("tussenteller2")})<2,"",${naTussen(1)}*${naTussen(2)})`, waarde: tussen === null ? "" : eindeJaarFactor(tussen, planjaar),
  };
  const factoren = ([1, 2, 3] as const).map((ahead): Rekencel => ({
    cel: `factor${ahead}`, label: `Loonfactor t+${ahead}`, toelichting: "De loonstijgingen tot en met dit jaar op elkaar.",
    formule: ahead === 1 ? `=IF(COUNT(${v.par("stijging1")},${v.par("tussenfactor")})=2,${v.par("tussenfactor")}*(1+${v.par("stijging1")}),"")` : `=IF(COUNT(${v.par(`factor${ahead === 2 ? 1 : 2}`)},${v.par(`stijging${ahead}`)})=2,${v.par(`factor${ahead === 2 ? 1 : 2}`)}*(1+${v.par(`stijging${ahead}`)}),"")`,
    waarde: uitkomst.factoren[ahead - 1] ?? "",
  }));
  return [
    { cel: "salarisregel", label: "Bedragen komen uit", toelichting: "Staat op elk blad met bedragen.", formule: tableFormula(at("salaristabel", 2), at("salaristabel", 4), at("planjaar", 2), "nog geen salaristabel ingevuld"), waarde: amountsSentence(gegevens) },
    {
      cel: "conversieregel", label: "Conversietabel", toelichting: "Staat waar een schaal uit een score volgt.",
      formule: tableFormula(at("conversietabel", 2), at("conversietabel", 4), at("planjaar", 2), "geen conversietabel ingevuld"),
      waarde: conversietabel === null ? "geen conversietabel ingevuld" : tableSentence(conversietabel.naam, regels.find((regel) => regel.cel === "conversietabel")?.datum ?? null, planjaar),
    },
    { cel: "opslag", label: "Opslag op het salaris", toelichting: "(1 + IKB) x (1 + werkgeverslasten)", formule: `=IF(COUNT(${v.par("ikb")},${v.par("werkgeverslasten")})=2,(1+${v.par("ikb")})*(1+${v.par("werkgeverslasten")}),"")`, waarde: opslag },
    ...tussentellers,
    tussenfactor,
    ...factoren,
    { cel: "eenheid", label: "Bedragen delen door", toelichting: "1, of 1.000 voor bedragen x 1.000.", formule: `=IF(${v.par("bedragenIn")}="x 1.000",1000,1)`, waarde: p.bedragenIn.waarde === "x 1.000" ? 1000 : 1 },
    { cel: "eenheidtekst", label: "Bedragen in de overzichten", toelichting: "Staat boven de overzichten met bedragen.", formule: `=IF(${v.par("bedragenIn")}="x 1.000","x € 1.000","€")`, waarde: p.bedragenIn.waarde === "x 1.000" ? "x € 1.000" : "€" },
    { cel: "peilteller", label: "Peildatum in maanden", toelichting: "12 x jaar + maand, met het deel van de maand naar kalenderdagen.", formule: teller(v.par("peildatum"), "", '""'), waarde: typeof peildatum === "number" ? maandteller(peildatum) : "" },
    ...jaren,
  ];
}

/** Factors with their decimals, counters as they are. */
function rekenformat(label: string): "0.0000" | "0" | "General" {
  return label.startsWith("Loonfactor") || label.startsWith("Opslag") ? "0.0000" : label.startsWith("Peildatum") || label.startsWith("Begin van de ") ? "General" : "0";
}

function validation(regel: ReturnType<typeof parameterregels>[number], row: number): ValidationPlan[] {
  const prompt = { title: regel.label.slice(0, 32), message: `${regel.toelichting} Vermeld ernaast datum en bron.` };
  if (regel.keuzes.length > 0) return [{ range: `B${row}`, allow: { kind: "list", items: regel.keuzes }, prompt, error: { style: "stop", title: regel.label, message: `Kies ${regel.keuzes.join(" of ")}.` } }];
  if (regel.role === "inputShare") return [{ range: `B${row}`, allow: { kind: "decimal", min: -1, max: 2 }, prompt, error: { style: "warning", title: regel.label, message: "Verwacht wordt een percentage, bijvoorbeeld 17,05%." } }];
  return [{ range: `B${row}`, allow: { kind: "any" }, prompt, error: null }];
}
