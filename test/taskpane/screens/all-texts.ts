import { competentiesEn } from "../../../src/taskpane/competenties/texts.en";
import { competentiesNl } from "../../../src/taskpane/competenties/texts.nl";
import { controlesEn } from "../../../src/taskpane/formatie/controles/texts.en";
import { controlesNl } from "../../../src/taskpane/formatie/controles/texts.nl";
import { loonlijstEn } from "../../../src/taskpane/formatie/loonlijst/texts.en";
import { loonlijstNl } from "../../../src/taskpane/formatie/loonlijst/texts.nl";
import { namenEn } from "../../../src/taskpane/formatie/namen/texts.en";
import { namenNl } from "../../../src/taskpane/formatie/namen/texts.nl";
import { orKopieEn } from "../../../src/taskpane/formatie/or-kopie/texts.en";
import { orKopieNl } from "../../../src/taskpane/formatie/or-kopie/texts.nl";
import { formatieEn } from "../../../src/taskpane/formatie/texts.en";
import { formatieNl } from "../../../src/taskpane/formatie/texts.nl";
import { volgendJaarEn } from "../../../src/taskpane/formatie/volgend-jaar/texts.en";
import { volgendJaarNl } from "../../../src/taskpane/formatie/volgend-jaar/texts.nl";
import { wasWordtEn } from "../../../src/taskpane/formatie/was-wordt/texts.en";
import { wasWordtNl } from "../../../src/taskpane/formatie/was-wordt/texts.nl";
import { functiesEn } from "../../../src/taskpane/functies/texts.en";
import { functiesNl } from "../../../src/taskpane/functies/texts.nl";
import { gesprekkenEn } from "../../../src/taskpane/gesprekken/texts.en";
import { gesprekkenNl } from "../../../src/taskpane/gesprekken/texts.nl";
import { importerenEn } from "../../../src/taskpane/importeren/texts.en";
import { importerenNl } from "../../../src/taskpane/importeren/texts.nl";
import { en } from "../../../src/taskpane/language/texts.en";
import { nl } from "../../../src/taskpane/language/texts.nl";
import { settingsEn } from "../../../src/taskpane/settings/texts.en";
import { settingsNl } from "../../../src/taskpane/settings/texts.nl";

const BOTH = {
  pane: [nl, en], settings: [settingsNl, settingsEn], formatie: [formatieNl, formatieEn], controles: [controlesNl, controlesEn], loonlijst: [loonlijstNl, loonlijstEn],
  namen: [namenNl, namenEn], orKopie: [orKopieNl, orKopieEn], volgendJaar: [volgendJaarNl, volgendJaarEn], wasWordt: [wasWordtNl, wasWordtEn],
  competenties: [competentiesNl, competentiesEn], gesprekken: [gesprekkenNl, gesprekkenEn], importeren: [importerenNl, importerenEn], functies: [functiesNl, functiesEn],
} as const;

/** Every text of the pane in one language, by the part that says it. */
export type AllTexts = { readonly [K in keyof typeof BOTH]: (typeof BOTH)[K][1] };

export function textsOf(language: "nl" | "en"): AllTexts {
  return Object.fromEntries(Object.entries(BOTH).map(([part, [dutch, english]]) => [part, language === "nl" ? dutch : english])) as unknown as AllTexts;
}
