/** The sentence under the title of each view, by which a reader and Controles know whether the view shows the whole plan. */
export const COMPLEET = "Alle regels van het formatieplan staan in dit overzicht.";
export const ONVOLLEDIG = "Let op: een deel van het formatieplan staat niet op een eigen regel of kolom. Kies Vernieuwen in het taakvenster.";
