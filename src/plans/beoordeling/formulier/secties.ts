/** The sections of a form below its top, each as rows. */
import type { CellPlan } from "../../../model/workbook-plan";
import { KEUZES, type Keuze } from "../../../rules/goede-gesprek/keuzes";
import { text } from "../../cell";
import { columnOf } from "../../formula";
import { gedragTabel, kaderRijen, type BeoordelingContext } from "../beoordeling-context";
import { gedragVan } from "../gedrag";
import type { Formulierfeiten } from "./feiten";
import { tekstVan, veld } from "./inhoud";
import type { VRIJE_REGELS} from "./indeling";
import { REKENSTAPPEN, RIJ, rijVanStap, STAPPEN, type Rekenstap } from "./indeling";
import { formule, groep, invoer, kop, koppen, leeg, zin, type Rij, type Rijen } from "./rijbouw";
import { competentieScore, kennisniveauScore, rekenformules, rekenkolom, werkafspraakScore } from "./score-formules";
import { standFormule, STAPTEKST, uiterlijkFormule } from "./termijnen";
import { competentieregels } from "./vorm";

type Section = (feiten: Formulierfeiten) => Rijen;

export const termijnen: Section = ({ uitkomst }) => new Map<number, Rij>([
  [RIJ.termijnen, kop("1. Termijnen van de cyclus")],
  [RIJ.termijnKop, koppen("Stap", "Wie, en wat de regeling zegt of openlaat", "Uiterlijk", "Gepland of gedaan op", "Hoe het ervoor staat", "Artikel")],
  ...STAPPEN.map((stap): [number, Rij] => {
    const { uiterlijk, gedaan, stand } = uitkomst.termijnen[stap];
    const done = stap === "start" ? formule(`=$E$${RIJ.niveauRegeling}`, gedaan ?? "", "formulaDate") : invoer(veld.stap(stap), "inputDate");
    return [rijVanStap(stap), [
      text(STAPTEKST[stap].naam, "rowHeadWrapped"), text(STAPTEKST[stap].tekst, "prose"), formule(uiterlijkFormule(stap), uiterlijk, "formulaDate"), done,
      formule(standFormule(stap), stand, "formulaTextWrapped"), text(STAPTEKST[stap].artikel, "textWrapped"),
    ]];
  }),
]);

export const werkafspraken: Section = ({ at, uitkomst }) => {
  const { kop: first, van } = at.werkafspraken;
  return new Map<number, Rij>([
    [first, kop("2. Werkafspraken: onderdeel a, telt voor 50% (art. 6 lid 4 a en lid 6)")],
    [first + 1, zin("SMART (art. 4 lid 5): wat precies, waaraan te meten, aanvaard door beiden, haalbaar, en wanneer klaar. Gewicht is een verhouding; laat alle gewichten leeg als elke afspraak even zwaar telt (K2, K10).")],
    [first + 2, koppen("Onderdeel", "Afspraak: resultaat, maatstaf, datum, randvoorwaarde", "Gewicht", "Kwalificatie", "Motivering (art. 6 lid 8)", "Score (K1)")],
    ...uitkomst.score.werkafspraken.map((score, index): [number, Rij] => [van + index, [
      text(`Werkafspraak ${index + 1}`, "rowHead"), invoer(veld.werkafspraak(index + 1, "tekst")), invoer(veld.werkafspraak(index + 1, "gewicht"), "inputNumber"),
      invoer(veld.werkafspraak(index + 1, "kwalificatie"), "inputCenter"), invoer(veld.werkafspraak(index + 1, "motivering")), formule(werkafspraakScore(van + index), score, "formulaCount"),
    ]]),
  ]);
};

export const competenties: Section = (feiten) => {
  const { context, vorm, inhoud, at, uitkomst } = feiten;
  const { kop: first, regels, koppen: heads } = at.competenties;
  const table = gedragTabel(context);
  const gedrag = gedragVan(context);
  const behaviour = (row: number, naam: string): CellPlan => formule(
    `=IF(A${row}="","",IF($B$${RIJ.niveau}="","Kies eerst het niveau, boven aan dit formulier.",IFERROR(INDEX(${columnOf(table, "gedrag")},MATCH(1,INDEX((${columnOf(table, "competentie")}=A${row})*(${columnOf(table, "niveau")}=$B$${RIJ.niveau}),0),0)),"Staat niet in de tabel met gedrag.")))`,
    naam === "" ? "" : uitkomst.niveau === "" ? "Kies eerst het niveau, boven aan dit formulier." : (gedrag(naam, uitkomst.niveau) ?? "Staat niet in de tabel met gedrag."), "formulaTextWrapped",
  );
  const places = vorm.eigenKeuze;
  const own = places === 0 ? "Eigen keuze: geen bij deze functiegroep (gids)"
    : vorm.functiespecifiek.length === 0 ? `Eigen keuze: ${places} plaatsen volgens de gids; art. 3 lid 3 noemt er vier, na overleg met de medewerker`
      : `Eigen keuze: hoogstens ${places}, na overleg met de medewerker (art. 3 lid 2)`;
  const kennis = at.kennisniveau;
  return new Map<number, Rij>([
    [first, kop("3. Competenties en kennisniveau: onderdeel b, telt voor 50% (art. 6 lid 4 b en lid 6)")],
    [first + 1, zin("Het gedrag hoort bij het niveau hierboven. Cruciaal: ja als de competentie cruciaal is om de functie goed te vervullen (art. 6 lid 7); wie dat bepaalt en wanneer, staat er niet (K8).")],
    [first + 2, koppen("Competentie", "Gedrag dat bij dit niveau hoort", "Cruciaal", "Kwalificatie", "Motivering (art. 6 lid 8)", "Score (K1)")],
    [heads[0] ?? 0, groep("Kerncompetenties (art. 3 lid 2)")],
    [heads[1] ?? 0, groep("Functiespecifieke competenties (art. 3 lid 2)")],
    [heads[2] ?? 0, groep(own)],
    ...competentieregels(vorm).map((vast, index): [number, Rij] => {
      const row = regels[index] ?? 0;
      const naam = vast ?? tekstVan(inhoud, veld.competentie(index + 1, "naam"));
      return [row, [
        vast === null ? invoer(veld.competentie(index + 1, "naam")) : text(vast, "rowHeadWrapped"), behaviour(row, naam), invoer(veld.competentie(index + 1, "cruciaal"), "inputCenter"),
        invoer(veld.competentie(index + 1, "kwalificatie"), "inputCenter"), invoer(veld.competentie(index + 1, "motivering")),
        formule(competentieScore(row, at, vast === null ? table : null), uitkomst.score.competenties[index] ?? "", "formulaCount"),
      ]];
    }),
    [kennis - 1, groep("Kennisniveau (art. 6 lid 5): telt als een onderdeel naast de competenties (K3)")],
    [kennis, [
      text("Kennisniveau", "rowHead"), invoer(veld.kennisniveau("tekst")), leeg(), invoer(veld.kennisniveau("kwalificatie"), "inputCenter"), invoer(veld.kennisniveau("motivering")),
      formule(kennisniveauScore(kennis), uitkomst.score.kennisniveau, "formulaCount"),
    ]],
    [at.lid7 - 1, groep("Afwijking volgens art. 6 lid 7: alleen als de leidinggevende het zelf aankruist, met reden (K8)")],
    [at.lid7, [
      text("Lid 7 toepassen", "rowHead"), text("Alleen mogelijk als een competentie die als cruciaal is aangemerkt Onvoldoende is; de eindkwalificatie wordt dan Onvoldoende. Nooit vanzelf.", "prose"), leeg(),
      invoer(veld.lid7("toegepast"), "inputCenter"), invoer(veld.lid7("reden")),
      formule(lid7Stand(at.lid7, at.rekenstap("lid7Mogelijk")), lid7StandVan(feiten), "formulaTextWrapped"),
    ]],
  ]);
};

function lid7Stand(row: number, mogelijk: number): string {
  return `=IF(TRIM(D${row})="ja",IF($D$${mogelijk}<>"ja","mag hier niet",IF(TRIM(E${row})="","reden ontbreekt","toegepast")),IF($D$${mogelijk}="ja","mogelijk",""))`;
}

function lid7StandVan({ inhoud, uitkomst }: Formulierfeiten): string {
  const possible = uitkomst.score.stappen.lid7Mogelijk === "ja";
  if (tekstVan(inhoud, veld.lid7("toegepast")).toLowerCase() !== "ja") return possible ? "mogelijk" : "";
  return possible ? (tekstVan(inhoud, veld.lid7("reden")) === "" ? "reden ontbreekt" : "toegepast") : "mag hier niet";
}

/** Free text in rows: no score. */
const vrij = (first: number, title: string, heads: readonly string[], deel: keyof typeof VRIJE_REGELS, labels: readonly string[]): Rijen => new Map<number, Rij>([
  [first, kop(title)],
  [first + 1, koppen(...heads)],
  ...labels.map((label, index): [number, Rij] => [first + 2 + index, [
    text(label, "rowHeadWrapped"), invoer(veld.vrij(deel, index + 1, "tekst")), leeg(), invoer(veld.vrij(deel, index + 1, "datum"), "inputDate"), invoer(veld.vrij(deel, index + 1, "vervolg")), leeg(),
  ]]),
]);

export const ontwikkeling: Section = ({ at }) => vrij(at.ontwikkeling, "4. Ontwikkeling in de functie (art. 4 lid 1 b): geen eigen score (K9)", ["Onderwerp", "Afspraak en wat ervoor nodig is", "", "Klaar op", "Hoe het ging", ""], "ontwikkeling", ["Kennis", "Competentie", "Anders"]);

export const loopbaan: Section = ({ at }) => vrij(at.loopbaan, "5. Loopbaan en levensfase (art. 4 lid 1 c): telt niet mee (art. 6 lid 4; K9)", ["Onderwerp", "Afspraak", "", "Klaar op", "Samen geëvalueerd", ""], "loopbaan", ["Loopbaan", "Levensfase"]);

export const voortgang: Section = ({ at }) => vrij(at.voortgang, "6. Randvoorwaarden en voortgang (art. 4 lid 3, art. 5)", ["Onderwerp", "Wat is besproken", "", "Datum", "Bijgestelde of nieuwe afspraak", ""], "voortgang", ["Randvoorwaarden", "Voortgang", "Werkomstandigheden"]);

export const informanten: Section = ({ at }) => vrij(at.informanten, "8. Informanten (art. 6 lid 10)", ["Informant", "Wie, welke werkrelatie, op wiens verzoek", "", "Geraadpleegd op", "Wat aan de medewerker is teruggekoppeld", ""], "informanten", ["Informant 1", "Informant 2", "Informant 3"]);

export const accordering: Section = ({ at }) => vrij(at.accordering, "9. Accordering en bedenkingen (art. 6 lid 11 en 12)", ["Stap", "Akkoord of voor gezien; of de tekst", "", "Datum", "Toelichting of handtekening", ""], "accordering", [
  "Medewerker", "Direct-leidinggevende", "Bedenkingen van de medewerker", "Overgenomen: geheel, deels of niet", "Waarom (bij niet of deels)", "Vastgesteld door",
]);

const REKENTEKST: Readonly<Record<Rekenstap, readonly [string, string]>> = {
  gewichten: ["Gewichten", "Alle leeg: elke werkafspraak telt even zwaar. Anders bij elke een gewicht van 0 of meer (art. 4 lid 2; K2, K10)."],
  S: ["S: som van de gewichten", "In tienduizendsten, zodat de berekening met hele getallen gaat (K2, K4)."],
  P: ["P: som van gewicht x score", "Scores van 1 (Onvoldoende) tot en met 5 (Uitstekend) (K1, K2)."],
  a: ["a = P / S", "Gewogen gemiddelde van de werkafspraken die een kwalificatie hebben (art. 6 lid 4 a; K2)."],
  n: ["n: aantal in onderdeel b", "Competenties en kennisniveau die een kwalificatie hebben (K3)."],
  C: ["C: som van de scores in b", "Zonder gewichten (art. 4 lid 2; K3, K10)."],
  b: ["b = C / n", "Gemiddelde van competenties en kennisniveau (art. 6 lid 4 b; K3)."],
  totaal: ["Totaal = (a + b) / 2", "Elk onderdeel voor 50%, zonder tussentijds af te ronden (art. 6 lid 6; K4)."],
  ontbreekt: ["Ontbreekt of klopt niet", "Zolang hier iets staat, is er geen eindkwalificatie (K6, K7)."],
  berekend: ["Berekende kwalificatie", "De dichtstbijzijnde; precies halverwege wordt de hogere (art. 6 lid 6; K5)."],
  indicatie: ["Indicatie", "Over wat wel is ingevuld, gewichten opnieuw verdeeld; geen eindkwalificatie zolang er iets ontbreekt (K6)."],
  lid7Mogelijk: ["Lid 7 mogelijk", "Ja als een cruciale competentie Onvoldoende is; de leidinggevende beslist (art. 6 lid 7; K8)."],
  eind: ["Eindkwalificatie", "De berekende, of Onvoldoende als de leidinggevende lid 7 toepast met een reden (art. 6 lid 6 en 7)."],
  lid9: ["Extra beloning mogelijk", "Bij Goed of Uitstekend, naar keuze van de leidinggevende (art. 6 lid 9)."],
};

export const berekening: Section = ({ at, uitkomst }) => {
  const formulas = rekenformules(at);
  return new Map<number, Rij>([
    [at.berekening, kop("7. Berekening, stap voor stap")],
    [at.berekening + 1, koppen("Stap", "Hoe (artikel; keuze van Functieboek)", "", "Uitkomst", "", "")],
    ...REKENSTAPPEN.map((stap): [number, Rij] => {
      const [label, sentence] = REKENTEKST[stap];
      const value = uitkomst.score.stappen[stap];
      const result = stap === "eind";
      const number = stap === "a" || stap === "b" || stap === "totaal";
      const cell = formule(formulas[stap], value, result ? "totalText" : rekenkolom(stap) === "E" ? "formulaTextWrapped" : number ? "formulaTextCenter" : "formulaCount", number ? "0.0000" : undefined);
      return [at.rekenstap(stap), [
        text(label, result ? "totalLabel" : "rowHeadWrapped"), text(sentence, "prose"), leeg(), ...(rekenkolom(stap) === "D" ? [cell, leeg()] : [leeg(), cell]), leeg(),
      ]];
    }),
  ]);
};

export const vervallen: Section = ({ at, vorm }) => (vorm.vervallen === 0 ? new Map() : new Map<number, Rij>([
  [at.vervallen, kop("Bewaard van een eerder profiel: telt niet mee")],
  [at.vervallen + 1, koppen("Onderdeel", "Motivering", "", "Kwalificatie", "", "")],
  ...Array.from({ length: vorm.vervallen }, (_, index): [number, Rij] => [at.vervallen + 2 + index, [
    invoer(veld.vervallen(index + 1, "onderdeel")), invoer(veld.vervallen(index + 1, "motivering")), leeg(), invoer(veld.vervallen(index + 1, "kwalificatie"), "inputCenter"), leeg(), leeg(),
  ]]),
]));

export const keuzes: Section = ({ at, context }) => new Map<number, Rij>([
  [at.keuzes, kop("Keuzes van Functieboek waar de regeling zwijgt")],
  ...(Object.keys(KEUZES) as Keuze[]).map((keuze, index): [number, Rij] => [at.keuzes + 1 + index, [text(keuze, "rowHead"), text(KEUZES[keuze], "subtitle")]]),
  [at.keuzes + 11, [text(`Bron: ${context.kader.kader.bron.replace(/\.$/, "")}. ${gedragbron(context)}`, "note")]],
]);

/** Whose words the behaviours are: a guide of the user's own may hold some of the competences only. */
function gedragbron(context: BeoordelingContext): string {
  const kinds = new Set(kaderRijen(context, "Indicatoren").filter(({ soort }) => soort === "gedrag").map(({ tekstsoort }) => tekstsoort));
  if (!kinds.has("bron")) return "Gedrag: samengevat door Functieboek.";
  return kinds.size > 1 ? "Gedrag: tekst uit uw eigen document waar dat gedrag geeft, anders samengevat door Functieboek." : "Gedrag: tekst uit uw eigen document.";
}
