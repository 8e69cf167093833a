/** What a plan may ask that not every Excel knows: the requirement set of each feature, and what a user misses without it. */

/** The least that writing needs: names on sheets and the *OrNullObject methods. */
export const LOWEST_EXCEL_API = "1.4";

const FEATURES = {
  calculationPause: { since: "1.6", missing: null },
  conditionalFormats: { since: "1.6", missing: "de opmaak die cellen markeert" },
  charts: { since: "1.7", missing: "de grafieken" },
  freeze: { since: "1.7", missing: "de vastgezette titels" },
  links: { since: "1.7", missing: "de koppelingen naar andere bladen" },
  nameFormula: { since: "1.7", missing: null },
  structureProtection: { since: "1.7", missing: null },
  tabColor: { since: "1.7", missing: "de kleuren van de tabs" },
  turnedText: { since: "1.7", missing: "de gedraaide koppen" },
  gridlines: { since: "1.8", missing: "het verbergen van de rasterlijnen" },
  validation: { since: "1.8", missing: "de keuzelijsten en de uitleg bij invoercellen" },
  pageLayout: { since: "1.9", missing: "de afdrukinstellingen" },
  rangeAreas: { since: "1.9", missing: null },
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

/** One Dutch sentence for each feature that was left out; none for those that a user does not see. */
export function leftOutSentences(features: Iterable<Feature>): readonly string[] {
  return [...new Set(features)].flatMap((feature) => {
    const { since, missing } = FEATURES[feature];
    return missing === null ? [] : [`Deze Excel is te oud voor ${missing} (nodig is ExcelApi ${since}); de rest is volledig.`];
  });
}

/** No Excel knows more; raise it with the documentation of the requirement sets. */
const NEWEST_MINOR = 21;

/** The highest version of ExcelApi that this Excel supports. */
export function highestExcelApi(): string {
  for (let minor = NEWEST_MINOR; minor > 1; minor--) if (isExcelApi(`1.${minor}`)) return `1.${minor}`;
  return "1.1";
}
