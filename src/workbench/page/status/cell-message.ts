import { byId, element } from "../element";
import { validationAt } from "../user/input-check";
import type { Workspace } from "../workspace/workspace";

/** Below the chosen cell: the message of its validation, or of the error that a custom function left there. Univer shows neither. */
export function showCellMessage(workspace: Workspace, functionMessage: (sheetId: string, row: number, column: number) => string | null): void {
  const box = byId("message");
  const { sheet, rects } = workspace.engine.selection;
  const [rect] = rects;
  const text = rect ? messageFor() : null;
  const places = text && rect ? workspace.places(sheet) : null;
  box.hidden = !places;
  if (!places || !text || !rect) return;
  const cell = places.boxOf({ ...rect, bottom: rect.top, right: rect.left });
  const within = byId("sheet").getBoundingClientRect();
  box.replaceChildren(...(text.title === "" ? [] : [element("b", {}, text.title)]), text.message);
  box.style.left = `${Math.max(4, Math.min(cell.x - within.left + 12, within.width - box.offsetWidth - 12))}px`;
  box.style.top = `${cell.y - within.top + cell.height + 6}px`;

  function messageFor(): { readonly title: string; readonly message: string } | null {
    if (!rect) return null;
    const message = functionMessage(workspace.idOf(sheet), rect.top, rect.left);
    return message === null ? (validationAt(sheet, rect.top, rect.left)?.prompt ?? null) : { title: "Uitkomst van de functie", message };
  }
}
