/** Reads one cell of a list as the kind of field its column is: a value, nothing, or why it cannot be read. */
import { readSchaal } from "../../model/schaal";
import type { CellValue } from "../../model/workbook-plan";
import { dateOfSerial, dateOfText } from "../datum/excel-datum";
import { getalUitTekst } from "../lezen/getal-uit-tekst";
import { celtekst } from "./lijst";
import type { Veldsoort } from "./lijstvelden";

export type Celwaarde =
  | { readonly kind: "leeg" }
  /** `lezing`: a sentence when the reading is not the obvious one. */
  | { readonly kind: "waarde"; readonly waarde: string | number; readonly lezing?: string }
  | { readonly kind: "onleesbaar"; readonly reden: string };

const NOTHING = /^(?:n\.?v\.?t\.?|#n\/[ab])$/i;
const DASH = /^[-–—]$/;
const NO_END = /^(?:onbepaald|onbepaalde tijd|geen|vast|heden|n\.?v\.?t\.?)$/i;
/** Of places, persons or steps: a longer number is a code in the wrong column, and a plan of so many rows would stop Excel. */
const MOST_COUNTED = 10_000;
const MOST_FTE = 10_000;

export function leesCel(cel: CellValue | undefined, soort: Veldsoort): Celwaarde {
  const text = celtekst(cel);
  if (text === "" || NOTHING.test(text)) return { kind: "leeg" };
  switch (soort) {
    case "tekst":
      return DASH.test(text) ? { kind: "leeg" } : { kind: "waarde", waarde: text };
    case "schaal":
      return DASH.test(text) ? { kind: "leeg" } : schaal(text);
    case "datum":
      return DASH.test(text) || NO_END.test(text) ? { kind: "leeg" } : datum(cel ?? null, text);
    case "soort":
      return DASH.test(text) ? { kind: "leeg" } : soortFormatie(text);
    case "janee":
      return DASH.test(text) ? { kind: "leeg" } : jaNee(text);
    default:
      return DASH.test(text) ? { kind: "waarde", waarde: 0, lezing: "een streepje is gelezen als 0" } : getal(cel ?? null, text, soort);
  }
}

function schaal(text: string): Celwaarde {
  const found = readSchaal(text.replace(/^(?:schaal|s)\.?\s*(?=[0-9])/i, ""));
  return found === null ? no(`"${text}" is niet één schaal`) : { kind: "waarde", waarde: found };
}

function datum(cel: CellValue, text: string): Celwaarde {
  const found = typeof cel === "number" ? dateOfSerial(cel) : typeof cel === "string" ? dateOfText(text) : null;
  return found === null ? no(`"${text}" is geen datum (dd-mm-jjjj)`) : { kind: "waarde", waarde: found };
}

function soortFormatie(text: string): Celwaarde {
  const key = text.toLowerCase();
  if (key === "structureel" || key === "s") return { kind: "waarde", waarde: "structureel" };
  if (key === "tijdelijk" || key === "t") return { kind: "waarde", waarde: "tijdelijk" };
  if (key === "incidenteel") return { kind: "waarde", waarde: "tijdelijk", lezing: '"incidenteel" is gelezen als tijdelijk' };
  return no(`"${text}" is niet structureel of tijdelijk`);
}

function jaNee(text: string): Celwaarde {
  if (/^(?:ja|j|x|waar|true|1)$/i.test(text)) return { kind: "waarde", waarde: "ja" };
  if (/^(?:nee|n|onwaar|false|0)$/i.test(text)) return { kind: "waarde", waarde: "nee" };
  return no(`"${text}" is niet ja of nee`);
}

function getal(cel: CellValue, text: string, soort: Veldsoort): Celwaarde {
  if (typeof cel === "boolean") return no(`"${text}" is geen getal`);
  const unit = soort === "fte" ? /\s*fte$/i : soort === "uren" ? /\s*(?:u|uur|uren)(?: per week)?$/i : null;
  if (soort === "fte" && /\b(?:u|uur|uren)\b/i.test(text)) return no(`"${text}" zijn uren in een kolom met fte`);
  if (soort === "uren" && /fte/i.test(text)) return no(`"${text}" is fte in een kolom met uren`);
  const read = typeof cel === "number" ? { kind: "getal" as const, getal: cel } : getalUitTekst(unit ? text.replace(unit, "") : text);
  if (read.kind === "geen") return no(`"${text}" is geen getal`);
  if (read.kind === "dubbelzinnig") return no(`"${text}" kan ${read.lezingen.join(" of ")} zijn`);
  if (!Number.isFinite(read.getal) || read.getal < 0) return no(`"${text}" is negatief`);
  if (soort === "aantal" && !Number.isInteger(read.getal)) return no(`"${text}" is geen geheel getal`);
  if (soort === "aantal" && read.getal > MOST_COUNTED) return no(`"${text}" is te groot voor een aantal`);
  if (soort === "fte" && read.getal > MOST_FTE) return no(`"${text}" is te groot voor fte`);
  return { kind: "waarde", waarde: read.getal };
}

function no(reden: string): Celwaarde {
  return { kind: "onleesbaar", reden };
}
