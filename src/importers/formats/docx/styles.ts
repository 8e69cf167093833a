import { readXml } from "./xml-events";

/** What a paragraph style says about headings and lists. */
export interface ParagraphStyle {
  /** 1 is the highest. */
  readonly heading: number | null;
  readonly numId: string | null;
  readonly level: number;
}

const NAME = /^(?:heading|kop) ?([1-9])$/i;

/** Styles by id, each with what it takes from the style that it is based on. */
export function readStyles(bytes: Uint8Array | undefined): ReadonlyMap<string, ParagraphStyle> {
  if (!bytes) return new Map();
  const raw = new Map<string, { heading: number | null; numId: string | null; level: number | null; basedOn: string | null }>();
  let open: { heading: number | null; numId: string | null; level: number | null; basedOn: string | null } | null = null;
  readXml(bytes, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "w:style") {
        open = { heading: null, numId: null, level: null, basedOn: null };
        if (attributes["w:type"] === "paragraph") raw.set(attributes["w:styleId"] ?? "", open);
      } else if (!open) return;
      else if (name === "w:name") open.heading ??= Number(NAME.exec(value)?.[1] ?? 0) || null;
      else if (name === "w:outlineLvl" && /^[0-8]$/.test(value)) open.heading = Number(value) + 1;
      else if (name === "w:basedOn") open.basedOn = value;
      else if (name === "w:numId") open.numId = value;
      else if (name === "w:ilvl" && /^[0-8]$/.test(value)) open.level = Number(value);
    },
    close(name) {
      if (name === "w:style") open = null;
    },
    text: () => undefined,
  });
  const resolved = new Map<string, ParagraphStyle>();
  for (const [id, style] of raw) {
    let { heading, numId, level } = style;
    let at = style.basedOn;
    for (let steps = 0; at !== null && steps < DEEPEST; steps++) {
      const base = raw.get(at);
      heading ??= base?.heading ?? null;
      numId ??= base?.numId ?? null;
      level ??= base?.level ?? null;
      at = base?.basedOn ?? null;
    }
    resolved.set(id, { heading, numId, level: level ?? 0 });
  }
  return resolved;
}

/** A chain of styles longer than this is a circle. */
const DEEPEST = 20;
