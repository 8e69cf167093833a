/** "Wat lever ik op?" -> "watLeverIkOp", as the built-in niveaurichtlijn has its questions; other headings in small letters, singular as there. */
export function soortVanKop(kop: string): string {
  const words = kop.match(/[\p{L}]+/gu) ?? [];
  if (kop.endsWith("?")) return words.map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())).join("");
  const first = (words[0] ?? "").toLowerCase();
  return ASPECTEN.get(first) ?? kop.toLowerCase();
}

const ASPECTEN = new Map([["focus", "focus"], ["verschijningsvormen", "verschijningsvorm"], ["verschijningsvorm", "verschijningsvorm"], ["samenhang", "samenhang"]]);
