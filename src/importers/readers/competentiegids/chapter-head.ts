/** How guides head a group of competences: "Cluster: Denken", "Hoofdstuk 2 Leren", "Vakcompetenties". The group is the name in it. */
const NAMED = /^(?:Competentie)?(?:Cluster|Categorie|Domein|Groep|Hoofdstuk|Rubriek)(?: [0-9]{1,2}(?=[ :.–-]))? ?[:.–-]? (.+)$/i;
const COMPETENTIES = /^\p{Lu}[\p{L} -]{2,40}competenties$/u;
const LONGEST = 80;

export const isChapterHead = (text: string): boolean => text.length <= LONGEST && (NAMED.test(text) || COMPETENTIES.test(text));

/** "Kerncompetenties" -> "Kern", as profiles speak of them; "Cluster: Denken" -> "Denken". */
export const chapterName = (text: string): string => text.replace(/^(Kern) ?competenties$/i, "$1").replace(NAMED, "$1");
