/** Starts the pane. The buttons are tied to their names before anything is awaited; then Office says where we are. */
import { createRoot } from "react-dom/client";
import { registerRibbon } from "../commands/ribbon";
import { LOWEST_EXCEL_API } from "../workbook/excel/features";
import { chosenTexts } from "./language/language";
import { nl } from "./language/texts.nl";
import { App } from "./shell/app";
import { ErrorBoundary } from "./shell/error-boundary";
import { showEnteredFocus } from "./shell/entered-focus";
import { keepFocus } from "./shell/kept-focus";
import { plainPage } from "./shell/plain-page";
import { keptPreferences } from "./shell/preferences";
import { keepTabInPane } from "./shell/tab-keys";

/** Office.js answers within a second or two; after this the user hears that it does not. */
const SLOW_AFTER = 10_000;

function start(): void {
  if (typeof Office === "undefined") {
    const texts = chosenTexts(keptPreferences().language, navigator.language);
    plainPage(texts.noOfficeTitle, texts.noOffice, texts.crashedReload);
    return;
  }
  registerRibbon();
  const slow = setTimeout(() => plainPage(nl.slowTitle, nl.slow), SLOW_AFTER);
  void Office.onReady().then((info) => {
    clearTimeout(slow);
    document.body.classList.remove("loading");
    const language = Office.context.displayLanguage ?? navigator.language;
    const texts = chosenTexts(keptPreferences().language, language);
    document.documentElement.lang = texts === nl ? "nl" : "en";
    if (info.host !== Office.HostType.Excel) {
      plainPage(texts.outsideTitle, texts.outside);
      return;
    }
    if (!Office.context.requirements.isSetSupported("ExcelApi", LOWEST_EXCEL_API)) {
      plainPage(texts.oldTitle, texts.old(LOWEST_EXCEL_API));
      return;
    }
    const pane = document.getElementById("pane");
    if (!pane) throw new Error("the page has no element 'pane'");
    keepTabInPane(document);
    keepFocus(document);
    showEnteredFocus(document);
    createRoot(pane).render(<ErrorBoundary texts={texts}><App displayLanguage={language} /></ErrorBoundary>);
  });
}

start();
