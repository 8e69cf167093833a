/**
 * Entries of Univer's menus that would change the grid behind the engine's back (inserting and deleting rows and cells, merging, hiding
 * rows, protection of its own) or that Excel has not. The workbench leaves them out; sheet-commands.ts stops their shortcuts.
 */
const IDS = [
  "sheet.menu.cell-insert", "sheet.menu.delete", "sheet.contextMenu.permission", "sheet.contextMenu.text-to-number", "sheet.menu.copy-special",
  "sheet.command.remove-col-confirm", "sheet.command.remove-row-confirm", "sheet.command.insert-multi-cols-before", "sheet.command.insert-multi-cols-right",
  "sheet.command.insert-multi-rows-above", "sheet.command.insert-multi-rows-after", "sheet.command.hide-col-confirm", "sheet.command.hide-row-confirm",
  "sheet.command.set-selected-cols-visible", "sheet.command.set-selected-rows-visible", "sheet.command.copy-sheet",
  "sheet.command.add-range-protection-from-sheet-bar", "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar", "sheet.command.view-sheet-permission-from-sheet-bar",
] as const;

export const HIDDEN_MENUS = Object.fromEntries(IDS.map((id) => [id, { hidden: true }]));

/** Commands that the grid must not run by itself. */
export const REFUSED_COMMANDS: ReadonlySet<string> = new Set([
  ...IDS, "sheet.command.insert-row", "sheet.command.insert-col", "sheet.command.remove-row", "sheet.command.remove-col", "sheet.command.insert-row-before",
  "sheet.command.insert-row-after", "sheet.command.insert-col-before", "sheet.command.insert-col-after", "sheet.command.insert-range-move-right",
  "sheet.command.insert-range-move-down", "sheet.command.delete-range-move-left", "sheet.command.delete-range-move-up", "sheet.command.add-worksheet-merge",
  "sheet.command.add-worksheet-merge-all", "sheet.command.add-worksheet-merge-horizontal", "sheet.command.add-worksheet-merge-vertical",
]);
