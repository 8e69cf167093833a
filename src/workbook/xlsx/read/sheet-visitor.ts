import type { CellReader } from "./read-cells";
import type { XmlAttributes, XmlVisitor } from "./xml-scan";
import { TreeBuilder } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Depths within <sheetData>: of a row, and of a cell. */
const ROW = 2;
const CELL = 3;

/** The visitor of a worksheet part: cells go to the reader, everything else becomes the tree `root`. */
export class SheetVisitor implements XmlVisitor {
  readonly tree = new TreeBuilder();
  private cell: TreeBuilder | null = null;
  private depth = 0;

  constructor(private readonly cells: CellReader) {}

  get root(): XmlElement | undefined {
    return this.tree.top.children[0];
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.depth === 0 && name !== "sheetData") {
      this.tree.open(name, attributes);
      return;
    }
    this.depth++;
    if (this.depth === ROW) this.cells.openRow(attributes);
    if (this.depth === CELL) this.cell = new TreeBuilder();
    this.cell?.open(name, attributes);
  }

  close(): void {
    if (this.depth === 0) {
      this.tree.close();
      return;
    }
    this.cell?.close();
    if (this.depth === CELL) {
      const element = this.cell?.top.children[0];
      if (element?.name === "c") this.cells.addCell(element);
      this.cell = null;
    }
    this.depth--;
  }

  text(text: string): void {
    if (this.depth === 0) this.tree.text(text);
    else this.cell?.text(text);
  }
}
