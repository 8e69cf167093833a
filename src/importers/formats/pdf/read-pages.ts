import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api";
import { ImportError } from "../../import-error";
import { drawnBullets } from "./drawn-bullets";
import { drawnPaths } from "./drawn-paths";
import type { Fragment, PdfPage } from "./fragment";
import { loadPdfLibrary, type PdfLibrary } from "./pdf-library";
import { refuseBombs } from "./refuse-bombs";
import { rulingsOf } from "./rulings";
import { signsOf } from "./signs-of";

const MOST_PAGES = 2000;

/**
 * @param step called with a Dutch phrase before each page; may throw to stop
 * @throws ImportError when the PDF is damaged, locked, too long or holds no text
 */
export async function readPdfPages(bytes: Uint8Array, step: (what: string) => Promise<void>): Promise<readonly PdfPage[]> {
  refuseBombs(bytes);
  const library = await loadPdfLibrary();
  const document = await open(library, bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new ImportError("te-groot", `Deze pdf heeft ${document.numPages} bladzijden; meer dan ${MOST_PAGES} lezen wij niet in. Bewaar het deel met het kader apart.`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      await step(`Bladzijde ${number} van ${document.numPages} lezen`);
      pages.push(await getPage(document, number, library));
    }
    if (pages.every((page) => page.fragments.length === 0)) {
      throw new ImportError("geen-tekst", "Deze pdf bevat geen tekst, alleen afbeeldingen; waarschijnlijk is het een scan. Maak er met tekstherkenning (OCR) een doorzoekbare pdf van, of gebruik het Word-bestand.");
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** @throws ImportError when the page's own parts are damaged */
async function getPage(document: PDFDocumentProxy, number: number, library: PdfLibrary): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const read = await readPage(page, library);
    page.cleanup();
    return read;
  } catch (error) {
    throw error instanceof ImportError ? error : damaged();
  }
}

/** Pictures are not unpacked: nothing is read from them, and one may be huge. */
const NO_PICTURES = 0;

async function open(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A copy, because pdf.js takes the buffer away from the caller.
  const task = library.getDocument({ data: Uint8Array.from(bytes), verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, maxImageSize: NO_PICTURES });
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new ImportError("versleuteld", "Deze pdf is met een wachtwoord beveiligd. Bewaar een kopie zonder wachtwoord en kies die.");
    throw damaged();
  }
}

const damaged = (): ImportError => new ImportError("onleesbaar", "Deze pdf is beschadigd of onvolledig en kan niet worden gelezen. Vraag het bestand opnieuw op of bewaar het opnieuw als pdf.");

const MOST_ITEMS = 100_000;

/**
 * The pieces of text of a page as they come, so that a page that draws without end is left.
 * @throws ImportError when there are more than a page can show
 */
async function* textItems(page: PDFPageProxy): AsyncGenerator<TextItem | TextMarkedContent> {
  const reader = (page.streamTextContent({ disableNormalization: false }) as ReadableStream<{ readonly items: readonly (TextItem | TextMarkedContent)[] }>).getReader();
  let count = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    count += part.value.items.length;
    if (count > MOST_ITEMS) {
      await reader.cancel(new Error("te veel tekst"));
      throw new ImportError("te-groot", `Bladzijde ${page.pageNumber} van deze pdf bestaat uit meer dan honderdduizend stukjes tekst; zo'n bladzijde lezen wij niet in. Bewaar het deel met het kader opnieuw als pdf.`);
    }
    yield* part.value.items;
  }
}

async function readPage(page: PDFPageProxy, library: PdfLibrary): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const fragments: Fragment[] = [];
  for await (const item of textItems(page)) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const at = library.Util.transform(view.transform, item.transform) as number[];
    const [a = 0, b = 0, , , left = 0, top = 0] = at;
    const size = Math.hypot(a, b);
    if (size === 0) continue;
    // Text that runs up or down a page's margin is no part of its lines: it gets lines of its own, at the size of a point.
    const upright = Math.abs(b) < Math.abs(a) * 0.2 && a > 0;
    fragments.push({ text: signsOf(item.str), left, right: left + (upright ? item.width : size), top, size, font: item.fontName });
  }
  const paths = [...drawnPaths(await page.getOperatorList(), library, view.transform as number[])];
  return { number: page.pageNumber, width: view.width, height: view.height, fragments: [...fragments, ...drawnBullets(paths, fragments)], rulings: rulingsOf(paths) };
}
