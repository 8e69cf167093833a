/** What a plan may ask that not every Excel knows: the requirement set of each feature, and whether a user misses anything without it. */
import { tell, type Message } from "./messages/message";

/** The least that writing needs: names on sheets and the *OrNullObject methods. */
export const LOWEST_EXCEL_API = "1.4";

/** A test holds these against the types of Office.js and against every use (test/office-api). */
export const FEATURES = {
  calculationPause: { since: "1.6", isSeen: false },
  conditionalFormats: { since: "1.6", isSeen: true },
  activeCell: { since: "1.7", isSeen: false },
  charts: { since: "1.7", isSeen: true },
  freeze: { since: "1.7", isSeen: true },
  links: { since: "1.7", isSeen: true },
  nameFormula: { since: "1.7", isSeen: false },
  structureProtection: { since: "1.7", isSeen: false },
  tabColor: { since: "1.7", isSeen: true },
  turnedText: { since: "1.7", isSeen: true },
  gridlines: { since: "1.8", isSeen: true },
  newWorkbook: { since: "1.8", isSeen: false },
  validation: { since: "1.8", isSeen: true },
  pageLayout: { since: "1.9", isSeen: true },
  fileProperties: { since: "1.7", isSeen: false },
  columnGroups: { since: "1.10", isSeen: true },
  comments: { since: "1.10", isSeen: false },
  notes: { since: "1.18", isSeen: false },
  rangeAreas: { since: "1.9", isSeen: false },
  tablesAround: { since: "1.9", isSeen: false },
  spill: { since: "1.12", isSeen: false },
} as const;

export type Feature = keyof typeof FEATURES;

/** Whether this Excel knows a feature. */
export function hasFeature(feature: Feature): boolean {
  return isExcelApi(FEATURES[feature].since);
}

/** Whether this Excel supports a version of ExcelApi ("1.9"). */
export function isExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** One message for each feature that was left out; none for those that a user does not see. */
export function leftOutMessages(features: Iterable<Feature>): readonly Message[] {
  return [...new Set(features)].flatMap((feature) => {
    const { since, isSeen } = FEATURES[feature];
    return isSeen ? [tell("leftOut", { feature, since })] : [];
  });
}

/** No Excel knows more; raise it with the documentation of the requirement sets. */
const NEWEST_MINOR = 21;

/** The highest version of ExcelApi that this Excel supports. */
export function highestExcelApi(): string {
  for (let minor = NEWEST_MINOR; minor > 1; minor--) if (isExcelApi(`1.${minor}`)) return `1.${minor}`;
  return "1.1";
}
