/** Dutch and English say the same things: every text file has its pair, with the same keys, and English is English. */
import { readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { hasDutch } from "./dutch-words";

const SRC = resolve(__dirname, "../../src");

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

type Text = string | readonly Text[] | ((...facts: unknown[]) => string) | { readonly [key: string]: Text };

/** The one object of texts that a file exports. */
function textsOf(path: string): Text {
  const [texts] = Object.values(jest.requireActual<Record<string, Text>>(path)).filter((value) => typeof value === "object");
  if (texts === undefined) throw new Error(`${path} exports no texts`);
  return texts;
}

/** "tasks.kaders.name" -> its text; a text with facts as it is written. */
function leaves(texts: Text, path = ""): ReadonlyMap<string, string> {
  if (typeof texts === "string") return new Map([[path, texts]]);
  if (typeof texts === "function") return new Map([[path, writtenIn(texts)]]);
  return new Map(Object.entries(texts).flatMap(([key, value]) => [...leaves(value as Text, path === "" ? key : `${path}.${key}`)]));
}

/** Only what stands in quotes within a function, also in the templates within a template: the rest is code. */
function writtenIn(text: (...facts: unknown[]) => string): string {
  const code = text.toString();
  const open: string[] = [];
  let written = "";
  for (let at = 0; at < code.length; at++) {
    const [sign = "", within] = [code[at], open.at(-1)];
    if (within === "`" && code.startsWith("${", at)) {
      open.push("{");
      at++;
    } else if (within === "{" && sign === "{") open.push("{");
    else if (within === "{" && sign === "}") open.pop();
    else if (within === '"' || within === "`") {
      if (sign === "\\") at++;
      else if (sign === within) open.pop();
      else written += sign;
      continue;
    } else if (sign === '"' || sign === "`") open.push(sign);
    else continue;
    written += " ";
  }
  return written;
}

/** Whether a text is put together from facts: it may be made of those alone. */
function takesFacts(path: string, key: string): boolean {
  return typeof key.split(".").reduce<unknown>((texts, part) => (texts as Readonly<Record<string, unknown>> | undefined)?.[part], textsOf(path)) === "function";
}

const DUTCH = walk(SRC).filter((path) => /[/\\](?:texts|messages)\.nl\.ts$/.test(path));
const english = (path: string): string => path.replace(/\.nl\.ts$/, ".en.ts");

test("there are text files, and each Dutch one has its English one and the other way round", () => {
  expect(DUTCH.length).toBeGreaterThan(6);
  expect(walk(SRC).filter((path) => /[/\\](?:texts|messages)\.en\.ts$/.test(path)).sort()).toEqual(DUTCH.map(english).sort());
});

describe.each(DUTCH.map((path) => [relative(SRC, path), path]))("%s", (_, path) => {
  const [nl, en] = [leaves(textsOf(path)), leaves(textsOf(english(path)))];
  // What a view is, the generators say in Dutch themselves (texts.nl.ts of the pane).
  const own = (keys: Iterable<string>): readonly string[] => [...keys].filter((key) => !key.startsWith("planUitleg")).sort();

  test("has the same keys in both languages", () => {
    expect(own(en.keys())).toEqual(own(nl.keys()));
  });

  test("has no empty text", () => {
    expect([...nl, ...en].filter(([key, text]) => text.trim() === "" && !takesFacts(path, key)).map(([key]) => key)).toEqual([]);
  });

  test("is English in English", () => {
    expect([...en].filter(([, text]) => hasDutch(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});
