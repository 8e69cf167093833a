import type { DocumentCheck } from "./check";

/** Lines of which the page does not tell whether they are read across or one column after the other. */
export const leesvolgorde: DocumentCheck = ({ document }) => {
  const { undecided } = document;
  if (undecided.length === 0) return [];
  const pages = [...new Set(undecided.flatMap(({ page }) => page ?? []))];
  const where = pages.length === 0 ? "" : pages.length === 1 ? ` op bladzijde ${pages[0]}` : ` op bladzijden ${pages.slice(0, -1).join(", ")} en ${pages.at(-1)}`;
  return [
    {
      ernst: "waarschuwing",
      code: "leesvolgorde-onzeker",
      plaats: document.plaats(undecided),
      melding: `Tekst${where} staat naast elkaar, en de bladzijde laat niet zien of het kolommen zijn of rijen van een tabel. Wij lazen van links naar rechts; kijk na of de rijen die hieruit komen kloppen.`,
    },
  ];
};
