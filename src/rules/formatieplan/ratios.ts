/** Ratios of a formation, as fractions; null where there is nothing to divide by. */

/** Vacature fte over formatie fte. */
export function vacatureratio(vacature: number, formatie: number): number | null {
  return share(vacature, formatie);
}

/** Inhuur fte over everyone at work: bezetting + inhuur. Inhuur stands outside the formatie, so it is not measured against it. */
export function inhuurratio(inhuur: number, bezetting: number): number | null {
  return share(inhuur, bezetting + inhuur);
}

/** Overhead fte over all formatie fte. What counts as overhead is the user's own mark, never derived. */
export function overheadaandeel(overhead: number, formatie: number): number | null {
  return share(overhead, formatie);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
