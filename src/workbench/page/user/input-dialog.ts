import type { ValidationPlan } from "../../../model/workbook-plan";
import { element } from "../element";

type InputError = NonNullable<ValidationPlan["error"]>;

/** Input that the rule of the cell refuses: the cell stays as it was. */
export function sayRefused(error: InputError): void {
  show(error, [["Sluiten", () => undefined]]);
}

/** Input that the rule of the cell warns for: the user decides. */
export function askAnyway(error: InputError, write: () => void): void {
  show(error, [["Niet invoeren", () => undefined], ["Toch invoeren", write]]);
}

function show(error: InputError, answers: readonly (readonly [string, () => void])[]): void {
  const buttons = answers.map(([label, action], index) => {
    const button = element("button", { type: "button", class: index === 0 ? "main" : "" }, label);
    button.addEventListener("click", () => {
      dialog.close();
      action();
    });
    return button;
  });
  const dialog = element("dialog", { class: "input-error" },
    element("h2", {}, error.title || "Deze invoer past niet bij de cel"), element("p", {}, error.message), element("div", { class: "actions" }, ...buttons));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
