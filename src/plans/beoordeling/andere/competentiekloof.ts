/**
 * Level asked against level shown, per employee and competence, for any framework with a ladder of levels. One table that the user fills and
 * may add to; under it nothing, beside it a sheet with the counts per competence, in which fewer than five are not shown.
 */
import type { Kader } from "../../../model/kader";
import type { Naming } from "../../../model/naming";
import { nameKey } from "../../../model/same-name";
import type { CellPlan, CellValue, SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import { gevraagdNiveau, gevraagdText } from "../../../rules/competenties/gevraagd-niveau";
import { indexProfielen, isEigenKeuze } from "../../../rules/competenties/profiel-index";
import { profielVanFunctie } from "../../../rules/competenties/profiel-van-functie";
import { formula, text } from "../../cell";
import { columnOf, fixedColumn } from "../../formula";
import { sheetPlan } from "../../sheet";
import { uniqueBy } from "../../unique-by";
import type { Medewerker } from "../medewerker";
import type { Uitzondering } from "../uitzondering";
import { KLEINSTE_GROEP, TE_KLEIN } from "../team/spreiding-blad";

const TOP = 6;
const NIET = "–";

interface Kloofrij {
  readonly medewerker: string;
  readonly functie: string;
  readonly competentie: string;
  /** null where the source does not say, or contradicts itself. */
  readonly gevraagd: string | null;
  readonly opmerking: string | null;
}

export interface Kloofplan {
  readonly plan: WorkbookPlan;
  readonly rijen: number;
  readonly uitzonderingen: readonly Uitzondering[];
}

/** Whether a framework has levels, and functions that ask them. */
export function kanKloof({ tabellen }: Kader): boolean {
  return (tabellen.Niveaus ?? []).length > 1 && (tabellen.Profielen ?? []).some((rij) => rij.niveau !== null && rij.soort !== "voorbeeld");
}

export function competentiekloof(kader: Kader, medewerkers: readonly Medewerker[], { naming }: { readonly naming: Naming }): Kloofplan {
  const kort = naming.kort("Kloof");
  const uitzonderingen: Uitzondering[] = [];
  const rijen = medewerkers.flatMap((one) => kloofrijen(kader, one, uitzonderingen));
  const names = { kloof: naming.sheet("Competentiekloof"), telling: naming.sheet("Kloof per competentie") };
  return {
    plan: rijen.length === 0 ? { title: "Competentiekloof", sheets: [], names: [] } : {
      title: "Competentiekloof",
      sheets: [kloofBlad(kader, kort, names.kloof, rijen), tellingBlad(kader, kort, names.telling, rijen)],
      names: [{ name: `${kort}_lijst_Niveaus`, refersTo: `=${columnOf(`${kort}_Ladder`, "niveau")}` }],
    },
    rijen: rijen.length, uitzonderingen,
  };
}

function kloofrijen({ tabellen }: Kader, { nr, medewerker, functiegroep }: Medewerker, uitzonderingen: Uitzondering[]): readonly Kloofrij[] {
  const index = indexProfielen(tabellen.Profielen ?? [], tabellen.Functies ?? [], (tabellen.Competenties ?? []).map((rij) => rij.competentie));
  const profiel = profielVanFunctie(index, functiegroep, null);
  if (profiel.kind !== "determined") {
    uitzonderingen.push({ wie: nr, naam: medewerker, reden: `functie "${functiegroep}": ${profiel.kind === "missing" ? profiel.facts.join(", ") : (profiel.because[0]?.sentence ?? "")}` });
    return [];
  }
  const asked = uniqueBy(profiel.value.delen.flatMap((deel) => deel.rijen.filter((rij) => !isEigenKeuze(rij)).map((rij) => rij.competentie)), nameKey);
  return asked.map((competentie): Kloofrij => {
    const niveau = gevraagdNiveau(profiel.value, competentie);
    const base = { medewerker, functie: functiegroep, competentie };
    if (niveau.kind !== "determined") return { ...base, gevraagd: null, opmerking: niveau.kind === "missing" ? "gevraagd niveau ontbreekt" : `${niveau.because[0]?.sentence.split("; kies")[0] ?? ""}; vul zelf in wat gevraagd wordt` };
    return niveau.value.kind === "niveau" ? { ...base, gevraagd: niveau.value.niveau, opmerking: null } : { ...base, gevraagd: null, opmerking: gevraagdText(niveau.value) };
  });
}

function kloofBlad(kader: Kader, kort: string, name: string, rijen: readonly Kloofrij[]): SheetPlan {
  const table = `${kort}_Niveaus`;
  const here = (kolom: string): string => `${table}[[#This Row],[${kolom}]]`;
  const step = (kolom: string): string => `INDEX(${columnOf(`${kort}_Ladder`, "volgorde")},MATCH(${here(kolom)}&"",${columnOf(`${kort}_Ladder`, "niveau")},0))`;
  const steps = `=IF(OR(${here("gevraagd")}="",${here("getoond")}=""),"",IFERROR(${step("gevraagd")}-${step("getoond")},"onbekend niveau"))`;
  const words = `=IF(ISNUMBER(${here("kloof")}),IF(${here("kloof")}>0,"onder gevraagd",IF(${here("kloof")}<0,"boven gevraagd","op niveau")),IF(${here("kloof")}="","nog niet ingevuld",${here("kloof")}))`;
  const last = TOP + rijen.length;
  const level = (letters: string, what: string): SheetPlan["validations"][number] => ({
    range: `${letters}${TOP + 1}:${letters}${last}`, allow: { kind: "listName", name: `${kort}_lijst_Niveaus` },
    prompt: { title: what, message: "Kies een niveau van dit kader." }, error: { style: "stop", title: "Onbekend niveau", message: "Kies uit de lijst." },
  });
  return sheetPlan({
    key: `${kort}/kloof`,
    name,
    tab: "view",
    columns: [26, 34, 34, 11, 11, 9, 20, 60],
    blocks: [{
      top: 1, left: 1, rows: [
        [text(`Competentiekloof: ${kader.kader.naam}`, "title")],
        [text("Vul bij 'getoond' het niveau in dat de medewerker laat zien. Kloof: gevraagd min getoond, in stappen van de ladder; boven 0 is onder het gevraagde niveau.", "subtitle")],
        [text("Persoonsgegevens: voor de leidinggevende. Rijen toevoegen mag onder de tabel; de formules gaan mee. De volgorde is die van de lijst; er wordt niemand gerangschikt.", "note")],
        [text("De bron zegt niet hoe u vaststelt welk niveau iemand laat zien; dat oordeel is van de leidinggevende.", "note")],
      ],
    }],
    tables: [{
      name: table, top: TOP, left: 1,
      columns: [
        { name: "medewerker", role: "input" }, { name: "functie", role: "textWrapped" }, { name: "competentie", role: "textWrapped" }, { name: "gevraagd", role: "inputCenter" }, { name: "getoond", role: "inputCenter" },
        { name: "kloof", role: "formulaCount", formula: steps }, { name: "in woorden", role: "formulaText", formula: words }, { name: "opmerking", role: "inputWrapped" },
      ],
      rows: rijen.map(({ medewerker, functie, competentie, gevraagd, opmerking }): CellValue[] => [medewerker, functie, competentie, gevraagd, null, "", "nog niet ingevuld", opmerking]),
    }],
    validations: [level("D", "Gevraagd"), level("E", "Getoond")],
    conditionalFormats: [{ range: `G${TOP + 1}:G${last}`, formula: `$G${TOP + 1}="onder gevraagd"`, tone: "attention" }],
    freeze: { rows: TOP, columns: 3 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

function tellingBlad(kader: Kader, kort: string, name: string, rijen: readonly Kloofrij[]): SheetPlan {
  const table = `${kort}_Niveaus`;
  const [competentie, kloof] = [columnOf(table, "competentie"), columnOf(table, "kloof")];
  const namen = uniqueBy(rijen.map((rij) => rij.competentie), nameKey);
  const body = namen.map((naam, index): CellPlan[] => {
    const row = TOP + 1 + index;
    const own = `(${competentie}=${fixedColumn(row, 1)})`;
    const count = `SUMPRODUCT(${own}*ISNUMBER(${kloof}))`;
    const sum = (range: string): string => `SUMPRODUCT(--${own},${range})`;
    return [
      text(naam, "rowHead"), formula(`=IF(${count}<${KLEINSTE_GROEP},"${TE_KLEIN}",${count})`, TE_KLEIN, "formulaCount"),
      formula(`=IF(ISNUMBER($B${row}),SUMPRODUCT(${own}*ISNUMBER(${kloof})*(${columnOf(table, "in woorden")}="onder gevraagd")),"${NIET}")`, NIET, "formulaCount"),
      formula(`=IF(ISNUMBER($B${row}),${sum(kloof)}/$B${row},"${NIET}")`, NIET, "formulaTextCenter", "0.00"),
    ];
  });
  const niveaus = [...(kader.tabellen.Niveaus ?? [])].sort((a, b) => a.volgorde - b.volgorde);
  return sheetPlan({
    key: `${kort}/telling`,
    name,
    tab: "view",
    columns: [36, 14, 18, 18, 3, 12, 26, 11],
    blocks: [
      {
        top: 1, left: 1, rows: [
          [text("Kloof per competentie", "title")],
          [text(`Telt de tabel mee. Een competentie met minder dan vijf ingevulde niveaus wordt niet getoond (${TE_KLEIN}); er is geen totaal.`, "subtitle")],
        ],
      },
      { top: TOP, left: 1, rows: [[text("Competentie", "head"), ...["Aantal", "Onder gevraagd", "Gemiddelde kloof"].map((head) => text(head, "headCenter"))], ...body] },
    ],
    tables: [{
      name: `${kort}_Ladder`, top: TOP, left: 6, columns: [{ name: "niveau", role: "text" }, { name: "naam", role: "textWrapped" }, { name: "volgorde", role: "count" }],
      rows: niveaus.map(({ niveau, naam, volgorde }) => [niveau, naam, volgorde]),
    }],
    freeze: { rows: TOP, columns: 1 },
  });
}
