import type { CellProblem } from "../../../model/cell-problem";
import { cellProblemNl } from "../../../model/cell-problem-nl";
import type { Feature } from "../features";

/** A longer list says less than its length. */
const MOST_NAMED = 6;

/** Features that a user misses, as they follow "Deze Excel is te oud voor". */
const FEATURES: Readonly<Partial<Record<Feature, string>>> = {
  conditionalFormats: "de opmaak die cellen markeert", charts: "de grafieken", freeze: "de vastgezette titels", links: "de koppelingen naar andere bladen",
  columnGroups: "het wegvouwen van rekenkolommen", tabColor: "de kleuren van de tabs", turnedText: "de gedraaide koppen", gridlines: "het verbergen van de rasterlijnen",
  validation: "de keuzelijsten en de uitleg bij invoercellen", pageLayout: "de afdrukinstellingen",
};

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(", ");

interface InSheet {
  readonly sheet: string;
}

interface Cell extends InSheet {
  readonly cell: string;
}

/**
 * Every sentence of this layer in Dutch: what happened and what to do about it. Codes of Excel's own errors: Excel.ErrorCodes and "Error
 * handling with the application-specific JavaScript APIs" (learn.microsoft.com).
 */
export const messagesNl = {
  AccessDenied: "Excel weigert de bewerking: het blad of de werkmap is beveiligd, of alleen-lezen geopend. Hef de beveiliging op en probeer het opnieuw.",
  ActivityLimitReached: "Excel is te druk om dit nu te doen. Wacht even en probeer het opnieuw.",
  ApiNotFound: "Deze Excel kent een onderdeel niet dat hiervoor nodig is. Werk Excel bij.",
  GeneralException: "Excel kon dit niet doen. Staat er een andere werkmap of een venster voor, ga dan terug naar een cel van deze werkmap en probeer het opnieuw.",
  InactiveWorkbook: "Een andere werkmap is actief. Klik in deze werkmap en probeer het opnieuw.",
  InsertDeleteConflict: "Excel kan hier geen cellen invoegen of verwijderen, omdat een tabel of samengevoegde cellen in de weg staan.",
  InvalidOperationInCellEditMode: "U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.",
  InvalidSelection: "Excel kan dit niet doen bij wat nu geselecteerd is. Klik in een cel van deze werkmap en probeer het opnieuw.",
  ItemAlreadyExists: "Een blad, tabel of naam met dezelfde naam bestaat al in deze werkmap.",
  ItemNotFound: "Een blad, tabel of naam die nodig is, staat niet meer in deze werkmap.",
  MergedRangeConflict: "Een tabel zou over een andere tabel of over samengevoegde cellen komen.",
  NonBlankCellOffSheet: "Cellen met inhoud zouden van het blad af schuiven.",
  RequestAborted: "Excel heeft de bewerking afgebroken. Probeer het opnieuw.",
  RequestPayloadSizeLimitExceeded: "De gegevens zijn te groot om in een keer naar Excel te sturen.",
  ResponsePayloadSizeLimitExceeded: "De gegevens zijn te groot om in een keer uit Excel te lezen.",
  otherError: ({ code, text }: { readonly code: string; readonly text: string }) => `Excel meldt een fout: ${[code, text].filter((part) => part !== "").join(": ")}.`,

  nothingWritten: "Er is niets geschreven.",
  stoppedBefore: "Gestopt voordat er iets was geschreven.",
  stopped: "Gestopt op uw verzoek.",
  sheetsMade: ({ sheets }: { readonly sheets: readonly string[] }) => (sheets.length === 1 ? `Het blad ${quoted(sheets)} is gemaakt.`
    : `${sheets.length} bladen zijn gemaakt${sheets.length > MOST_NAMED ? "" : `: ${quoted(sheets)}`}.`),
  takenDown: "Wat al was geschreven, is weer weggehaald; de werkmap is zoals ervoor. De lijst van Excel met stappen om ongedaan te maken kan leeg zijn.",
  notTakenDown: ({ sheets, names }: { readonly sheets: readonly string[]; readonly names: readonly string[] }) =>
    `Weghalen van wat al was geschreven is niet gelukt. Dit staat er mogelijk nog, en kan onvolledig zijn: ${[...sheets.map((name) => `het blad '${name}'`), ...names.map((name) => `de naam '${name}'`)].join(", ")}. U kunt het zelf verwijderen.`,
  leftOut: ({ feature, since }: { readonly feature: Feature; readonly since: string }) => `Deze Excel is te oud voor ${FEATURES[feature] ?? feature} (nodig is ExcelApi ${since}); de rest is volledig.`,

  noNewWorkbook: "Excel opende geen nieuwe werkmap; een beheerder kan dat hebben uitgezet. Deze werkmap is niet gewijzigd. Kies 'In deze werkmap' om de bladen hier te maken.",
  excelTooOld: ({ version }: { readonly version: string }) => `Deze Excel is te oud: nodig is ExcelApi ${version}.`,
  nothingChosen: "Er is niets gekozen om te maken.",
  structureProtected: "De structuur van deze werkmap is beveiligd, zodat er geen bladen bij kunnen. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.",
  sheetNameTaken: ({ sheet }: InSheet) => `Er is al een blad met de naam '${sheet}'. Geef dat een andere naam, of kies een andere naam voor het nieuwe.`,
  noSheetName: ({ sheet }: InSheet) => `'${sheet}' kan geen bladnaam zijn: ten hoogste 31 tekens, zonder [ ] : * ? / \\ en zonder apostrof aan begin of eind.`,
  tableNameTaken: ({ name }: { readonly name: string }) => `De naam '${name}' is in deze werkmap al in gebruik voor een tabel of een bereik, zodat de tabel '${name}' niet gemaakt kan worden.`,
  definedNameTaken: ({ name }: { readonly name: string }) => `De naam '${name}' is in deze werkmap al in gebruik voor een tabel of een bereik, zodat de naam '${name}' niet gemaakt kan worden.`,
  emptyTable: ({ sheet, table }: InSheet & { readonly table: string }) => `De tabel '${table}' op blad '${sheet}' heeft geen rijen; Excel kent geen lege tabel.`,
  tablesOverlap: ({ sheet, tables }: InSheet & { readonly tables: readonly [string, string] }) => `De tabellen '${tables[0]}' en '${tables[1]}' op blad '${sheet}' zouden over elkaar komen.`,
  tableOverCells: ({ sheet, table, cell }: Cell & { readonly table: string }) => `De tabel '${table}' op blad '${sheet}' zou over gevulde cellen komen (${cell}).`,
  textTooLong: ({ sheet, cell }: Cell) => `Een tekst is langer dan de 32.767 tekens die in een cel passen (blad '${sheet}', cel ${cell}).`,
  noNumber: ({ sheet, cell }: Cell) => `Een uitkomst is geen getal (blad '${sheet}', cel ${cell}).`,
  formulaTooLong: ({ sheet, cell }: Cell) => `Een formule is langer dan de 8.192 tekens die Excel toelaat (blad '${sheet}', cel ${cell}).`,
  listTooLong: ({ sheet, range }: InSheet & { readonly range: string }) => `De keuzelijst bij ${range} op blad '${sheet}' is te lang of heeft een komma in een keuze.`,
  promptTooLong: ({ sheet, range }: InSheet & { readonly range: string }) => `De uitleg bij ${range} op blad '${sheet}' is te lang voor Excel.`,

  sheetRenamed: ({ sheet, made }: InSheet & { readonly made: string }) =>
    `Het blad '${sheet}' is als '${made}' gemaakt en heet nu anders; de invoegtoepassing laat het met rust. Geef het zijn oude naam terug om het te kunnen vernieuwen.`,
  sheetsAlike: ({ sheets, made }: { readonly sheets: readonly string[]; readonly made: readonly string[] }) =>
    `De bladen ${quoted(sheets)} zijn alle uit ${quoted(made)} ontstaan; welk het oorspronkelijke is, is niet te zien, en de invoegtoepassing laat ze met rust.`,

  columnLacks: ({ table, column }: { readonly table: string; readonly column: string }) => `Tabel '${table}', de kolom '${column}' ontbreekt.`,
  cellUnreadable: ({ table, cell, column, problem }: { readonly table: string; readonly cell: string; readonly column: string; readonly problem: CellProblem }) =>
    `Tabel '${table}', cel ${cell} (kolom ${column}) bevat ${cellProblemNl(problem)}.`,
  rowLeftOut: ({ table, row, lacking }: { readonly table: string; readonly row: number; readonly lacking: readonly string[] }) => `Tabel '${table}', rij ${row} telt niet mee: ${lacking.join(", ")} ontbreekt.`,

  nothingChanged: "Er is niets gewijzigd.",
  tablesGone: ({ kort }: { readonly kort: string }) => `De tabellen van ${kort} staan niet meer in deze werkmap.`,
  sheetsRefreshed: ({ sheets }: { readonly sheets: readonly string[] }) => (sheets.length > MOST_NAMED ? `${sheets.length} bladen zijn vernieuwd.` : `Vernieuwd: ${quoted(sheets)}.`),
  looksLeft: ({ sheet }: InSheet) => `Op blad '${sheet}' zijn zo veel eigen cellen verschoven dat kleuren en lettertype niet overal mee zijn gegaan.`,
  sheetTooFull: ({ sheet }: InSheet) => `Het blad '${sheet}' heeft te veel gevulde cellen om het te kunnen vernieuwen. Zet eigen gegevens op een ander blad.`,
  sheetProtected: ({ sheet }: InSheet) => `Het blad '${sheet}' is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en vernieuw opnieuw.`,
  sheetUnderOtherName: ({ sheet, planned }: InSheet & { readonly planned: string }) => `Het blad '${sheet}' zou als '${planned}' vernieuwd worden; dat gaat niet samen.`,
  sheetNotOurs: ({ sheet }: InSheet) => `Het blad '${sheet}' is niet als blad van de invoegtoepassing te herkennen en blijft zoals het is.`,
  sheetWithoutCells: ({ sheet }: InSheet) => `Het blad '${sheet}' heeft geen eigen cellen om te vernieuwen.`,
  typedAmongOurs: ({ sheet, ranges, cells }: InSheet & { readonly ranges: readonly string[]; /** Cells to look at; none when they are many. */ readonly cells: readonly string[] }) =>
    `Op blad '${sheet}' is iets getypt, ingevoegd of verwijderd tussen de cellen die de invoegtoepassing schreef (${ranges.join(", ")}).${cells.length > 0 ? ` Kijk bij ${cells.join(", ")}.` : ""} Zet eigen tekst ernaast of eronder, of maak het blad opnieuw.`,
  typedMeanwhile: ({ sheet }: { readonly sheet: string }) => `Op blad '${sheet}' is zojuist nog iets getypt. Vernieuw opnieuw.`,
  ownCellLosesRow: ({ sheet, cell, head }: Cell & { readonly head: string }) =>
    `Op blad '${sheet}' staat in cel ${cell} iets van u bij '${head}', en dat komt in de nieuwe versie niet (of niet eenduidig) voor. Verplaats of verwijder het en vernieuw opnieuw.`,
  ownFormulaLosesCell: ({ sheet, cell }: Cell) => `Op blad '${sheet}' verwijst uw formule in cel ${cell} naar een rij of kolom die verdwijnt of van plaats verandert. Pas de formule aan en vernieuw opnieuw.`,
  ownCellInTheWay: ({ sheet, cell }: Cell) => `Op blad '${sheet}' staat in cel ${cell} iets van u waar het vernieuwde deel moet komen. Verplaats het en vernieuw opnieuw.`,
  ownTableInTheWay: ({ sheet, table }: InSheet & { readonly table: string }) => `Op blad '${sheet}' staat uw tabel '${table}' waar het vernieuwde deel haar zou raken. Zet de tabel op een ander blad en vernieuw opnieuw.`,
  linkMayBeWrong: ({ sheet, cell }: Cell) => `Let op: op blad '${sheet}' verwijst een formule (cel ${cell}) naar een vernieuwd blad waarvan rijen of kolommen zijn verschoven. Controleer die formules.`,
  remarksLeft: ({ sheet, moved }: InSheet & { readonly moved: readonly { readonly cell: string; readonly now: string | null }[] }) =>
    `Let op: opmerkingen en notities gaan niet mee bij het vernieuwen. Op blad '${sheet}' staat er een bij ${moved.slice(0, MOST_NAMED).map(({ cell, now }) => `${cell} (${now === null ? "waar zij over ging, staat er niet meer" : `hoort nu bij ${now}`})`).join(", ")}${moved.length > MOST_NAMED ? ` en nog ${moved.length - MOST_NAMED}` : ""}. Verplaats ze zelf.`,
  linksUnknown: ({ sheet }: InSheet) => `Let op: blad '${sheet}' is te groot om na te gaan of formules daar naar een vernieuwd blad verwijzen. Controleer dat zelf.`,
  notRefreshed: ({ sheets }: { readonly sheets: readonly string[] }) => `Niet vernieuwd, en zoals ze waren: ${quoted(sheets)}.`,
  sheetRestored: ({ sheet }: InSheet) => `De inhoud van het blad '${sheet}' is zoals die was; opmaak, koppelingen, keuzelijsten en grafieken erop kunnen afwijken. Vernieuw opnieuw om ze recht te zetten.`,
  sheetHalf: ({ sheet }: InSheet) => `Het blad '${sheet}' is mogelijk half vernieuwd, en terugzetten is niet gelukt. Maak met Excel ongedaan wat er is gebeurd, of vernieuw opnieuw.`,

  putBack: "Alles is teruggezet zoals het was; alleen opmerkingen en notities die al weg waren, komen niet terug.",
  notPutBack: ({ sheets }: { readonly sheets: readonly string[] }) => `Terugzetten is niet gelukt. Op deze bladen kan een deel al leeg zijn: ${quoted(sheets)}.`,

  nothingToTakeBack: "Er is niets om terug te nemen.",
  nothingDeleted: "Er is niets verwijderd.",
  takenBack: ({ sheets }: { readonly sheets: readonly string[] }) => `Teruggenomen: ${quoted(sheets)}.`,
  madeSheetGone: ({ sheet }: InSheet) => `Het blad '${sheet}' is er niet meer. Verwijder de andere bladen zelf als u ze niet wilt houden.`,
  madeNameGone: ({ name }: { readonly name: string }) => `De naam '${name}' is er niet meer. Verwijder de andere bladen zelf als u ze niet wilt houden.`,
  tooBigToLook: ({ sheet }: InSheet) => `Het blad '${sheet}' is te groot om na te gaan of formules daar de gemaakte bladen nodig hebben. Verwijder de bladen zelf als het kan.`,
  madeSheetSealed: ({ sheet }: InSheet) => `Het blad '${sheet}' is inmiddels beveiligd.`,
  cellsChangedSince: ({ table }: { readonly table: string }) => `In de tabel ${table} is sindsdien iets gewijzigd: rijen, of cellen die zijn ingevuld. Er wordt niets teruggezet; doe dat zelf als het nodig is.`,
  cellsPutBack: ({ count }: { readonly count: number }) => `${count === 1 ? "1 cel van het plan heeft haar" : `${count} cellen van het plan hebben hun`} oude inhoud terug.`,
  cellsNotAsShown: ({ table }: { readonly table: string }) => `De tabel ${table} is gewijzigd sinds zij is gelezen. Er is niets in ingevuld; kijk opnieuw.`,
  cellsHalf: ({ table, columns }: { readonly table: string; readonly columns: readonly string[] }) => `In de tabel ${table} kan een deel van ${quoted(columns)} zijn ingevuld. Controleer die kolommen.`,
  cellsStillFilled: ({ table }: { readonly table: string }) => `In de tabel ${table} staat nog wat is ingevuld.`,
  cellsAreText: ({ table }: { readonly table: string }) => `In de tabel ${table} zijn cellen opgemaakt als tekst: een getal zou daar tekst worden. Geef de kolom een getalopmaak.`,
  cellsUntouched: ({ table }: { readonly table: string }) => `De tabel ${table} is zoals zij was.`,
  madeSheetChanged: ({ sheet }: InSheet) => `Op het blad '${sheet}' is sindsdien iets gewijzigd; het wordt niet verwijderd. Doe dat zelf als het weg kan.`,
  neededElsewhere: ({ sheet, cell }: Cell) => `Op blad '${sheet}' verwijst cel ${cell} naar een van de gemaakte bladen.`,
  deletedAfterAll: "De bladen zijn wel verwijderd.",
  stillStanding: ({ sheets }: { readonly sheets: readonly string[] }) => `Deze bladen staan er nog: ${quoted(sheets)}.`,
  standingUnknown: ({ sheets }: { readonly sheets: readonly string[] }) => `Of deze bladen er nog staan, is niet te zien: ${quoted(sheets)}.`,

  textStands: ({ cell }: { readonly cell: string }) => `De tekst staat in ${cell}.`,
  cellsNotEmpty: ({ cell }: { readonly cell: string }) => `In ${cell} staat al iets. Kies eerst lege cellen; Functieboek schrijft nergens overheen.`,
  rowsAdded: ({ table, count }: { readonly table: string; readonly count: number }) => `Tabel '${table}': ${count} ${count === 1 ? "rij" : "rijen"} toegevoegd; wat er stond is niet gewijzigd.`,
  tableNotReadable: ({ sheet }: { readonly sheet: string }) => `Op blad '${sheet}' staat de tabel niet meer zoals de invoegtoepassing die maakte, met al haar kolommen.`,
  sheetSealedForRows: ({ sheet }: InSheet) => `Het blad '${sheet}' is beveiligd, zodat er geen rijen bij kunnen. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw. Er is niets gewijzigd.`,
  tableUnderTable: ({ sheet, table, under }: InSheet & { readonly table: string; readonly under: string }) =>
    `Onder de tabel '${table}' op blad '${sheet}' staat de tabel '${under}'; nieuwe rijen zouden die verschuiven. Zet haar op een ander blad of ernaast en probeer het opnieuw. Er is niets gewijzigd.`,
  cellUnderTable: ({ sheet, table, cell }: Cell & { readonly table: string }) =>
    `Onder de tabel '${table}' op blad '${sheet}' staat iets (cel ${cell}); nieuwe rijen zouden dat verschuiven. Zet het ernaast en probeer het opnieuw. Er is niets gewijzigd.`,
  formulaStands: ({ cell }: { readonly cell: string }) => `De formule staat in ${cell}.`,
  sheetSealedForFormula: ({ cell }: { readonly cell: string }) => `Het blad is beveiligd, zodat er in ${cell} niets kan. Hef de beveiliging op (Controleren, Blad beveiligen) of kies een ander blad.`,
  cellNotEmpty: ({ cell }: { readonly cell: string }) => `Cel ${cell} is niet leeg. Kies eerst een lege cel; Functieboek schrijft nergens overheen.`,
  cellIsText: ({ cell }: { readonly cell: string }) => `Cel ${cell} heeft de opmaak Tekst: een formule zou daar als tekst blijven staan. Kies een andere cel, of geef de cel de opmaak Standaard.`,

  sheetSealedForFreeze: ({ sheet }: InSheet) => `Het blad '${sheet}' is beveiligd. Hef de beveiliging op (Controleren, Blad beveiligen) en probeer het opnieuw.`,
  noteSheetSealed: ({ sheet }: InSheet) => `Het blad '${sheet}' is beveiligd, zodat het vastzetten daar niet genoteerd kan worden. Hef de beveiliging op en probeer het opnieuw.`,
  selectionTooBig: "De selectie is te groot. Selecteer een kleiner deel van het blad.",
  noFormulaSelected: "In de selectie staat geen formule van Functieboek. Loopt een uitkomst over meer cellen, selecteer dan ook de eerste cel ervan: daar staat de formule.",
  tooManyToFreeze: "Dit zijn te veel cellen om in een keer vast te zetten. Selecteer een kleiner deel.",
  frozenWouldBeText: ({ cell }: { readonly cell: string }) => `${cell} heeft de opmaak Tekst, zodat een getal daar tekst zou worden. Kies eerst de opmaak Standaard.`,
  notCalculated: ({ cell, error }: { readonly cell: string; readonly error: string }) => `${cell} is nog niet berekend of kan niet berekend worden (${error}). Zorg eerst dat de formule een uitkomst geeft.`,
  frozen: ({ count, sheet }: InSheet & { readonly count: number }) => `${count} ${count === 1 ? "formule is" : "formules zijn"} vastgezet als waarden. Op het blad '${sheet}' staat welke, met de datum.`,
  valueNotKept: ({ cell }: { readonly cell: string }) => `${cell} houdt de uitkomst niet vast.`,
  formulasPutBack: "De formules staan er weer zoals ervoor.",
  formulasNotPutBack: ({ sheet, cells }: InSheet & { readonly cells: readonly string[] }) => `De formules terugzetten is niet gelukt. Kijk ${cells.slice(0, MOST_NAMED).join(", ")} op het blad '${sheet}' na; met Ctrl+Z kunt u de laatste stappen ongedaan maken.`,
  noteMayStand: ({ sheet }: InSheet) => `Op het blad '${sheet}' kan nog een regel over deze poging staan.`,
  frozenSheetGone: ({ sheet }: InSheet) => `Het blad '${sheet}' is er niet meer.`,
  changedSinceFreeze: ({ cell }: { readonly cell: string }) => `${cell} is na het vastzetten veranderd.`,
  nothingPutBack: "Er is niets teruggedraaid.",
  puttingBackBroken: ({ sheet }: InSheet) => `Excel heeft het terugzetten afgebroken. Kijk het blad '${sheet}' na.`,
  formulasStandAgain: ({ count }: { readonly count: number }) => `${count} ${count === 1 ? "formule staat" : "formules staan"} er weer.`,
  noteStays: "De regel op het blad met de vastgezette formules is veranderd en blijft staan.",
} as const;

export type MessagesNl = typeof messagesNl;

/** A catalogue in any language: the same codes, each with the same facts. */
export type MessageCatalogue = { readonly [Code in keyof MessagesNl]: MessagesNl[Code] extends (facts: infer Given) => string ? (facts: Given) => string : string };
