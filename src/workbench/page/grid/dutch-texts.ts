/** Texts of Univer that a user of the workbench sees, in Dutch; the keys are Univer's. What is not here stays English, and is hidden. */
export const DUTCH_TEXTS = {
  sheets: { autoFill: { copy: "Cellen kopiëren", series: "Reeks doorvoeren", formatOnly: "Alleen opmaak", noFormat: "Zonder opmaak" } },
  "sheets-formula": {
    progress: {
      analyzing: "Formules ontleden", calculating: "Rekent", "array-analysis": "Matrices ontleden", "array-calculation": "Rekent", done: "Klaar",
    },
  },
  "sheets-formula-ui": {
    error: {
      title: "Fout", divByZero: "Deling door nul.", name: "Excel kent een naam in deze formule niet.", value: "Een waarde in deze formule past niet.",
      num: "Een getal in deze formule kan niet.", na: "Er is geen waarde voor deze formule.", cycle: "De formule verwijst naar zichzelf.",
      ref: "De formule verwijst naar een cel die er niet is.", spill: "De cellen waarin de uitkomst moet komen zijn niet leeg.",
      calc: "De formule kan niet worden berekend.", error: "Fout", connect: "De uitkomst komt nog.", null: "De bereiken overlappen niet.",
    },
    functionType: { user: "Van de invoegtoepassing", definedname: "Naam" },
    prompt: { helpExample: "VOORBEELD", helpAbstract: "OVER", required: "Verplicht.", optional: "Mag weg." },
  },
  "sheets-numfmt-ui": { info: { error: "Fout", forceStringInfo: "Getal dat als tekst is opgeslagen" } },
  "sheets-data-validation": { list: { dropdown: "Kies", error: "Kies een waarde uit de lijst.", edit: "Bewerken" } },
  "sheets-data-validation-ui": { error: { title: "Past niet:" }, alert: { title: "Fout", ok: "Sluiten" }, list: { dropdown: "Kies", edit: "Bewerken" } },
  "sheets-ui": {
    // Univer 0.25.1 asks these by a key that none of its languages has.
    "data-validation": { list: { dropdown: "Kies" }, listMultiple: { dropdown: "Kies" } },
    button: { confirm: "OK", cancel: "Annuleren", close: "Sluiten" },
    definedName: { managerTitle: "Namen beheren", managerDescription: "Namen in deze werkmap" },
    sheetConfig: {
      delete: "Verwijderen", rename: "Naam wijzigen", changeColor: "Tabkleur", hide: "Verbergen", unhide: "Zichtbaar maken", resetColor: "Geen kleur",
      deleteSheet: "Blad verwijderen", deleteSheetContent: "Dit blad verwijderen? Dat kan niet ongedaan worden gemaakt.",
      deleteLargeSheetContent: "Dit blad verwijderen? Dat kan niet ongedaan worden gemaakt.", sheetNameErrorTitle: "Deze naam kan niet",
      sheetNameSpecCharError: "Een bladnaam heeft hoogstens 31 tekens, begint en eindigt niet met ' en bevat geen [ ] : ? * / of \\.",
      sheetNameCannotIsEmptyError: "Een blad heeft een naam nodig.", sheetNameAlreadyExistsError: "Er is al een blad met deze naam.",
    },
    rightClick: {
      copy: "Kopiëren", cut: "Knippen", paste: "Plakken", copySpecial: "Kopiëren als", pasteSpecial: "Plakken speciaal", pasteValue: "Alleen waarden",
      pasteFormat: "Alleen opmaak", pasteColWidth: "Kolombreedte", pasteBesidesBorder: "Zonder randen", rowHeight: "Rijhoogte", columnWidth: "Kolombreedte",
      clearSelection: "Wissen", clearContent: "Inhoud wissen", clearFormat: "Opmaak wissen", clearAll: "Alles wissen", fitContent: "Passend maken",
      freeze: "Titels blokkeren", freezeCell: "Tot hier ({0} rij, {1} kolom)", freezeCol: "Tot en met kolom {0}", freezeRow: "Tot en met rij {0}",
      freezeFirstCol: "Eerste kolom", freezeFirstRow: "Eerste rij", cancelFreeze: "Blokkering opheffen",
    },
    statusbar: { sum: "Som", average: "Gemiddelde", min: "Laagste", max: "Hoogste", count: "Getallen", countA: "Gevuld", clickToCopy: "Klik om te kopiëren", copied: "Gekopieerd" },
    clipboard: { shortCutNotify: { title: "Plak met Ctrl+V", useShortCutInstead: "Gebruik Ctrl+V om uit Excel te plakken." } },
    info: { tipRowHeightLimit: "Een rij is 0 tot 545 hoog.", tipColumnWidthLimit: "Een kolom is 0 tot 2038 breed.", problem: "Dat ging niet" },
  },
};
