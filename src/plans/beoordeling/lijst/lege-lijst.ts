/** An empty list of employees to fill in, with the heads that forms are made from. */
import { columnLetters } from "../../../model/address";
import type { Kader } from "../../../model/kader";
import type { Naming } from "../../../model/naming";
import type { ValidationPlan, WorkbookPlan } from "../../../model/workbook-plan";
import { CYCLUSSOORTEN } from "../../../rules/goede-gesprek/artikel-02-cyclus";
import { text } from "../../cell";
import { columnOf } from "../../formula";
import { sheetPlan } from "../../sheet";
import { MEDEWERKER_KOLOMMEN, type MedewerkerKolom } from "../medewerker";
import { VORM } from "../medewerkers-blad";

const TOP = 4;
/** A table grows when one types below it. */
const RIJEN = 15;
/** The number of a form is given when it is made. */
type Kolom = Exclude<MedewerkerKolom, "nr">;

const KOLOMMEN = MEDEWERKER_KOLOMMEN.filter((kolom) => kolom !== "nr");

export function legeLijst(kader: Kader, { naming }: { readonly naming: Naming }): WorkbookPlan {
  const kort = naming.kort("Lijst");
  const groepen = [...new Set((kader.tabellen.Profielen ?? []).map(({ functie }) => functie))];
  const range = (kolom: Kolom): string => {
    const letters = columnLetters(KOLOMMEN.indexOf(kolom) + 1);
    return `${letters}${TOP + 1}:${letters}${TOP + RIJEN}`;
  };
  const date = (kolom: Kolom, message: string): ValidationPlan => ({
    range: range(kolom), allow: { kind: "decimal", min: 1, max: 2_958_465 }, prompt: { title: kolom, message }, error: { style: "stop", title: "Geen datum", message: "Typ een datum, bijvoorbeeld 01-01-2026." },
  });
  const lijst = `${kort}_lijst_functiegroepen`;
  return {
    title: "Lijst medewerkers",
    sheets: [
      sheetPlan({
        key: `${kort}/medewerkerslijst`, name: naming.sheet("Lijst medewerkers"), tab: "tabel", columns: KOLOMMEN.map((kolom) => VORM[kolom].width),
        blocks: [{
          top: 1, left: 1, rows: [
            [text("Lijst medewerkers", "title")],
            [text("Medewerker, functiegroep en schaal zijn nodig; de rest mag leeg blijven. Ga daarna naar Gesprekken in het taakvenster en kies 'Uit een lijst in deze werkmap'.", "subtitle")],
          ],
        }],
        tables: [{ name: `${kort}_Medewerkerslijst`, top: TOP, left: 1, columns: KOLOMMEN.map((kolom) => ({ name: kolom, role: VORM[kolom].role })), rows: Array.from({ length: RIJEN }, () => KOLOMMEN.map(() => null)) }],
        validations: [
          { range: range("functiegroep"), allow: { kind: "listName", name: lijst }, prompt: { title: "Functiegroep", message: "Kies uit de lijst." }, error: { style: "warning", title: "Onbekende functiegroep", message: "Deze functiegroep heeft geen profiel in het kader. Toch gebruiken?" } },
          { range: range("cyclus"), allow: { kind: "list", items: [...CYCLUSSOORTEN, "proef"] }, prompt: { title: "Cyclus", message: "Twee jaar (art. 2 lid 1), een jaar (lid 2), proef (lid 3: twee formulieren) of aanloopschaal (lid 4)." }, error: { style: "stop", title: "Onbekende cyclus", message: "Kies uit de lijst." } },
          date("start", "Eerste dag van de cyclus."), date("indiensttreding", "Alleen nodig voor wie in dienst komt of op proef is."), date("beslisdatum", "Bij een proefaanstelling: de dag van de beslissing over een vaste aanstelling."),
        ],
        freeze: { rows: TOP, columns: 1 },
      }),
      sheetPlan({
        key: `${kort}/functiegroepen`, name: naming.sheet("Functiegroepen"), tab: "tabel", columns: [40],
        blocks: [{ top: 1, left: 1, rows: [[text("Functiegroepen", "title")], [text(`Waaruit de lijst kiest: ${kader.kader.naam}.`, "subtitle")]] }],
        tables: [{ name: `${kort}_Functiegroepen`, top: TOP, left: 1, columns: [{ name: "functiegroep", role: "text" }], rows: groepen.map((groep) => [groep]) }],
      }),
    ],
    names: [{ name: lijst, refersTo: `=${columnOf(`${kort}_Functiegroepen`, "functiegroep")}` }],
  };
}
