import { element } from "../element";
import type { OfficeThemeName } from "../host/office-theme";
import { group } from "../ribbon/ribbon";

/** Versions of the Excel programming interface that can be pretended, with the oldest Excel that has them (Microsoft's requirement-set table). */
const EXCEL_VERSIONS: readonly (readonly [string, string])[] = [
  ["1.15", "Excel op het web, nu"], ["1.14", "Excel 2108, LTSC 2021"], ["1.12", "Excel 2008"], ["1.9", "Excel 1903"], ["1.7", "Excel 2019"], ["1.4", "Excel 1701"],
];

const DISPLAY_LANGUAGES: readonly (readonly [string, string])[] = [["nl-NL", "Nederlands"], ["en-US", "Engels"]];

const THEMES: readonly (readonly [OfficeThemeName, string])[] = [["kleurrijk", "Kleurrijk"], ["donkergrijs", "Donkergrijs"], ["zwart", "Zwart"]];

export interface TrialActions {
  readonly version: string;
  readonly language: string;
  readonly theme: OfficeThemeName;
  readonly setVersion: (version: string) => void;
  readonly setLanguage: (language: string) => void;
  readonly setTheme: (theme: OfficeThemeName) => void;
  readonly setEditing: (on: boolean) => void;
  readonly setFailNext: (on: boolean) => void;
}

export interface TrialControls {
  readonly section: HTMLElement;
  /** The fault that was asked for has happened. */
  readonly failed: () => void;
  /** Whether a cell is being edited, by the switch or by the user typing in the grid. */
  readonly editing: (on: boolean) => void;
}

/** The group of the ribbon with which an add-in is tried out: another Excel, another language, and faults. */
export function trialControls(actions: TrialActions): TrialControls {
  const version = select("excel-version", EXCEL_VERSIONS.map(([value, excel]) => [value, `ExcelApi ${value} (${excel})`]), actions.version, actions.setVersion);
  const language = select("display-language", DISPLAY_LANGUAGES, actions.language, actions.setLanguage);
  const theme = select("office-theme", THEMES, actions.theme, (chosen) => actions.setTheme(chosen as OfficeThemeName));
  const editing = checkbox("cell-editing", actions.setEditing);
  const failNext = checkbox("fail-next", actions.setFailNext);
  const choices = element("div", { class: "trial" },
    element("label", { for: "excel-version" }, "Doet zich voor als"), version, element("label", { for: "display-language" }, "Taal van Excel"), language,
    element("label", { for: "office-theme" }, "Thema van Office"), theme);
  const switches = element("div", { class: "switches" },
    element("label", {}, editing, "Cel in bewerking"), element("label", {}, failNext, "Laat de volgende aanroep mislukken"));
  return {
    section: group("Uitproberen", [choices, switches]),
    failed: () => { failNext.checked = false; },
    editing: (on) => { editing.checked = on; },
  };
}

function select(id: string, options: readonly (readonly [string, string])[], chosen: string, onChange: (value: string) => void): HTMLElement {
  const box = element("select", { id }, ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
  box.addEventListener("change", () => onChange(box.value));
  return box;
}

function checkbox(id: string, onChange: (on: boolean) => void): HTMLInputElement {
  const box = element("input", { type: "checkbox", id });
  box.addEventListener("change", () => onChange(box.checked));
  return box;
}
