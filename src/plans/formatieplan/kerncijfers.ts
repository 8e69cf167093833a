/** The figures that a controller asks first, each with its definition in words. */
import type { NumberFormat } from "../../model/style";
import type { CellPlan, CellValue } from "../../model/workbook-plan";
import { blank, formula, text } from "../cell";
import type { FormatieplanContext } from "./formatieplan-context";
import { bedrag, VAN_KRACHT } from "./opstelling";
import type { Uitdrukking, Voorwaarde } from "./telling";

const OPEN = "niet te bepalen";
type Waarde = Uitdrukking<CellValue>;

interface Kerncijfer {
  readonly label: string;
  readonly waarde: Waarde;
  readonly format: NumberFormat;
  readonly uitleg: string;
}

/** @param gemiddeldeSchaal the cell of Schaalverdeling with the mean, and its value */
export function kerncijfers(context: FormatieplanContext, gemiddeldeSchaal: Waarde): readonly (readonly CellPlan[])[] {
  return [
    [text("Kerncijfers", "heading"), ...Array.from({ length: 11 }, () => blank("heading"))],
    ...cijfers(context, gemiddeldeSchaal).map(({ label, waarde, format, uitleg }) => [text(label, "rowHead"), formula(`=${waarde.formule}`, waarde.waarde, "keyFigure", format), blank("explanation"), text(uitleg, "explanation")]),
  ];
}

function cijfers(context: FormatieplanContext, gemiddeldeSchaal: Waarde): readonly Kerncijfer[] {
  const { telling: t, v, gegevens } = context;
  const soort = (naam: string): Waarde => t.som("Fte op peildatum", [{ kolom: "Soort", criterium: `"${naam}"`, tekst: naam }]);
  const formatie = t.som("Fte op peildatum");
  const metFormatie = t.aantalGetallen("Formatie fte");
  /** Of a plan without any fte nothing adds up to 0. */
  const ofFormatie = (one: Waarde): Waarde => ({ formule: `IF(${metFormatie.formule}=0,"${OPEN}",${one.formule})`, waarde: metFormatie.waarde === 0 ? OPEN : one.waarde });
  const known = t.aantalGetallen("Bezetting fte", [VAN_KRACHT]);
  const sum = (kolom: Parameters<typeof t.som>[0]): Uitdrukking => t.som(kolom, [VAN_KRACHT]);
  const ifKnown = (one: Uitdrukking): Waarde => ({ formule: `IF(${known.formule}=0,"${OPEN}",${one.formule})`, waarde: known.waarde === 0 ? OPEN : one.waarde });
  const inhuur = t.som("Inhuur op peildatum");
  const [loon, inhuurkosten, kosten] = [t.som("Loonkosten"), t.som("Inhuurkosten"), t.som("Kosten")];
  const onbekend = t.aantalZonder("Loonkosten", "Formatie fte");
  const jaarfte: Uitdrukking = {
    formule: `SUMPRODUCT(--ISNUMBER(${v.plan("Loonkosten")}),${v.plan("Formatie fte")},${v.plan("Maanden")})/12`,
    waarde: t.regels.reduce((all, regel) => all + (typeof regel["Loonkosten"] === "number" ? Number(regel["Formatie fte"]) * Number(regel["Maanden"]) : 0), 0) / 12,
  };
  const perFte = (deler: Uitdrukking): Waarde => ({
    formule: `IF(${onbekend.formule}>0,"${OPEN}",IF(N(${deler.formule})=0,"${OPEN}",${loon.formule}/(${deler.formule})))`,
    waarde: onbekend.waarde > 0 || deler.waarde === 0 ? OPEN : loon.waarde / deler.waarde,
  });
  const uren = gegevens.parameters.productieveUren.waarde ?? 0;
  const overhead = (keuze: string): Uitdrukking => t.som("Fte op peildatum", [{ kolom: "Overhead", criterium: `"${keuze}"`, tekst: keuze }]);
  return [
    { label: "Formatie", waarde: ofFormatie(formatie), format: "0.00", uitleg: "fte van kracht op de peildatum, zonder inhuur, voor zover ingevuld" },
    { label: "waarvan structureel", waarde: ofFormatie(soort("structureel")), format: "0.00", uitleg: "fte; wat geen soort heeft telt in geen van beide" },
    { label: "waarvan tijdelijk", waarde: ofFormatie(soort("tijdelijk")), format: "0.00", uitleg: "fte" },
    { label: "Bezetting", waarde: ifKnown(sum("Bezetting fte")), format: "0.00", uitleg: "fte aan contracten, voor zover ingevuld" },
    { label: "Netto bezetting", waarde: ifKnown(sum("Netto bezetting fte")), format: "0.00", uitleg: "bezetting zonder langdurige afwezigheid" },
    { label: "Vacature", waarde: ifKnown(sum("Vacature fte")), format: "0.00", uitleg: "per regel formatie min bezetting, niet verrekend met bovenformatief" },
    { label: "Bovenformatief", waarde: ifKnown(sum("Bovenformatief fte")), format: "0.00", uitleg: "per regel bezetting min formatie, niet verrekend met vacature" },
    { label: "Inhuur", waarde: inhuur, format: "0.00", uitleg: "fte op de peildatum, buiten de formatie" },
    { label: "Vacatureratio", waarde: ratio(sum("Vacature fte"), t.somMet("Fte op peildatum", "Bezetting fte", [VAN_KRACHT])), format: "0.0%", uitleg: "vacature / formatie van de regels waarvan de bezetting is ingevuld" },
    { label: "Inhuurratio in fte", waarde: ratio(inhuur, plus(sum("Bezetting fte"), inhuur), known), format: "0.0%", uitleg: "inhuur / (bezetting + inhuur)" },
    { label: "Inhuurratio in kosten", waarde: ratio(inhuurkosten, kosten, t.aantalGetallen("Loonkosten")), format: "0.0%", uitleg: "inhuurkosten / kosten" },
    { label: "Overhead", waarde: ratio(overhead("ja"), plus(overhead("ja"), overhead("nee"))), format: "0.0%", uitleg: "fte met overhead ja / fte waarvan dat is aangegeven" },
    { label: "Gemiddelde schaal", waarde: gemiddeldeSchaal, format: "0.0000", uitleg: "gewogen naar fte; een tussenschaal telt een half hoger (10A als 10,5)" },
    { label: "Kosten in het planjaar", waarde: bedrag(context, "Kosten", []), format: "#,##0", uitleg: "loonkosten en inhuurkosten samen, in de eenheid van Parameters" },
    { label: "Gemiddelde loonsom per fte", waarde: perFte(jaarfte), format: "#,##0", uitleg: "loonkosten in euro / fte over het jaar" },
    { label: "Loonkosten per productief uur", waarde: perFte(times(jaarfte, v.par("productieveUren"), uren)), format: "#,##0.00", uitleg: "in euro; productieve uren volgens Parameters" },
    ...spanOfControl(context, formatie),
  ];
}

const plus = (one: Uitdrukking, other: Uitdrukking): Uitdrukking => ({ formule: `(${one.formule}+${other.formule})`, waarde: one.waarde + other.waarde });
const times = (one: Uitdrukking, naam: string, waarde: number): Uitdrukking => ({ formule: `${one.formule}*N(${naam})`, waarde: one.waarde * waarde });

/** Nothing is divided by 0, or by what is not known. */
function ratio(one: Uitdrukking, other: Uitdrukking, known?: Uitdrukking): Waarde {
  const unknown = known === undefined ? `${other.formule}=0` : `OR(${other.formule}=0,${known.formule}=0)`;
  return { formule: `IF(${unknown},"${OPEN}",${one.formule}/${other.formule})`, waarde: other.waarde === 0 || known?.waarde === 0 ? OPEN : one.waarde / other.waarde };
}

/** Leaders are the functions of the reeks or groep that Parameters names; a function in both counts once. */
function spanOfControl({ telling: t, v, gegevens }: FormatieplanContext, formatie: Uitdrukking): readonly Kerncijfer[] {
  const naam = gegevens.parameters.leidinggevenden.waarde ?? "";
  const cel = v.par("leidinggevenden");
  const in_ = (kolom: "Reeks" | "Groep"): Voorwaarde => ({ kolom, criterium: cel, tekst: naam });
  const leiders = (kolom: "Fte op peildatum" | "Aantal personen", waar: readonly Voorwaarde[]): Uitdrukking => {
    const parts = [t.som(kolom, [in_("Reeks"), ...waar]), t.som(kolom, [in_("Groep"), ...waar]), t.som(kolom, [in_("Reeks"), in_("Groep"), ...waar])] as const;
    return { formule: `(${parts[0].formule}+${parts[1].formule}-${parts[2].formule})`, waarde: parts[0].waarde + parts[1].waarde - parts[2].waarde };
  };
  const span = (all: Uitdrukking, lead: Uitdrukking, open: Uitdrukking | null): Waarde => {
    const unknown = [`${cel}=""`, `${lead.formule}=0`, ...(open === null ? [] : [`${open.formule}>0`])].join(",");
    return { formule: `IF(OR(${unknown}),"${OPEN}",(${all.formule}-${lead.formule})/${lead.formule})`, waarde: naam === "" || lead.waarde === 0 || (open !== null && open.waarde > 0) ? OPEN : (all.waarde - lead.waarde) / lead.waarde };
  };
  return [
    { label: "Span of control in fte", waarde: span(formatie, leiders("Fte op peildatum", []), null), format: "0.00", uitleg: "overige formatie / formatie van leidinggevenden (reeks of groep volgens Parameters)" },
    { label: "Span of control in personen", waarde: span(t.som("Aantal personen", [VAN_KRACHT]), leiders("Aantal personen", [VAN_KRACHT]), t.aantalZonder("Aantal personen", "Formatie fte", [VAN_KRACHT])), format: "0.00", uitleg: "overige personen / leidinggevenden; alleen als bij elke regel personen zijn ingevuld" },
  ];
}
