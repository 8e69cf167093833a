/**
 * Spread of labels by department and by competence. A group with fewer than five labels is not shown, and the total is that of the shown
 * groups, so that subtracting reveals none. One grouping only: two groupings side by side could be held against each other.
 */
import { columnLetters } from "../../../model/address";
import { nameKey } from "../../../model/same-name";
import type { CellPlan, SheetPlan } from "../../../model/workbook-plan";
import { KWALIFICATIES, scoreOf, type Kwalificatie } from "../../../rules/goede-gesprek/kwalificatie";
import { jump, text } from "../../cell";
import { quoted } from "../../formula";
import { sheetPlan } from "../../sheet";
import { uniqueBy } from "../../unique-by";
import { bladSleutel, tabNaam, type BeoordelingContext } from "../beoordeling-context";
import type { Formulierfeiten } from "../formulier/feiten";
import { formule } from "../formulier/rijbouw";
import { beoordeeld, COMPETENTIES_KOP, EERSTE_COMPETENTIE, LETTERS, letterVan } from "./competenties-blad";
import { TEAM_KOLOM, TEAM_KOP } from "./team-blad";

/** Fewest labels of a group that is shown (practice in HR; WOR art. 31d lid 4 merges to five as well). */
export const KLEINSTE_GROEP = 5;
export const TE_KLEIN = "minder dan 5";
const NIET = "–";
const KOP = 6;
/** So many departments and the competences can still be read on one page. */
const MEESTE_OP_EEN_BLAD = 12;
const GEEN_AFDELING = "(geen afdeling)";

type Kop = "aantal" | "gemiddelde";

export function spreidingBlad(context: BeoordelingContext, formulieren: readonly Formulierfeiten[]): SheetPlan {
  const key = bladSleutel(context.kort, "spreiding");
  const afdelingen = uniqueBy(formulieren.map(({ medewerker }) => medewerker.afdeling ?? ""), nameKey);
  const firstRow = KOP + 1;
  const lastRow = KOP + afdelingen.length + 1;
  const competenties = lastRow + 5;
  const heads = ["Aantal", ...KWALIFICATIES, "Gemiddelde (K1)"];
  return sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "view",
    columns: [34, 14, 14, 22, 12, 12, 12, 17, 20],
    blocks: [
      {
        top: 1, left: 1, rows: [
          [text("Spreiding", "title")],
          [text(`Groepen met minder dan vijf kwalificaties staan er niet in (${TE_KLEIN}), en het totaal gaat alleen over de getoonde groepen. Er wordt niet gerangschikt.`, "subtitle")],
          [text("Let op bij delen: hebben alle leden van een getoonde groep dezelfde kwalificatie, dan is ook dat van ieder bekend.", "note")],
          [jump("Terug naar het begin", tabNaam(context, bladSleutel(context.kort, "start")))],
        ],
      },
      {
        top: KOP, left: 1, rows: [
          [text("Eindkwalificaties per afdeling", "head"), ...heads.map((head) => text(head, "headCenter"))],
          ...[...afdelingen, null].map((afdeling, index) => afdelingRij(context, formulieren, afdeling, afdelingen, firstRow + index)),
          totaalRij(formulieren, afdelingen, firstRow, lastRow),
        ],
      },
      {
        top: competenties - 1, left: 1, rows: [
          [text("Kloof: hoeveel een kwalificatie gemiddeld onder Normaal ligt; alleen wie eronder ligt telt in het tekort. De drie grootste zijn met woorden aangegeven.", "note")],
          [text("Kwalificaties per competentie", "head"), ...["Aantal", ...KWALIFICATIES, "Kloof"].map((head) => text(head, "headCenter")), text("", "head")],
          ...beoordeeld(context).map((naam, index) => competentieRij(context, formulieren, naam, index, competenties + 1)),
        ],
      },
    ],
    freeze: { rows: KOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: afdelingen.length <= MEESTE_OP_EEN_BLAD ? 1 : null, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}

interface Groep {
  /** Formula of the number of each label, and of the whole. */
  readonly telling: (label: string | null) => string;
  readonly labels: readonly Kwalificatie[];
}

function afdelingRij(context: BeoordelingContext, formulieren: readonly Formulierfeiten[], afdeling: string | null, all: readonly string[], row: number): CellPlan[] {
  const name = `'${tabNaam(context, bladSleutel(context.kort, "team")).replaceAll("'", "''")}'!`;
  const column = (letters: string): string => `${name}$${letters}$${TEAM_KOP + 1}:$${letters}$${TEAM_KOP + formulieren.length}`;
  const [groups, labels] = [column(TEAM_KOLOM.afdeling), column(TEAM_KOLOM.eind)];
  const [first, last] = [row - all.length, row - 1];
  // The last row holds departments that came after this sheet was made.
  const member = `(${groups}=${afdeling === "" ? '""' : `$A${row}`})`;
  const own = afdeling === null ? [] : formulieren.filter(({ medewerker }) => nameKey(medewerker.afdeling ?? "") === nameKey(afdeling));
  const groep: Groep = {
    labels: own.flatMap(({ uitkomst }) => KWALIFICATIES.filter((one) => one === uitkomst.score.stappen.eind)),
    telling: (label) => (afdeling === null ? buiten(groups, labels, first, last, label) : `SUMPRODUCT(${member}*${label === null ? isLabel(labels) : `(${labels}=${quoted(label)})`})`),
  };
  const count = groep.telling(null);
  const shown = groep.labels.length >= KLEINSTE_GROEP;
  const cell = (kop: Kop | Kwalificatie): CellPlan => {
    if (kop === "aantal") return formule(`=IF(${count}<${KLEINSTE_GROEP},"${TE_KLEIN}",${count})`, shown ? groep.labels.length : TE_KLEIN, "formulaCount");
    if (kop === "gemiddelde") {
      const sum = KWALIFICATIES.map((label, index) => `${columnLetters(3 + index)}${row}*${scoreOf(label)}`).join("+");
      return formule(`=IF(ISNUMBER($B${row}),(${sum})/$B${row},"${NIET}")`, shown ? groep.labels.reduce((total, label) => total + scoreOf(label), 0) / groep.labels.length : NIET, "formulaTextCenter", "0.00");
    }
    return formule(`=IF(ISNUMBER($B${row}),${groep.telling(kop)},"${NIET}")`, shown ? groep.labels.filter((label) => label === kop).length : NIET, "formulaCount");
  };
  return [text(afdeling === null ? "Afdelingen die hier niet staan" : afdeling === "" ? GEEN_AFDELING : afdeling, "rowHead"), cell("aantal"), ...KWALIFICATIES.map(cell), cell("gemiddelde")];
}

const isLabel = (labels: string): string => `(${KWALIFICATIES.map((label) => `(${labels}=${quoted(label)})`).join("+")})`;

/** Those in no listed department: all less the listed ones. */
function buiten(groups: string, labels: string, first: number, last: number, label: string | null): string {
  const some = label === null ? isLabel(labels) : `(${labels}=${quoted(label)})`;
  const listed = Array.from({ length: last - first + 1 }, (_, index) => `(${groups}=IF($A$${first + index}=${quoted(GEEN_AFDELING)},"",$A$${first + index}))`).join("+");
  return `SUMPRODUCT((${listed}=0)*${some})`;
}

function totaalRij(formulieren: readonly Formulierfeiten[], all: readonly string[], first: number, last: number): CellPlan[] {
  const labelsOf = (afdeling: string): readonly Kwalificatie[] => formulieren.filter(({ medewerker }) => nameKey(medewerker.afdeling ?? "") === nameKey(afdeling)).flatMap(({ uitkomst }) => KWALIFICATIES.filter((one) => one === uitkomst.score.stappen.eind));
  const shown = all.map(labelsOf).filter((labels) => labels.length >= KLEINSTE_GROEP).flat();
  const row = last + 1;
  const sum = (index: number, value: number): CellPlan => formule(`=SUM(${columnLetters(2 + index)}${first}:${columnLetters(2 + index)}${last})`, value, "totalCountCenter");
  const mean = KWALIFICATIES.map((label, index) => `${columnLetters(3 + index)}${row}*${scoreOf(label)}`).join("+");
  return [
    text("Getoonde groepen samen", "totalLabel"), sum(0, shown.length), ...KWALIFICATIES.map((label, index) => sum(index + 1, shown.filter((one) => one === label).length)),
    formule(`=IF(B${row}>0,(${mean})/B${row},"${NIET}")`, shown.length > 0 ? shown.reduce((total, label) => total + scoreOf(label), 0) / shown.length : NIET, "totalText", "0.00"),
  ];
}

function competentieRij(context: BeoordelingContext, formulieren: readonly Formulierfeiten[], naam: string, index: number, first: number): CellPlan[] {
  const row = first + index;
  const letters = columnLetters(EERSTE_COMPETENTIE + index);
  const range = `'${tabNaam(context, bladSleutel(context.kort, "competenties")).replaceAll("'", "''")}'!$${letters}$${COMPETENTIES_KOP + 1}:$${letters}$${COMPETENTIES_KOP + formulieren.length}`;
  const given = formulieren.map((feiten) => letterVan(feiten, naam)).filter((letter) => letter !== "");
  const count = `COUNTIF(${range},"?*")`;
  const shown = given.length >= KLEINSTE_GROEP;
  const gap = gapOf(given);
  const last = first + beoordeeld(context).length - 1;
  const all = beoordeeld(context).map((one) => formulieren.map((feiten) => letterVan(feiten, one)).filter((letter) => letter !== "")).filter((list) => list.length >= KLEINSTE_GROEP).map(gapOf).sort((a, b) => b - a);
  const third = all[Math.min(3, all.length) - 1] ?? 0;
  return [
    text(naam, "rowHead"), formule(`=IF(${count}<${KLEINSTE_GROEP},"${TE_KLEIN}",${count})`, shown ? given.length : TE_KLEIN, "formulaCount"),
    ...LETTERS.map((letter) => formule(`=IF(ISNUMBER($B${row}),COUNTIF(${range},"${letter}"),"${NIET}")`, shown ? given.filter((one) => one === letter).length : NIET, "formulaCount")),
    formule(`=IF(ISNUMBER($B${row}),(2*C${row}+D${row})/$B${row},"${NIET}")`, shown ? gap : NIET, "formulaTextCenter", "0.00"),
    formule(`=IF(ISNUMBER($H${row}),IF(AND($H${row}>0,$H${row}>=LARGE($H$${first}:$H$${last},MIN(3,COUNT($H$${first}:$H$${last})))),"bij de grootste kloof",""),"")`, shown && gap > 0 && gap >= third ? "bij de grootste kloof" : "", "formulaText"),
  ];
}

/** Steps under Normaal, a label: 2 for Onvoldoende, 1 for Enigszins onvoldoende. */
function gapOf(given: readonly string[]): number {
  return given.length === 0 ? 0 : (2 * given.filter((letter) => letter === "O").length + given.filter((letter) => letter === "EO").length) / given.length;
}
