/**
 * Screens as a browser shows them, for look-at.ts: playwright cannot run within jsdom, so it runs beside it. Reads the task as JSON from the
 * standard input and writes the list of what is wrong as JSON.
 */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { chromium } from "playwright-core";

const AXE = readFileSync(new URL(import.meta.resolve("axe-core")), "utf8");
const NARROW = 320;

const { executablePath, stops, styles, dark } = JSON.parse(await text(process.stdin));

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }, ""],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, dark],
  ["forced colours on a dark system", { colorScheme: "dark", forcedColors: "active" }, dark],
  ["at twice the size", { colorScheme: "light", forcedColors: "none" }, "<style>html { zoom: 2; }</style>"],
];

/** How each element of the page looks, as far as style sheets tell: a screen that shows nothing new need not be read again. */
const seen = new Set();

/** What is cut off at the side of the page, and what cannot be read. */
async function wrongOn(page, look) {
  const [beyond, classes] = await page.evaluate(() => [document.documentElement.scrollWidth - document.documentElement.clientWidth, [...document.querySelectorAll("[class]")].map((one) => `${one.parentElement?.getAttribute("class")} > ${one.getAttribute("class")}`)]);
  const isNew = classes.some((one) => !seen.has(`${look} ${one}`));
  classes.forEach((one) => seen.add(`${look} ${one}`));
  if (!isNew) return beyond > 0 ? [`${beyond} px too wide`] : [];
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], runOnly: ["color-contrast"] }));
  return [...(beyond > 0 ? [`${beyond} px too wide`] : []), ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))];
}

const browser = await chromium.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: NARROW, height: 700 } });
const wrong = [];
for (const [look, media, extra] of LOOKS) {
  await page.emulateMedia(media);
  for (const { name, html } of stops) {
    await page.setContent(html.replace("</head>", `${styles}${extra}</head>`));
    wrong.push(...(await wrongOn(page, look)).map((what) => `${name}, ${look}: ${what}`));
  }
}
await browser.close();
process.stdout.write(JSON.stringify(wrong));
