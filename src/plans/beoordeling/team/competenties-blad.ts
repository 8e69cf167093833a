/** Which label each employee has for each competence: the manager's own sheet, from which the counts are made. */
import type { CellPlan, SheetPlan } from "../../../model/workbook-plan";
import { matchKey } from "../../../rules/match-key";
import { jump, text } from "../../cell";
import { criterion, fixedRow } from "../../formula";
import { sheetPlan } from "../../sheet";
import { bladSleutel, kaderRijen, tabNaam, type BeoordelingContext } from "../beoordeling-context";
import type { Formulierfeiten } from "../formulier/feiten";
import { tekstVan, veld } from "../formulier/inhoud";
import { RIJ } from "../formulier/indeling";
import { formule } from "../formulier/rijbouw";
import { competentieregels } from "../formulier/vorm";
import { verwijzing } from "./formulier-verwijzing";

export const COMPETENTIES_KOP = 5;
export const EERSTE_COMPETENTIE = 3;
/** Points: room for the longest turned name. */
const KOPHOOGTE = 115;
export const KENNISNIVEAU = "Kennisniveau";

/** One letter or two for each label, lowest first. */
export const LETTERS = ["O", "EO", "N", "G", "U"] as const;

export function beoordeeld(context: BeoordelingContext): readonly string[] {
  return [...kaderRijen(context, "Competenties").map((rij) => rij.competentie), KENNISNIVEAU];
}

/** The letter of an employee for a competence; "" when it is not reviewed or has no label. */
export function letterVan({ vorm, inhoud, uitkomst }: Formulierfeiten, naam: string): string {
  const { competenties, kennisniveau } = uitkomst.score;
  const index = competentieregels(vorm).findIndex((vast, at) => matchKey(vast ?? tekstVan(inhoud, veld.competentie(at + 1, "naam"))) === matchKey(naam));
  const score = naam === KENNISNIVEAU ? kennisniveau : competenties[index];
  return typeof score === "number" ? (LETTERS[score - 1] ?? "") : "";
}

export function competentiesBlad(context: BeoordelingContext, formulieren: readonly Formulierfeiten[]): SheetPlan {
  const key = bladSleutel(context.kort, "competenties");
  const namen = beoordeeld(context);
  const body = formulieren.map((feiten): CellPlan[] => {
    const { van, tot } = feiten.at.competenties;
    const [names, scores] = [verwijzing(feiten, `$A$${van}:$A$${tot}`), verwijzing(feiten, `$F$${van}:$F$${tot}`)];
    const letter = (score: string): string => `=IFERROR(CHOOSE(${score},${LETTERS.map((one) => `"${one}"`).join(",")}),"")`;
    return [
      text(feiten.medewerker.nr, "rowHead"), formule(`=${verwijzing(feiten, `$B$${RIJ.medewerker}`)}&""`, feiten.medewerker.medewerker, "formulaText"),
      ...namen.map((naam, index) => formule(
        letter(naam === KENNISNIVEAU ? verwijzing(feiten, `$F$${feiten.at.kennisniveau}`) : `INDEX(${scores},MATCH(${criterion(fixedRow(COMPETENTIES_KOP, EERSTE_COMPETENTIE + index), naam)},${names},0))`),
        letterVan(feiten, naam), "formulaTextCenter",
      )),
    ];
  });
  return sheetPlan({
    key,
    name: tabNaam(context, key),
    tab: "view",
    columns: [9, 26, ...namen.map(() => 5)],
    rowHeights: { [COMPETENTIES_KOP]: KOPHOOGTE },
    blocks: [
      {
        top: 1, left: 1, rows: [
          [text("Kwalificaties per competentie", "title")],
          [text("Voor de leidinggevende: persoonsgegevens. O onvoldoende, EO enigszins onvoldoende, N normaal, G goed, U uitstekend; leeg: niet beoordeeld.", "subtitle")],
          [jump("Terug naar het begin", tabNaam(context, bladSleutel(context.kort, "start")))],
        ],
      },
      { top: COMPETENTIES_KOP, left: 1, rows: [[text("Formulier", "head"), text("Medewerker", "head"), ...namen.map((naam) => text(naam, "headTurned"))], ...body] },
    ],
    freeze: { rows: COMPETENTIES_KOP, columns: 2 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${COMPETENTIES_KOP}:${COMPETENTIES_KOP}`, titleColumns: null, area: null, breaks: [] },
  });
}
