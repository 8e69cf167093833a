const PARTS = 3;

/** The first places of many, for a heading: "regel 12; regel 40-42; regel 80 …". */
export function shortPlaats(plaats: string): string {
  const parts = plaats.split("; ");
  return parts.length > PARTS ? `${parts.slice(0, PARTS).join("; ")} …` : plaats;
}
