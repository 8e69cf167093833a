import type { Injector, Worksheet } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Rect } from "../../../model/address";

/** Pixels on the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the grid that scrolls by itself: frozen panes make two or four of them. */
export interface Pane extends Box {
  /** How far what stands in the pane has moved to the left and up. */
  readonly scrolledX: number;
  readonly scrolledY: number;
}

export interface GridPlaces {
  /** Where cells stand on the page now; they may lie outside what is seen. */
  readonly boxOf: (rect: Rect) => Box;
  /** Where cells stand on the page when nothing has scrolled. */
  readonly homeOf: (rect: Rect) => Box;
  readonly panes: readonly Pane[];
  /** Of the row with the letters of the columns, above the panes. */
  readonly headHeight: number;
}

/** Where the active sheet's cells stand on the page, or null while the grid does not draw it. */
export function gridPlaces(injector: Injector, unitId: string, sheetId: string, worksheet: Worksheet): GridPlaces | null {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return null;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { ySplit, xSplit } = worksheet.getFreeze();
  const homeOf = (rect: Rect): Box => {
    const first = skeleton.getNoMergeCellWithCoordByIndex(rect.top - 1, rect.left - 1);
    const last = skeleton.getNoMergeCellWithCoordByIndex(rect.bottom - 1, rect.right - 1);
    return {
      x: canvas.left + first.startX * scaleX, y: canvas.top + first.startY * scaleY,
      width: (last.endX - first.startX) * scaleX, height: (last.endY - first.startY) * scaleY,
    };
  };
  const [scrolledX, scrolledY] = [main.viewportScrollX * scaleX, main.viewportScrollY * scaleY];
  const head = { x: canvas.left + skeleton.rowHeaderWidth * scaleX, y: canvas.top + skeleton.columnHeaderHeight * scaleY };
  const split = { x: canvas.left + main.left * scaleX, y: canvas.top + main.top * scaleY };
  const columns = [{ x: head.x, width: split.x - head.x, scrolledX: 0 }, { x: split.x, width: canvas.right - split.x, scrolledX }];
  const rows = [{ y: head.y, height: split.y - head.y, scrolledY: 0 }, { y: split.y, height: canvas.bottom - split.y, scrolledY }];
  return {
    homeOf, headHeight: skeleton.columnHeaderHeight * scaleY,
    boxOf: (rect) => {
      const home = homeOf(rect);
      return { ...home, x: home.x - (rect.left > xSplit ? scrolledX : 0), y: home.y - (rect.top > ySplit ? scrolledY : 0) };
    },
    panes: rows.flatMap((row) => columns.map((column) => ({ ...row, ...column }))).filter(({ width, height }) => width > 0 && height > 0),
  };
}
