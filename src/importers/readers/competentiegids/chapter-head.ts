/** How guides head a group of competences. */
export const CHAPTER = /^(?:Cluster|Categorie|Domein|Groep|Hoofdstuk|Rubriek) (.+)$/i;
