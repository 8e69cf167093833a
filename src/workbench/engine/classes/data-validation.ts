import type { ValidationPlan } from "../../../model/workbook-plan";
import type { Areas } from "../cells/area";
import { clearValidation, setValidation, validationOf } from "../cells/validations";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { asBoolean, asOneOf, asRecord } from "../input/value-kinds";
import { refuseProtected } from "../rules/protection";
import { allowFrom, ruleOf } from "../rules/validation-rule";

type Rule = Omit<ValidationPlan, "range">;

const NO_RULE: Rule = { allow: { kind: "any" }, prompt: null, error: null };

function change(self: Areas, part: Partial<Rule>): void {
  refuseProtected(self.sheet);
  setValidation(self, { ...(validationOf(self) ?? NO_RULE), ...part });
}

/** Lengths as Office keeps them in a file: [MS-OI29500], dataValidation (titles 32 characters, prompt 255, error 225). */
function textIn(record: Readonly<Record<string, unknown>>, name: string, longest: number): string {
  const value = record[name] ?? "";
  if (typeof value !== "string" || value.length > longest) throw invalidArgument(`${name}: a text of at most ${longest} characters`);
  return value;
}

/** learn.microsoft.com, "Add data validation to Excel ranges". */
export const dataValidationClass: HostClass<Areas> = {
  name: "DataValidation",
  getters: {
    Type: (self) => {
      const kind = validationOf(self)?.allow.kind ?? "any";
      return kind === "any" ? "None" : kind === "decimal" ? "Decimal" : "List";
    },
    Rule: (self) => ruleOf(validationOf(self)?.allow ?? NO_RULE.allow),
    Prompt: (self) => {
      const prompt = validationOf(self)?.prompt;
      return { showPrompt: true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
    },
    ErrorAlert: (self) => {
      const error = validationOf(self)?.error;
      const style = error?.style ?? "stop";
      return { showAlert: true, style: style.charAt(0).toUpperCase() + style.slice(1), title: error?.title ?? "", message: error?.message ?? "" };
    },
    IgnoreBlanks: (self, engine) => engine.extras.get(self.sheet, `ignoreBlanks ${JSON.stringify(self.rects)}`) ?? true,
  },
  setters: {
    Rule: (self, value) => change(self, { allow: allowFrom(asRecord(value)) }),
    Prompt: (self, value) => {
      const prompt = asRecord(value);
      const [title, message] = [textIn(prompt, "title", 32), textIn(prompt, "message", 255)];
      change(self, { prompt: prompt["showPrompt"] === false || (title === "" && message === "") ? null : { title, message } });
    },
    ErrorAlert: (self, value) => {
      const alert = asRecord(value);
      const style = asOneOf(alert["style"] ?? "Stop", ["Stop", "Warning", "Information"] as const);
      const [title, message] = [textIn(alert, "title", 32), textIn(alert, "message", 225)];
      if (alert["showAlert"] === false) return change(self, { error: null });
      change(self, { error: { style: style.toLowerCase() as "stop" | "warning" | "information", title, message } });
    },
    IgnoreBlanks: (self, value, engine) => {
      if (!asBoolean(value)) throw new NotImplementedError("DataValidation.ignoreBlanks false");
      engine.extras.set(self.sheet, `ignoreBlanks ${JSON.stringify(self.rects)}`, value);
    },
  },
  methods: {
    Clear: (self) => {
      refuseProtected(self.sheet);
      clearValidation(self);
    },
  },
};
