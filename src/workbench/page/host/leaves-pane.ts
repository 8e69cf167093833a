/** Where the keyboard goes when it leaves the pane. */
export type PaneExit = "sheet" | "header-first" | "header-last";

/**
 * What the library tells its host of the keys that it takes over in the pane: its own `OSF.AgaveHostAction`, of which these are the ones
 * that leave. Tab past the last control and F6 go round to the pane's own header, Shift+Tab past the first as well; Esc and F2 go to the cells.
 */
const EXITS: Readonly<Record<number, PaneExit>> = {
  5: "header-first", 6: "header-last", 13: "header-first", 14: "header-last", 15: "sheet", 16: "sheet", 17: "header-first", 18: "header-last",
};

/** What a message of the library to its host ([id of the add-in, action]) says about leaving; null for every other. */
export function leavesPane(data: unknown): PaneExit | null {
  if (data === null || typeof data !== "object") return null;
  return EXITS[Number((data as Readonly<Record<number, unknown>>)[1])] ?? null;
}
