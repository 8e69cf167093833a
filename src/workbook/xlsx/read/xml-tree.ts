import { scanXml } from "./xml-scan";
import type { XmlAttributes, XmlVisitor } from "./xml-scan";

/** An element with what is in it. `text` is all text in it, of its children too. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(readonly name: string, readonly attributes: XmlAttributes) {}

  /** The first child of a name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The children of a name. */
  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Child of child and so on. */
  at(...names: readonly string[]): XmlElement | undefined {
    return names.reduce<XmlElement | undefined>((element, name) => element?.child(name), this);
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** An attribute as number; null when it is absent or none. */
  number(name: string): number | null {
    const text = this.attributes[name];
    return text === undefined || text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);
  }

  /** An attribute as truth value: "1" and "true" are true. */
  flag(name: string, otherwise = false): boolean {
    const text = this.attributes[name];
    return text === undefined ? otherwise : text === "1" || text === "true";
  }
}

/** Builds the tree of what it visits; `root` is there when the scan is done. */
export class TreeBuilder implements XmlVisitor {
  readonly top = new XmlElement("", {});
  private readonly path: XmlElement[] = [this.top];

  open(name: string, attributes: XmlAttributes): void {
    const element = new XmlElement(name, attributes);
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
  }

  close(): void {
    const element = this.path.pop();
    const parent = this.path.at(-1);
    if (element && parent) parent.text += element.text;
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }
}

/** The root element of a part. @throws XmlError */
export function parseXml(xml: string): XmlElement {
  const builder = new TreeBuilder();
  scanXml(xml, builder);
  return builder.top.children[0] ?? builder.top;
}
