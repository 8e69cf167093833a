import { BLADEN } from "../../../../plans/beoordeling/beoordeling-context";
import { heeftTabel } from "./tabel-plaatsen";

export const FORMULIER = /^([^/]+)\/formulier\/(.+)$/;
export const GIDS = /\/gids(\/|$)/;

const OVERZICHT = new RegExp(`/(${[BLADEN.start, BLADEN.team, BLADEN.spreiding, BLADEN.competenties].join("|")})$`);

/** Whether a sheet of ours with this key is one that people's data stand on. */
export function kanPersoonsgegevens(key: string): boolean {
  return FORMULIER.test(key) || GIDS.test(key) || OVERZICHT.test(key) || heeftTabel(key);
}
