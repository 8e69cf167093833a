import { readSchaal } from "../../../model/schaal";

const GROUP = /^(?:functie|loon|salaris)?(?:groep|klasse|schaal)?:? ?([A-Z]|[IVX]{1,5})$/i;

/** "10a" is scale 10A; tables of sectors without scales name groups by a letter or a numeral. Null for anything else. */
export function readSchaalNaam(text: string): string | null {
  const plain = text.trim().replace(/^(?:functie|salaris|loon)?(?:schaal|groep)\.?:? ?(?=[0-9])/i, "").replace(/:$/, "");
  const schaal = readSchaal(plain);
  if (schaal !== null) return schaal;
  const group = plain.length <= 20 ? GROUP.exec(plain) : null;
  return group?.[1] !== undefined && group[1] === group[1].toUpperCase() ? group[1] : null;
}
