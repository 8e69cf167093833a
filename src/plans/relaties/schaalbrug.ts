/**
 * The one bridge between the ladders of two frameworks: a salary scale that both print. Per function of the team the scale that its framework
 * prints, the level of the other framework that prints a range around it, and how many functions the other framework has on that scale.
 */
import { nameKey } from "../../model/same-name";
import { readSchaal, schaalRang, type Schaal } from "../../model/schaal";
import type { Functie, Niveau } from "../../model/tabellen";
import type { CellPlan } from "../../model/workbook-plan";
import { formula, text } from "../cell";
import { columnOf, criterion, fixedRow, headerOf } from "../formula";
import type { VertaalContext } from "./vertaal-context";

const NONE = "–";
const SEVERAL = "zie tabel";

/** Whole scales and tussenschalen as they are printed, 1 to 19. */
const LADDER: readonly Schaal[] = Array.from({ length: 19 }, (_, index) => [String(index + 1), `${index + 1}A`]).flat();

export interface Brug {
  readonly regels: readonly { readonly label: string; cel(functie: string, column: number): CellPlan }[];
  /** Why there is no bridge; "" when there is. */
  readonly zin: string;
  /** The ranks that the formulas look scales up in; none when there is no bridge. */
  readonly rangen: readonly (readonly CellPlan[])[];
}

/** @param headRow row of the function names; @param firstRow row of the first line; @param rangRow row of the first rank */
export function schaalbrug(context: VertaalContext, headRow: number, firstRow: number, rangRow: number): Brug {
  const { van, naar } = context;
  const functies = van.tabellen.Functies ?? [];
  const niveaus = (naar.tabellen.Niveaus ?? []).filter((rij) => rij.schaalVan !== null && rij.schaalTot !== null);
  const others = (naar.tabellen.Functies ?? []).filter((rij) => rij.schaal !== null);
  const own = functies.some((rij) => rij.schaal !== null);
  if (!own || (niveaus.length === 0 && others.length === 0)) {
    const lacking = own ? naar.kort : niveaus.length > 0 || others.length > 0 ? van.kort : `${van.kort} en ${naar.kort}`;
    return { regels: [], rangen: [], zin: `Geen salarisschaal in ${lacking}: de niveaus van beide kaders zijn niet met elkaar te verbinden.` };
  }
  const table = `${van.kort}_Functies`;
  const sleutel = functies.some((rij) => rij.normfunctie !== null) ? "normfunctie" : "functie";
  const schaalCel = (column: number): string => fixedRow(firstRow, column);
  const schaalVan = (functie: string): string => schaalOf(functies.filter((rij) => nameKey(rij[sleutel] ?? "") === nameKey(functie)));
  const ladder = { namen: `$A$${rangRow}:$A$${rangRow + LADDER.length - 1}`, rangen: `$B$${rangRow}:$B$${rangRow + LADDER.length - 1}` };
  const regels = [
    {
      label: `Schaal volgens ${van.kort}`,
      cel: (functie: string, column: number) => {
        const key = criterion(fixedRow(headRow, column), functie);
        const count = `COUNTIFS(${columnOf(table, sleutel)},${key})`;
        const first = `INDEX(${columnOf(table, "schaal")},MATCH(${key},${columnOf(table, sleutel)},0))`;
        return formula(`=IF(${count}=0,"${NONE}",IF(${first}="","${NONE}",IF(COUNTIFS(${columnOf(table, sleutel)},${key},${columnOf(table, "schaal")},${first})=${count},${first},"${SEVERAL}")))`, schaalVan(functie), "formulaTextCenter");
      },
    },
    ...(niveaus.length > 0
      ? [{
          label: `Niveau in ${naar.kort} volgens die schaal`,
          cel: (functie: string, column: number) => formula(niveauFormule(`${naar.kort}_Niveaus`, schaalCel(column), ladder), niveauOf(niveaus, schaalVan(functie)), "formulaTextCenter"),
        }]
      : []),
    ...(others.length > 0
      ? [{
          label: `Functies van ${naar.kort} op die schaal`,
          cel: (functie: string, column: number) => {
            const value = others.filter((rij) => rij.schaal === schaalVan(functie)).length;
            return formula(`=COUNTIFS(${columnOf(`${naar.kort}_Functies`, "schaal")},${schaalCel(column)})`, value, "countCenter");
          },
        }]
      : []),
  ];
  return { regels, zin: "", rangen: LADDER.map((schaal) => [text(schaal, "textCenter"), { value: schaalRang(schaal), role: "count", format: "General" }]) };
}

/** Every row of the function on one scale, or it is not one scale. */
function schaalOf(rijen: readonly Functie[]): string {
  const [first] = rijen;
  if (!first || first.schaal === null) return NONE;
  return rijen.every((rij) => rij.schaal === first.schaal) ? first.schaal : SEVERAL;
}

function niveauOf(niveaus: readonly Niveau[], printed: string): string {
  const schaal = readSchaal(printed);
  if (schaal === null) return NONE;
  const rang = schaalRang(schaal);
  const fits = niveaus.filter((rij) => schaalRang(rij.schaalVan ?? "") <= rang && schaalRang(rij.schaalTot ?? "") >= rang);
  return fits.length === 1 ? (fits[0]?.niveau ?? NONE) : fits.length === 0 ? "geen" : SEVERAL;
}

function niveauFormule(table: string, schaal: string, ladder: { readonly namen: string; readonly rangen: string }): string {
  const column = (naam: keyof Niveau & string): string => columnOf(table, naam);
  const rang = (of: string): string => `SUMIF(${ladder.namen},${of},${ladder.rangen})`;
  const fit = `(${rang(column("schaalVan"))}<=${rang(schaal)})*(${rang(column("schaalTot"))}>=${rang(schaal)})*(${column("schaalVan")}<>"")*(${column("schaalTot")}<>"")`;
  const row = `SUMPRODUCT(${fit}*(ROW(${column("niveau")})-ROW(${headerOf(table, "niveau")})))`;
  return `=IF(COUNTIF(${ladder.namen},${schaal})=0,"${NONE}",IF(SUMPRODUCT(${fit})=1,INDEX(${column("niveau")},${row}),IF(SUMPRODUCT(${fit})=0,"geen","${SEVERAL}")))`;
}
