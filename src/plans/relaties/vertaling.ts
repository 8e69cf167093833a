/**
 * A team that one framework describes, read in terms of another: competences of the other framework, and behind each what the team's own
 * framework asks under the related name. Levels stay those of the team's framework; nothing is converted. Live over the tables.
 */
import { cellAddress } from "../../model/address";
import { geldendeCompetentie } from "../../model/relaties/relatie";
import { nameKey, sameName } from "../../model/same-name";
import type { BlockPlan, CellPlan, SheetPlan } from "../../model/workbook-plan";
import { blank, formula, text } from "../cell";
import { competentiebronnen } from "../competentiebronnen";
import { columnOf, criterion, fixed, fixedRow } from "../formula";
import { celkolom, soortLegenda } from "../profielcel";
import { sheetPlan } from "../sheet";
import { aantalFormule } from "./relatie-kolom";
import { schaalbrug } from "./schaalbrug";
import { competentienamen, gevraagdeProfielen, profielOnderwerpen, type VertaalContext } from "./vertaal-context";
import { FIRST_FUNCTIE, vertaalblok } from "./vertaalblok";

const TOP = 6;
const HEAD_HEIGHT = 150;
const COMPLETE = "Alle relaties die tellen en alle gevraagde competenties staan in dit overzicht.";
const INCOMPLETE = "Let op: een relatie of een gevraagde competentie staat niet in dit overzicht. Werk het bij in het taakvenster (Competenties), of zoek in de relatietabel een naam die geen van beide kaders heeft.";

export const vertalingKey = (van: string, naar: string): string => `vertaling:${van}>${naar}`;

export function vertaling(context: VertaalContext, sheet: string): SheetPlan {
  const { van, naar } = context;
  const profielen = gevraagdeProfielen(van);
  const functies = profielOnderwerpen(van);
  const bronnen = competentiebronnen(profielen);
  const lastColumn = FIRST_FUNCTIE + functies.length + 1;
  const heads = [text("Functie", "head"), blank("head"), ...functies.map((functie) => text(functie, "headTurned")), blank("head"), blank("head")];
  const teamRow = TOP + 1;
  // How many rows come is known only when they are made; their own heights do not depend on where the ranks stand.
  const build = (rangRow: number): { blocks: BlockPlan[]; end: number; delen: ReturnType<typeof vertaalblok>[]; headRows: number[]; rangen: ReturnType<typeof schaalbrug>["rangen"] } => {
    const brug = schaalbrug(context, TOP, teamRow + 1, rangRow);
    const facts: (CellPlan | null)[][] = [
      [text("Aantal in het team", "rowHead"), blank("text"), ...functies.map((functie, at) => teamCel(context, functie, fixedRow(TOP, FIRST_FUNCTIE + at)))],
      ...brug.regels.map((regel) => [text(regel.label, "rowHead"), blank("text"), ...functies.map((functie, at) => regel.cel(functie, FIRST_FUNCTIE + at))]),
      ...(brug.zin === "" ? [] : [[text(brug.zin, "note")]]),
    ];
    const blocks: BlockPlan[] = [{ top: TOP, left: 1, rows: [heads, ...facts] }];
    let row = TOP + 1 + facts.length + 1;
    const headRows: number[] = [];
    const delen = bronnen.map((bron) => {
      if (bronnen.length > 1) blocks.push({ top: row, left: 1, rows: [[text(bron.titel, "heading")]] });
      const deel = vertaalblok(context, bron, row + 1, teamRow);
      blocks.push({ top: row + 1, left: 1, rows: deel.rows });
      headRows.push(row + 1);
      row = deel.end + 1;
      return deel;
    });
    return { blocks, end: row, delen, headRows, rangen: brug.rangen };
  };
  const { end } = build(0);
  const made = build(end + 2);
  const [first] = made.delen;
  const left = restFormule(context, made.headRows[0] ?? 0, lastColumn);
  const missing = first ? countRelations(context) - first.aantal : 0;
  const outside = rijenBuiten(context);
  const open = `COUNTIFS(${columnOf(context.relatietabel, "besluit")},"open")`;
  const aantalOpen = context.relaties.filter((rij) => rij.besluit.toLowerCase() === "open").length;
  const legenda = celkolom(profielen) === "niveau" ? `De niveaus zijn die van ${van.kort} en worden niet omgezet naar ${naar.kort}.` : soortLegenda(profielen);
  const marks = made.delen.length === 2 && made.delen[0] && made.delen[1] ? verschillen(made.delen[0].vertaald, made.delen[1].vertaald) : [];
  return sheetPlan({
    key: vertalingKey(van.kort, naar.kort),
    name: sheet,
    tab: "view",
    columns: [34, 34, ...functies.map(() => 8), 8, 8],
    rowHeights: Object.fromEntries([TOP, ...made.headRows].map((row) => [row, HEAD_HEIGHT])),
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`Team van ${van.kort} gelezen in ${naar.kort}: ${naar.kader.naam}`, "title")],
          [text(`${legenda} Alleen relaties met het besluit bevestigd of gewijzigd tellen.`, "subtitle")],
          [formula(`=IF(AND(${aantalFormule(context.relatietabel, van.kort, naar.kort)}=COUNTIF(${first?.verwant ?? "$A$1"},"?*"),${left}=0),"${COMPLETE}","${INCOMPLETE}")`, missing === 0 && outside === 0 ? COMPLETE : INCOMPLETE, "note")],
          [formula(`=IF(${open}=0,"Over alle voorstellen in de relatietabel is beslist.","In de relatietabel staan nog voorstellen open; die tellen hier niet mee.")`, aantalOpen === 0 ? "Over alle voorstellen in de relatietabel is beslist." : "In de relatietabel staan nog voorstellen open; die tellen hier niet mee.", "note")],
        ],
      },
      ...made.blocks,
      ...(made.rangen.length > 0 ? [{ top: end + 1, left: 1, rows: [[text("Rang van elke schaal (10A telt als 10,5), waarmee de niveaus worden opgezocht", "note")], ...made.rangen] }] : []),
    ],
    conditionalFormats: [{ range: `A3:${cellAddress(3, lastColumn)}`, formula: `LEFT($A$3,6)="Let op"`, tone: "attention" }, ...marks],
    freeze: { rows: 0, columns: 2 },
    print: { orientation: "landscape", pagesTall: null, titleRows: null, titleColumns: "A:B", area: `A1:${cellAddress(end - 1, lastColumn)}`, breaks: made.headRows.slice(1).map((row) => row - 1) },
  });
}

function teamCel(context: VertaalContext, functie: string, head: string): CellPlan {
  const own = context.team.filter((lid) => sameName(lid.functie, functie));
  return formula(`=SUMIFS(${columnOf(context.teamtabel, "aantal")},${columnOf(context.teamtabel, "functie")},${criterion(head, functie)})`, own.reduce((sum, lid) => sum + (lid.aantal ?? 0), 0), "countCenter");
}

/** Where the second part asks otherwise than the first, its cell is marked, bold. */
function verschillen(first: string, second: string): SheetPlan["conditionalFormats"] {
  const [one = ""] = first.split(":");
  const [two = ""] = second.split(":");
  return [{ range: second, formula: `${two}<>${one}`, tone: "attention" }];
}

/** Rows of the profiles that are about no function or competence of this sheet. */
function restFormule(context: VertaalContext, headRow: number, lastColumn: number): string {
  const table = `${context.van.kort}_Profielen`;
  const heads = `${fixed(headRow, FIRST_FUNCTIE)}:${fixed(headRow, lastColumn - 2)}`;
  const competenties = `${context.van.kort}_Competenties`;
  const known = `(COUNTIF(${columnOf(competenties, "competentie")},${columnOf(table, "competentie")})>0)`;
  const own = context.van.tabellen.Competenties ? known : "1";
  const extra = buitenCompetenties(context).map((naam) => `+(${columnOf(table, "competentie")}="${naam.replaceAll('"', '""')}")`).join("");
  return `SUMPRODUCT(1-(COUNTIF(${heads},${columnOf(table, "functie")})>0)*((${own}${extra})>0))`;
}

/** Asked without being described ("Eigen keuze"): lines of their own. */
function buitenCompetenties(context: VertaalContext): readonly string[] {
  const known = new Set((context.van.tabellen.Competenties ?? []).map((rij) => nameKey(rij.competentie)));
  return competentienamen(context.van).filter((naam) => !known.has(nameKey(naam)));
}

/** Rows that are examples stand in the table and not here. */
function rijenBuiten({ van }: VertaalContext): number {
  return (van.tabellen.Profielen ?? []).length - gevraagdeProfielen(van).length;
}

function countRelations({ van, naar, relaties }: VertaalContext): number {
  return relaties.filter((rij) => geldendeCompetentie(rij) !== "" && ((sameName(rij.kader, van.kort) && sameName(rij.anderKader, naar.kort)) || (sameName(rij.kader, naar.kort) && sameName(rij.anderKader, van.kort)))).length;
}
