/** What of the user's regional settings decides how typed text is read and shown. */
export interface Culture {
  readonly name: "nl-NL" | "en-US";
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  /** Order of day and month in a short date. */
  readonly dayFirst: boolean;
  readonly months: readonly string[];
  readonly booleans: Readonly<Record<string, boolean>>;
}

const DUTCH = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const ENGLISH = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

export const CULTURES: Readonly<Record<Culture["name"], Culture>> = {
  "nl-NL": {
    name: "nl-NL", decimal: ",", group: ".", currency: "€", dateSeparator: "-", shortDate: "d-m-yyyy", dayFirst: true, months: DUTCH,
    // Excel takes the words of its display language; the engine takes both, so that neither slips through as text in a test.
    booleans: { waar: true, onwaar: false, true: true, false: false },
  },
  "en-US": {
    name: "en-US", decimal: ".", group: ",", currency: "$", dateSeparator: "/", shortDate: "m/d/yyyy", dayFirst: false, months: ENGLISH,
    booleans: { true: true, false: false },
  },
};
