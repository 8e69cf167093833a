/** The texts of the settings, in Dutch. */
export const settingsNl = {
  title: "Instellingen",
  forMe: "Voor u",
  forMeHint: "Deze keuzes gelden op deze computer, in elke werkmap. Er wordt niets over u of uw werkmappen bewaard.",
  language: "Taal van dit venster",
  languageOffice: "Als Office",
  languageHint: "Bladen en bevindingen blijven Nederlands: die leest iedereen die de werkmap opent.",
  kader: "Standaardkader",
  kaderNone: "Geen (voorbeeld van Ommen)",
  kaderHint: "Hiermee beginnen het eerste scherm, de knop Functieboek maken in het lint, en vergelijken bij Competenties.",
  forWorkbook: "Voor deze werkmap",
  forWorkbookHint: "Welke tabellen van uw werkmap met een ingangsdatum gelden. Een nieuw formatieplan en de voorbeelden bij Functies rekenen ermee. De keuze reist met de werkmap mee: alleen de naam van de tabel en de datum.",
  salaris: "Salaristabel",
  salarisHint: "Een tabel met de kolommen schaal, periodiek en bedrag.",
  conversie: "Conversietabel",
  conversieHint: "Een tabel met de kolommen van, tot en schaal.",
  none: "Geen",
  gone: (tabel: string) => `${tabel} (niet meer in deze werkmap)`,
  from: "Geldt vanaf",
  fromNeeded: "Vul de datum in waarop deze tabel ingaat; tot dan wordt de tabel niet gebruikt.",
  noTables: "Er staat in deze werkmap geen tabel die als salaristabel of conversietabel te lezen is. Maak er een met Invoegen, Tabel.",
  reading: "De tabellen worden bekeken …",
  reset: "Terug naar standaard",
  resetDone: "Alles staat weer op standaard.",
};

export type SettingsTexts = { readonly [K in keyof typeof settingsNl]: (typeof settingsNl)[K] };
