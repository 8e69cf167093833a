import type { CellRole } from "./style";

/** The look of every Excel Table that we make: grey bands, no colour. */
export const TABLE_STYLE = "TableStyleLight1";

/** The role of a table's header cells. */
export const TABLE_HEAD_ROLE: CellRole = "head";
