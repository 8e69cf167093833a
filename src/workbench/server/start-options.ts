export interface StartOptions {
  /** Open with Ommen made. */
  readonly example: boolean;
  readonly openBrowser: boolean;
  /** The port to try first; the next free one is taken when it is in use. */
  readonly port: number;
}

const DEFAULT_PORT = 3000;

/** What stands after `npm start --`. @throws Error with a Dutch sentence on anything else. */
export function startOptions(words: readonly string[]): StartOptions {
  let options: StartOptions = { example: false, openBrowser: true, port: DEFAULT_PORT };
  for (let at = 0; at < words.length; at++) {
    const [name, inline] = (words[at] ?? "").split("=", 2);
    if (name === "--voorbeeld") options = { ...options, example: true };
    else if (name === "--geen-browser") options = { ...options, openBrowser: false };
    else if (name === "--poort") options = { ...options, port: readPort(inline ?? words[++at]) };
    else throw new Error(`Onbekende keuze "${words[at] ?? ""}". Mogelijk zijn: --voorbeeld, --geen-browser en --poort <nummer>.`);
  }
  return options;
}

function readPort(text: string | undefined): number {
  const port = Number(text);
  if (text === undefined || text === "" || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error("Na --poort hoort een nummer van 1 tot en met 65535.");
  }
  return port;
}
