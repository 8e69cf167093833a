/** Carries what was typed in a form over to another profile: by the name of each competence, and nothing is lost. */
import type { CellValue } from "../../../model/workbook-plan";
import { matchKey } from "../../../rules/match-key";
import { COMPETENTIEVELDEN, isGevuld, tekstVan, veld, type FormulierInhoud } from "../formulier/inhoud";
import { competentieregels, type FormulierVorm } from "../formulier/vorm";

interface Staand {
  readonly vorm: FormulierVorm;
  readonly inhoud: FormulierInhoud;
}

interface Bundel {
  readonly naam: string;
  readonly waarden: readonly (readonly [(typeof COMPETENTIEVELDEN)[number], CellValue])[];
}

/**
 * The form in its new shape: at least as many werkafspraken as were in use; a competence keeps its mark, label and motive wherever it stands
 * now; one that is asked no more goes to an open place when it was chosen, else to the part that does not count.
 */
export function zetOver(staand: Staand, doel: FormulierVorm): Staand {
  const inhoud = new Map([...staand.inhoud].filter(([naam]) => !naam.startsWith("competentie/") && !naam.startsWith("vervallen/")));
  const bundels = bundelsVan(staand);
  const rest = new Map(bundels.map((bundel) => [matchKey(bundel.naam), bundel]));
  const put = (regel: number, bundel: Bundel | undefined): void => {
    for (const [deel, value] of bundel?.waarden ?? []) inhoud.set(veld.competentie(regel, deel), value);
    if (bundel) rest.delete(matchKey(bundel.naam));
  };
  const regels = competentieregels(doel);
  regels.forEach((naam, index) => naam !== null && put(index + 1, rest.get(matchKey(naam))));
  const chosen = gekozen(staand).filter((naam) => rest.has(matchKey(naam)));
  regels.forEach((naam, index) => {
    const next = naam === null ? chosen.shift() : undefined;
    if (next === undefined) return;
    inhoud.set(veld.competentie(index + 1, "naam"), next);
    put(index + 1, rest.get(matchKey(next)));
  });
  const over = [...oudVervallen(staand), ...[...rest.values()].filter(({ waarden }) => waarden.length > 0).map(alsVervallen)];
  over.forEach(({ onderdeel, kwalificatie, motivering }, index) => {
    for (const [deel, value] of [["onderdeel", onderdeel], ["kwalificatie", kwalificatie], ["motivering", motivering]] as const) if (value !== "") inhoud.set(veld.vervallen(index + 1, deel), value);
  });
  return { vorm: { ...doel, werkafspraken: Math.max(doel.werkafspraken, staand.vorm.werkafspraken), vervallen: over.length }, inhoud };
}

/** What was typed at each competence that has a name; what stands at a place without one is kept under its own words. */
function bundelsVan({ vorm, inhoud }: Staand): readonly Bundel[] {
  return competentieregels(vorm).flatMap((vast, index): Bundel[] => {
    const naam = vast ?? tekstVan(inhoud, veld.competentie(index + 1, "naam"));
    const waarden = COMPETENTIEVELDEN.flatMap((deel) => (isGevuld(inhoud, veld.competentie(index + 1, deel)) ? [[deel, inhoud.get(veld.competentie(index + 1, deel)) ?? null] as const] : []));
    if (naam === "" && waarden.length === 0) return [];
    return [{ naam: naam === "" ? `Eigen keuze ${index + 1} (geen competentie gekozen)` : naam, waarden }];
  });
}

function gekozen({ vorm, inhoud }: Staand): string[] {
  return competentieregels(vorm).flatMap((vast, index) => (vast === null && isGevuld(inhoud, veld.competentie(index + 1, "naam")) ? [tekstVan(inhoud, veld.competentie(index + 1, "naam"))] : []));
}

interface Vervallen {
  readonly onderdeel: string;
  readonly kwalificatie: string;
  readonly motivering: string;
}

function alsVervallen({ naam, waarden }: Bundel): Vervallen {
  const said = new Map(waarden.map(([deel, value]) => [deel, String(value ?? "")]));
  return { onderdeel: said.get("cruciaal") === "ja" ? `${naam} (cruciaal)` : naam, kwalificatie: said.get("kwalificatie") ?? "", motivering: said.get("motivering") ?? "" };
}

function oudVervallen({ vorm, inhoud }: Staand): readonly Vervallen[] {
  return Array.from({ length: vorm.vervallen }, (_, index): Vervallen => ({
    onderdeel: tekstVan(inhoud, veld.vervallen(index + 1, "onderdeel")), kwalificatie: tekstVan(inhoud, veld.vervallen(index + 1, "kwalificatie")), motivering: tekstVan(inhoud, veld.vervallen(index + 1, "motivering")),
  })).filter(({ onderdeel, kwalificatie, motivering }) => onderdeel !== "" || kwalificatie !== "" || motivering !== "");
}
