/** The list of employees as a table: what forms and overviews read, and where a change of functiegroep or scale is typed. */
import type { CellRole } from "../../model/style";
import { columnLetters } from "../../model/address";
import type { CellValue, SheetPlan, ValidationPlan } from "../../model/workbook-plan";
import { excelSerial } from "../../rules/datum/excel-datum";
import { CYCLUSSOORTEN } from "../../rules/goede-gesprek/artikel-02-cyclus";
import { jump, text } from "../cell";
import { sheetPlan } from "../sheet";
import { bladSleutel, medewerkersTabel, naamVan, tabNaam, type BeoordelingContext } from "./beoordeling-context";
import { MEDEWERKER_KOLOMMEN, type Medewerker, type MedewerkerKolom } from "./medewerker";

export const MEDEWERKERS_TOP = 6;

/** How each column looks. */
export const VORM: Readonly<Record<MedewerkerKolom, { readonly role: CellRole; readonly width: number }>> = {
  nr: { role: "text", width: 8 }, medewerker: { role: "input", width: 28 }, functiegroep: { role: "input", width: 30 }, schaal: { role: "input", width: 9 },
  leidinggevende: { role: "input", width: 24 }, afdeling: { role: "input", width: 22 }, cyclus: { role: "input", width: 26 },
  start: { role: "inputDate", width: 13 }, indiensttreding: { role: "inputDate", width: 16 }, beslisdatum: { role: "inputDate", width: 13 },
};

export function medewerkersBlad(context: BeoordelingContext, medewerkers: readonly Medewerker[]): SheetPlan {
  const key = bladSleutel(context.kort, "medewerkers");
  const own = [...new Set(medewerkers.flatMap((one) => Object.keys(one.eigen)))];
  const range = (kolom: MedewerkerKolom): string => {
    const letters = columnLetters(MEDEWERKER_KOLOMMEN.indexOf(kolom) + 1);
    return `${letters}${MEDEWERKERS_TOP + 1}:${letters}${MEDEWERKERS_TOP + medewerkers.length}`;
  };
  const date = (kolom: MedewerkerKolom, message: string): ValidationPlan => ({
    range: range(kolom), allow: { kind: "decimal", min: 1, max: 2_958_465 }, prompt: { title: kolom, message }, error: { style: "stop", title: "Geen datum", message: "Typ een datum, bijvoorbeeld 01-01-2026." },
  });
  return sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "tabel",
    columns: [...MEDEWERKER_KOLOMMEN.map((kolom) => VORM[kolom].width), ...own.map(() => 18)],
    blocks: [{
      top: 1, left: 1, rows: [
        [text("Medewerkers", "title")],
        [text("Een rij per formulier. Wijzigt een functiegroep of schaal, of komt er iemand bij: wijzig het hier en kies Vernieuwen bij Gesprekken in het taakvenster. Wat in een formulier is getypt, blijft.", "subtitle")],
        [text("Persoonsgegevens: dit blad en de formulieren zijn voor de leidinggevende. Bij een proefaanstelling horen twee rijen (art. 2 lid 3): een voor elke beoordeling.", "note")],
        [jump("Terug naar het begin", tabNaam(context, bladSleutel(context.kort, "start")))],
      ],
    }],
    tables: [{
      name: medewerkersTabel(context), top: MEDEWERKERS_TOP, left: 1,
      columns: [...MEDEWERKER_KOLOMMEN.map((kolom) => ({ name: kolom, role: VORM[kolom].role })), ...own.map((name) => ({ name, role: "input" as const }))],
      rows: medewerkers.map((one) => [...MEDEWERKER_KOLOMMEN.map((kolom) => rijwaarde(one, kolom)), ...own.map((name) => one.eigen[name] ?? null)]),
    }],
    validations: [
      {
        range: range("functiegroep"), allow: { kind: "listName", name: naamVan(context, "lijst_functiegroepen") }, prompt: null,
        error: { style: "warning", title: "Onbekende functiegroep", message: "Deze functiegroep heeft geen profiel in het kader. Toch gebruiken?" },
      },
      { range: range("cyclus"), allow: { kind: "list", items: CYCLUSSOORTEN }, prompt: { title: "Cyclus", message: "Twee jaar (art. 2 lid 1), een jaar (lid 2), proef (lid 3) of aanloopschaal (lid 4)." }, error: { style: "stop", title: "Onbekende cyclus", message: "Kies uit de lijst." } },
      date("start", "Eerste dag van de cyclus."),
      date("indiensttreding", "Alleen nodig voor wie in dienst komt of op proef is."),
      date("beslisdatum", "Bij een proefaanstelling: de dag van de beslissing over een vaste aanstelling."),
    ],
    freeze: { rows: MEDEWERKERS_TOP, columns: 2 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${MEDEWERKERS_TOP}:${MEDEWERKERS_TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

function rijwaarde(medewerker: Medewerker, kolom: MedewerkerKolom): CellValue {
  const value = medewerker[kolom];
  return (kolom === "start" || kolom === "indiensttreding" || kolom === "beslisdatum") && value !== null ? excelSerial(value) : value;
}
