import type { RequirementSets } from "../../engine/requirement-sets";

export interface AppContextOptions {
  readonly addinId: string;
  /** "nl-NL": the language of Excel's own texts. */
  readonly displayLanguage: string;
  /** "nl-NL": dates and numbers. */
  readonly dataLanguage: string;
  readonly sets: RequirementSets;
  readonly documentUrl: string;
  readonly settings: ReadonlyMap<string, unknown>;
}

const EXCEL = 16;

/** What Office.js asks first: which application this is, in which language, and what it supports. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.addinId, _appName: EXCEL, _appVersion: "16.00", _appUILocale: options.displayLanguage, _dataLocale: options.dataLanguage,
    _docUrl: options.documentUrl, _clientMode: 1, _settings: [...options.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: "documentOpened", _osfControlType: 1, _eToken: "", _correlationId: "werkbank", _appInstanceId: "werkbank",
    _hostFullVersion: "16.0.19000.20000", _initialDisplayMode: 1, _requirementMatrix: JSON.stringify(options.sets),
  };
}
