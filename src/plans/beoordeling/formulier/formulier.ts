/** The review form of one employee: a sheet, and which field each input cell holds. */
import { cellKey } from "../../../model/book";
import type { CellPlan, SheetPlan, ValidationPlan } from "../../../model/workbook-plan";
import { KWALIFICATIES } from "../../../rules/goede-gesprek/kwalificatie";
import { sheetPlan } from "../../sheet";
import { formulierSleutel, naamVan, tabNaam } from "../beoordeling-context";
import type { Formulierfeiten } from "./feiten";
import { gegevens } from "./gegevens";
import { KOLOMMEN, RIJ, rijVanStap, VRIJE_REGELS } from "./indeling";
import type { Formuliercel } from "./rijbouw";
import { accordering, berekening, competenties, informanten, keuzes, loopbaan, ontwikkeling, termijnen, vervallen, voortgang, werkafspraken } from "./secties";
import { HOOGSTE_GEWICHT } from "./score-formules";

export interface Formulier {
  readonly sheet: SheetPlan;
  /** cellKey of an input cell -> its field. */
  readonly velden: ReadonlyMap<number, string>;
}

const SECTIES = [gegevens, termijnen, werkafspraken, competenties, ontwikkeling, loopbaan, voortgang, berekening, informanten, accordering, vervallen, keuzes];

/** The cells of a form from A1, and the fields of its input cells. */
function formuliercellen(feiten: Formulierfeiten): { readonly rows: readonly (readonly (CellPlan | null)[])[]; readonly velden: ReadonlyMap<number, string> } {
  const { inhoud } = feiten;
  const velden = new Map<number, string>();
  const filled = new Map(SECTIES.flatMap((section) => [...section(feiten)]));
  const last = Math.max(...filled.keys());
  const rows = Array.from({ length: last }, (_, index) => (filled.get(index + 1) ?? []).map((cell, along) => planned(cell, index + 1, along + 1)));
  function planned(cell: Formuliercel, row: number, column: number): CellPlan | null {
    if (cell === null || !("veld" in cell)) return cell;
    velden.set(cellKey(row, column), cell.veld);
    return { value: inhoud.get(cell.veld) ?? null, role: cell.role };
  }
  return { rows, velden };
}

/** Which cell holds which field in a form of some shape: cellKey -> field. */
export function formuliervelden(feiten: Formulierfeiten): ReadonlyMap<number, string> {
  return formuliercellen(feiten).velden;
}

export function formulier(feiten: Formulierfeiten): Formulier {
  const { context, medewerker, at } = feiten;
  const key = formulierSleutel(context.kort, medewerker.nr);
  const { rows, velden } = formuliercellen(feiten);
  const sheet = sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "blad",
    columns: [...KOLOMMEN],
    rowHeights: hoogten(feiten),
    blocks: [{ top: 1, left: 1, rows }],
    validations: validaties(feiten),
    conditionalFormats: [
      { range: `E${RIJ.eersteStap}:E${RIJ.eersteStap + 7}`, formula: `LEFT($E${RIJ.eersteStap},7)="TE LAAT"`, tone: "attention" },
      { range: `B${RIJ.lijst}`, formula: `LEFT($B$${RIJ.lijst},6)="Let op"`, tone: "attention" },
      { range: `F${at.lid7}`, formula: `OR($F$${at.lid7}="mag hier niet",$F$${at.lid7}="reden ontbreekt")`, tone: "attention" },
    ],
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "landscape", pagesTall: null, titleRows: "1:1", titleColumns: null, area: null, breaks: [at.werkafspraken.kop, at.competenties.kop, tweedeHelft(feiten), at.ontwikkeling, at.berekening, at.informanten] },
  });
  return { sheet, velden };
}

/** So many competences with their behaviour fill a page. */
const PER_BLADZIJDE = 8;

/** Where the competences go on to a second page: at a group, not in the middle of one. */
function tweedeHelft({ at, vorm }: Formulierfeiten): number {
  const [, specifiek = 0, eigen = 0] = at.competenties.koppen;
  return vorm.kern.length + vorm.functiespecifiek.length > PER_BLADZIJDE ? specifiek : eigen;
}

/** Room to write by hand in cells that are empty still, and for the behaviour of a competence that is chosen later. */
function hoogten({ at, vorm }: Formulierfeiten): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  const set = (from: number, count: number, points: number): void => {
    for (let row = from; row < from + count; row++) heights[row] = points;
  };
  set(at.werkafspraken.van, vorm.werkafspraken, 60);
  const fixed = vorm.kern.length + vorm.functiespecifiek.length;
  for (const row of at.competenties.regels.slice(fixed)) heights[row] = 60;
  set(at.kennisniveau, 1, 45);
  set(at.lid7, 1, 60);
  for (const deel of ["ontwikkeling", "loopbaan", "voortgang", "informanten", "accordering"] as const) set(at[deel] + 2, VRIJE_REGELS[deel], 45);
  return heights;
}

function validaties({ context, vorm, at, niveau }: Formulierfeiten): readonly ValidationPlan[] {
  const { werkafspraken: work, competenties: comp } = at;
  const labels = [`D${work.van}:D${work.tot}`, ...comp.regels.map((row) => `D${row}`), `D${at.kennisniveau}`];
  const own = comp.regels.slice(vorm.kern.length + vorm.functiespecifiek.length);
  const dates = [`D${rijVanStap("planning")}:D${rijVanStap("vaststelling")}`, ...(["ontwikkeling", "loopbaan", "voortgang", "informanten", "accordering"] as const).map((deel) => `D${at[deel] + 2}:D${at[deel] + 1 + VRIJE_REGELS[deel]}`)];
  return [
    ...labels.map((range) => list(range, KWALIFICATIES, "Kwalificatie", "Kies een van de vijf (art. 6 lid 5). Leeg: nog niet gegeven.")),
    ...comp.regels.map((row) => list(`C${row}`, ["ja", "nee"], "Cruciaal", "ja als deze competentie cruciaal is om de functie goed te vervullen (art. 6 lid 7). Leeg is nee.")),
    list(`D${at.lid7}`, ["ja", "nee"], "Lid 7 toepassen", "Alleen de leidinggevende, alleen met een reden hiernaast, en alleen als het mag."),
    ...own.map((row): ValidationPlan => ({
      range: `A${row}`, allow: { kind: "listName", name: naamVan(context, "lijst_competenties") },
      prompt: { title: "Eigen keuze", message: "Kies een competentie uit de gids, na overleg met de medewerker. Leeg laten mag." },
      error: { style: "stop", title: "Niet in de gids", message: "Kies een competentie uit de lijst." },
    })),
    {
      range: `C${work.van}:C${work.tot}`, allow: { kind: "decimal", min: 0, max: HOOGSTE_GEWICHT },
      prompt: { title: "Gewicht", message: "Een verhouding, bijvoorbeeld 1 of 2,5; hoogstens vier decimalen. Alle leeg: alle even zwaar." },
      error: { style: "stop", title: "Geen gewicht", message: "Een getal van 0 of hoger." },
    },
    {
      range: `B${work.van}:B${work.tot}`, allow: { kind: "any" },
      prompt: { title: "SMART", message: "Wat is het resultaat? Waaraan is het te meten? Zijn beiden het eens? Is het haalbaar? Wanneer is het klaar? Welke randvoorwaarden horen erbij?" }, error: null,
    },
    ...dates.map((range): ValidationPlan => ({
      range, allow: { kind: "decimal", min: 1, max: 2_958_465 }, prompt: null, error: { style: "stop", title: "Geen datum", message: "Typ een datum, bijvoorbeeld 30-05-2026." },
    })),
    ...(niveau.vast === null ? [list(`B${RIJ.niveauKeuze}`, niveau.keuzes, "Niveau", "De regeling bepaalt het niveau hier niet; kies het zelf.")] : []),
    list(`B${at.accordering + 2}:B${at.accordering + 3}`, ["akkoord", "voor gezien"], "Accordering", "Wie het niet eens is, tekent voor gezien (art. 6 lid 11)."),
    list(`B${at.accordering + 5}`, ["geheel", "deels", "niet"], "Bedenkingen", "Overgenomen: geheel, deels of niet."),
  ];
}

function list(range: string, items: readonly string[], title: string, message: string): ValidationPlan {
  return { range, allow: { kind: "list", items }, prompt: { title, message }, error: { style: "stop", title, message: "Kies uit de lijst." } };
}
