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

export interface GridPlaces {
  /** Where cells stand on the page now; they may lie outside what is seen. */
  readonly boxOf: (rect: Rect) => Box;
  /** The part of the page in which the sheet scrolls. */
  readonly scrolling: Box;
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
  const point = (row: number, column: number, edge: "start" | "end"): readonly [number, number] => {
    const cell = skeleton.getNoMergeCellWithCoordByIndex(row - 1, column - 1);
    const x = edge === "start" ? cell.startX : cell.endX;
    const y = edge === "start" ? cell.startY : cell.endY;
    return [
      canvas.left + (column <= xSplit ? x : x - main.viewportScrollX) * scaleX,
      canvas.top + (row <= ySplit ? y : y - main.viewportScrollY) * scaleY,
    ];
  };
  return {
    boxOf: (rect) => {
      const [x, y] = point(rect.top, rect.left, "start");
      const [right, bottom] = point(rect.bottom, rect.right, "end");
      return { x, y, width: right - x, height: bottom - y };
    },
    scrolling: {
      x: canvas.left + main.left * scaleX, y: canvas.top + main.top * scaleY,
      width: canvas.width - main.left * scaleX, height: canvas.height - main.top * scaleY,
    },
  };
}
