import { ICommandService } from "@univerjs/core";
import type { Workspace } from "../workspace/workspace";

/** Commands after which cells stand elsewhere on the page. */
const MOVING: ReadonlySet<string> = new Set([
  "sheet.operation.set-scroll", "sheet.operation.set-zoom-ratio", "sheet.operation.set-worksheet-active", "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height", "sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.set-frozen",
  "sheet.mutation.set-col-hidden", "sheet.mutation.set-col-visible",
]);

/** Calls back, at most once a frame, when the grid has moved under what the page draws over it. */
export function followScroll(workspace: Workspace, moved: () => void): void {
  let isDue = false;
  const later = (): void => {
    if (isDue) return;
    isDue = true;
    // Two frames: the grid itself draws in the first.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      isDue = false;
      moved();
    }));
  };
  workspace.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (MOVING.has(id)) later();
  });
  window.addEventListener("resize", later);
}
