import type { SettingsTexts } from "./texts.nl";

/** The texts of the settings, in English. */
export const settingsEn: SettingsTexts = {
  title: "Settings",
  forMe: "For you",
  forMeHint: "These choices hold on this computer, in every workbook. Nothing is kept about you or your workbooks.",
  language: "Language of this pane",
  languageOffice: "As Office",
  languageHint: "Sheets and findings stay Dutch: everyone who opens the workbook reads those.",
  kader: "Default framework",
  kaderNone: "None (example of Ommen)",
  kaderHint: "The first screen, the ribbon's button that makes a framework, and Compare of Competences begin with it.",
  forWorkbook: "For this workbook",
  forWorkbookHint: "Which tables of your workbook hold, and from when. A new formation plan and the examples of Functions calculate with them. The choice travels with the workbook: only the table's name and the date.",
  salaris: "Salary table",
  salarisHint: "A table with the columns schaal, periodiek and bedrag.",
  conversie: "Conversion table",
  conversieHint: "A table with the columns van, tot and schaal.",
  none: "None",
  gone: (tabel) => `${tabel} (no longer in this workbook)`,
  from: "Holds from",
  fromNeeded: "Enter the date on which this table begins to hold; until then it is not used.",
  noTables: "This workbook has no table that reads as a salary or conversion table. Make one with Insert, Table.",
  reading: "Looking at the tables …",
  reset: "Back to standard",
  resetDone: "Everything is standard again.",
};
