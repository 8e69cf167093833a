/** Looks up personal data on every sheet of ours that can hold any, in the properties of the file and in tab names. */
import { loadKader } from "../../../../frameworks/load-kader";
import type { Kader } from "../../../../model/kader";
import { BLADEN, type BeoordelingContext } from "../../../../plans/beoordeling/beoordeling-context";
import { readFileProperties, type FileProperty } from "../../../../workbook/excel/read/read-file-properties";
import { readWholeSheets, type WholeSheet } from "../../../../workbook/excel/read/read-whole-sheets";
import type { MarkedSheet } from "../../../../workbook/excel/situation/own-sheets";
import { readSituation } from "../../../../workbook/excel/situation/read-situation";
import { renamedSheets } from "../../../../workbook/excel/situation/renamed-sheets";
import { formulierPlaats, gidsPlaats, overzichtPlaatsen } from "./blad-plaatsen";
import { FORMULIER, GIDS, kanPersoonsgegevens } from "./kan-persoonsgegevens";
import { heeftTabel, tabelPlaatsen } from "./tabel-plaatsen";
import { isLeeg, VERWIJDERD, type Vindplaats } from "./vindplaats";

export interface Vindplaatsen {
  readonly plaatsen: readonly Vindplaats[];
  /** Forms whose rows are not those of a form any more, and copies that the user made: to be emptied by hand. */
  readonly zelf: readonly string[];
  /** Properties of the file that are not empty. */
  readonly eigenschappen: ReadonlyMap<FileProperty, string>;
  /** Names of managers in the list: they stand in file properties more often than employees. */
  readonly leidinggevenden: readonly string[];
  /** Tab names in use. */
  readonly tabs: readonly string[];
}

/** @throws what Office.js throws */
export async function leesVindplaatsen(): Promise<Vindplaatsen> {
  const situation = await readSituation();
  const renamed = renamedSheets(situation);
  const holds = ({ marker }: MarkedSheet): boolean => kanPersoonsgegevens(marker.key);
  const whole = await readWholeSheets([...situation.own, ...renamed].filter(holds));
  const kader = await loadKader("goede-gesprek");
  const copies = situation.strays.filter((sheet) => holds(sheet) && !renamed.includes(sheet)).map(({ name }) => name);
  const found = opBladen(kader, whole);
  return { ...found, zelf: [...found.zelf, ...copies], eigenschappen: await readFileProperties(), leidinggevenden: leidinggevenden(whole), tabs: situation.taken.sheets };
}

function opBladen(kader: Kader | null, whole: readonly WholeSheet[]): Pick<Vindplaatsen, "plaatsen" | "zelf"> {
  const lijsten = whole.filter(({ sheet }) => sheet.marker.key.endsWith(`/${BLADEN.medewerkers}`)).flatMap(tabelPlaatsen);
  const namen = new Map(lijsten.flatMap(({ formulier, naam }): [string, string][] => (formulier === null ? [] : [[formulier, naam]])));
  const zelf: string[] = [];
  const plaatsen = whole.flatMap((one): readonly Vindplaats[] => {
    const { key } = one.sheet.marker;
    const [, kort, nr] = FORMULIER.exec(key) ?? [];
    if (kort !== undefined && nr !== undefined && kader) {
      const context: BeoordelingContext = { kader, kort, instellingen: { peildatum: "2000-01-01", bewaarjaren: 5 }, sheetNames: new Map(Object.values(BLADEN).map((blad) => [`${kort}/${blad}`, blad])) };
      const place = formulierPlaats(context, one, nr, namen.get(nr) ?? "");
      if (!place) zelf.push(one.sheet.name);
      return place ? [place] : [];
    }
    if (GIDS.test(key)) return [gidsPlaats(one)];
    return heeftTabel(key) ? tabelPlaatsen(one) : overzichtPlaatsen(one).map((place) => ({ ...place, naam: namen.get(place.formulier ?? "") ?? "" }));
  });
  return { plaatsen: plaatsen.filter((place) => !isLeeg(place)), zelf };
}

function leidinggevenden(whole: readonly WholeSheet[]): readonly string[] {
  const found = whole.filter(({ sheet }) => heeftTabel(sheet.marker.key)).flatMap(({ cells, tables }) => tables.flatMap(({ rect }) => {
    const column = cells.find((cell) => cell.row === rect.top && String(cell.value).toLowerCase() === "leidinggevende")?.column;
    return cells.filter((cell) => cell.column === column && cell.row > rect.top && cell.row <= rect.bottom).map(({ value }) => String(value).trim());
  }));
  return [...new Set(found)].filter((name) => name !== "" && name !== VERWIJDERD);
}
