/** A PDF of our own making, with text and lines at given places in points, counted from the upper left corner. */

export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PdfLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface SmallPage {
  readonly texts: readonly PdfText[];
  readonly lines?: readonly PdfLine[];
  /** Filled circles, by their middle. */
  readonly discs?: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

const HEIGHT = 842;

/** Size 10 in Helvetica; only characters of Latin-1. */
export function smallPdf(pages: readonly SmallPage[]): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
  const kids: string[] = [];
  for (const page of pages) {
    const stream = contentOf(page);
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`;
  let file = "%PDF-1.4\n";
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function contentOf({ texts, lines = [], discs = [] }: SmallPage): string {
  const shown = texts.map(({ x, y, text }) => `BT /F1 10 Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`);
  const drawn = lines.map(({ from, to }) => `${from[0]} ${HEIGHT - from[1]} m ${to[0]} ${HEIGHT - to[1]} l S`);
  const dots = discs.map(({ x, y, radius: r }) => [[x + r, y, x + r, y + r, x, y + r], [x - r, y + r, x - r, y, x - r, y], [x - r, y - r, x, y - r, x, y - r], [x + r, y - r, x + r, y, x + r, y]]
    .map((curve) => `${curve.map((at, index) => (index % 2 === 0 ? at : HEIGHT - at)).join(" ")} c`))
    .map((curves, index) => `${(discs[index]?.x ?? 0) + (discs[index]?.radius ?? 0)} ${HEIGHT - (discs[index]?.y ?? 0)} m ${curves.join(" ")} f`);
  return [...drawn, ...dots, ...shown].join("\n");
}
