/** The first sheet of a plan: what it counts with, what to do first, and what stands on which sheet. */
import { PLANBLADEN, type Planblad } from "../../model/formatieplan/namen";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { blank, formula, jump, text } from "../cell";
import { planblad } from "./blad";
import { bladnaam, type FormatieplanContext } from "./formatieplan-context";
import { amountsSentence } from "./parameterregels";

type Row = (CellPlan | null)[];

const LATER: readonly Planblad[] = ["waswordt", "plaatsing", "was", "bezettingslijst", "nietgekoppeld"];

export function bladStart(context: FormatieplanContext, bladen: readonly { readonly blad: Planblad; readonly uitleg: string }[]): SheetPlan {
  const { gegevens, v } = context;
  const dutch = (iso: string | null): string => (iso === null ? "niet ingevuld" : iso.split("-").reverse().join("-"));
  const rows: Row[] = [
    [text(`Formatieplan: ${gegevens.naam}`, "title")],
    [text("Werkplan met tabellen en overzichten. Alles rekent met gewone Excel-formules en werkt ook zonder de invoegtoepassing.", "subtitle")],
    [],
    heading("Waarmee het plan rekent"),
    fact("Functies uit", gegevens.kader?.kader.naam ?? "geen kader: elke regel noemt zijn eigen schaal"),
    [text("Peildatum", "rowHead"), formula(`=IF(ISNUMBER(${v.par("peildatum")}),TEXT(DAY(${v.par("peildatum")}),"00")&"-"&TEXT(MONTH(${v.par("peildatum")}),"00")&"-"&YEAR(${v.par("peildatum")}),"niet ingevuld")`, dutch(gegevens.parameters.peildatum.waarde), "formulaText")],
    [text("Planjaar", "rowHead"), formula(`=IF(${v.par("planjaar")}="","niet ingevuld",${v.par("planjaar")}&"")`, gegevens.parameters.planjaar.waarde === null ? "niet ingevuld" : String(gegevens.parameters.planjaar.waarde), "formulaText")],
    [text("Bedragen", "rowHead"), formula(`=${v.par("salarisregel")}`, amountsSentence(gegevens), "formulaText")],
    fact("Gemaakt op", dutch(context.gemaaktOp)),
    [],
    heading("Zo begint u"),
    step("1. Parameters", "Vul IKB en werkgeverslasten in, met datum en bron. Zonder die percentages zijn er geen kosten."),
    step("2. Salaristabel", "Plak uw eigen tabel en vermeld naam en datum op Parameters. Elk blad met bedragen noemt die."),
    step("3. Formatieplan", "Vul afdeling, kostenplaats en bezetting in. Een regel toevoegen: in Excel typt u in de eerste rij onder de tabel; in LibreOffice voegt u een rij in binnen de tabel."),
    step("4. Controles", "Kijk wat aandacht vraagt. Niets wordt geblokkeerd of stilzwijgend hersteld."),
    step("Leeg is niet nul", "Een lege cel is onbekend. Vul 0 in als het echt 0 is."),
    step("Namen", "Het plan werkt zonder namen van personen."),
    [],
    heading("Bladen in deze werkmap"),
    [text("Blad", "head"), text("Wat u er vindt", "head")],
    ...bladen.map(({ blad, uitleg }): Row => [jump(bladnaam(context, blad), bladnaam(context, blad)), text(uitleg, "prose")]),
    ...later(bladen.map(({ blad }) => blad)),
  ];
  return planblad(context, "start", {
    tab: "start",
    columns: [30, 96],
    blocks: [{ top: 1, left: 1, rows }],
    print: { orientation: "portrait", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}

/** Sheets that the task pane can add later; this list is written once and cannot know of them. */
function later(bladen: readonly Planblad[]): Row[] {
  const lacking = LATER.filter((blad) => !bladen.includes(blad)).map((blad) => PLANBLADEN[blad]);
  if (lacking.length === 0) return [];
  return [[text("Later gemaakt", "rowHeadWrapped"), text(`${lacking.join(", ")}: maakt u deze later in het taakvenster, dan staan ze achteraan in de werkmap en niet in deze lijst.`, "prose")]];
}

function heading(label: string): Row {
  return [text(label, "heading"), blank("heading")];
}

function fact(label: string, value: string): Row {
  return [text(label, "rowHead"), text(value, "prose")];
}

function step(label: string, sentence: string): Row {
  return [text(label, "rowHeadWrapped"), text(sentence, "prose")];
}
