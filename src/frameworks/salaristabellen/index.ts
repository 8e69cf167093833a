import type { SalaristabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import { GEMEENTEN_2020 } from "./gemeenten-2020";
import { RIJK_2015 } from "./rijk-2015";

/** Two old salary tables, to try a plan with. Never offered as current: their date stands wherever an amount of theirs does. */
export const VOORBEELD_SALARISTABELLEN: readonly SalaristabelGegevens[] = [GEMEENTEN_2020, RIJK_2015];
