/**
 * Draws the icons of the manifest: `node assets/draw-icons.mjs`, then commit what it writes.
 *
 * Each icon is drawn anew for every size instead of scaled, so that every line falls on whole pixels. Shapes are given on a grid of 16;
 * `px` puts a grid position on the nearest pixel. Monoline, as Office draws its own: grey outline, white body (so that it also stands
 * out on a dark ribbon), one accent.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const INK = "#3A3A38";
const BODY = "#FAFAFA";
const ACCENT = "#1E6FA8";

const rect = (x, y, width, height, fill) => (width > 0 && height > 0 ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>` : "");

/** Grid position to pixel, and the line's weight, for one size. */
function measure(size) {
  return { px: (grid) => Math.round((grid * size) / 16), line: Math.max(1, Math.round(size / 20)) };
}

/** A box with an outline, corners in grid positions. */
function box(size, left, top, right, bottom, fill = BODY, stroke = INK) {
  const { px, line } = measure(size);
  const [x, y, width, height] = [px(left), px(top), px(right) - px(left), px(bottom) - px(top)];
  return rect(x, y, width, height, stroke) + rect(x + line, y + line, width - 2 * line, height - 2 * line, fill);
}

/** A book seen from the front: the spine is filled, on the cover three bars that rise as scales do. */
function book(size, right = 14) {
  const { px, line } = measure(size);
  const [left, top, bottom, spine] = [2, 1, 15, 5];
  const bars = [[6.5, 9.5], [8.9, 7], [11.3, 4]]
    .filter(([x]) => x + 1.6 < right)
    .map(([x, y]) => rect(px(x), px(y), Math.max(line, px(1.6)), px(12.5) - px(y), ACCENT));
  return box(size, left, top, right, bottom) + rect(px(left), px(top), px(spine) - px(left), px(bottom) - px(top), INK) + bars.join("");
}

/** The book with a plus at its corner, for "make". */
function bookWithPlus(size) {
  const { px, line } = measure(size);
  const weight = Math.max(2 * line, px(2));
  const [from, to] = [px(8), px(16)];
  const middle = Math.round((from + to - weight) / 2);
  const gap = line;
  const plus = (margin, fill) =>
    rect(from - margin, middle - margin, to - from + 2 * margin, weight + 2 * margin, fill) +
    rect(middle - margin, from - margin, weight + 2 * margin, to - from + 2 * margin, fill);
  return book(size) + plus(gap, BODY) + plus(0, ACCENT);
}

/** A table whose rows an arrow goes round, for "refresh". */
function tableWithArrow(size) {
  const { px, line } = measure(size);
  const table = box(size, 1, 1, 15, 13) + rect(px(1), px(1), px(15) - px(1), px(4.5) - px(1), INK) +
    rect(px(1), px(8.5), px(15) - px(1), line, INK) + rect(px(6), px(1), line, px(13) - px(1), INK);
  const [cx, cy, radius] = [px(10.5), px(10.5), (4 * size) / 16];
  const weight = Math.max(1.5, size / 11);
  const tip = (2.6 * size) / 16;
  return `${table}<circle cx="${cx}" cy="${cy}" r="${radius + weight / 2 + line}" fill="${BODY}"/>` +
    `<path d="M ${cx + radius * 0.5} ${cy - radius * 0.866} A ${radius} ${radius} 0 1 0 ${cx + radius} ${cy}" fill="none" stroke="${ACCENT}" stroke-width="${weight}"/>` +
    `<path d="M ${cx + radius * 0.5 - tip * 0.35} ${cy - radius * 0.866 - tip} l ${tip * 1.25} ${tip} l ${-tip * 1.35} ${tip * 0.95} z" fill="${ACCENT}"/>`;
}

const ICONS = [
  { name: "functieboek", draw: (size) => book(size), sizes: [...RIBBON_SIZES, 128] },
  { name: "maak", draw: bookWithPlus, sizes: RIBBON_SIZES },
  { name: "vernieuw", draw: tableWithArrow, sizes: RIBBON_SIZES },
];

const svg = (size, content) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>\n`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage();
for (const { name, draw, sizes } of ICONS) {
  writeFileSync(join(here, `${name}.svg`), svg(32, draw(32)));
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg(size, draw(size))}`);
    await page.screenshot({ path: join(here, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
