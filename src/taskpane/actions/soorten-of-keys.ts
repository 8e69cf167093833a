import { PLAN_SOORTEN, type PlanSoort } from "../../plans/plan-soort";

/** The views that sheets with these keys ("Ommen/formatiematrix") are of. */
export function soortenOfKeys(keys: Iterable<string>): readonly PlanSoort[] {
  const own = [...keys].map((key) => key.slice(key.indexOf("/") + 1));
  return PLAN_SOORTEN.filter((soort) => own.some((key) => key === soort || (soort === "functiebladen" && key.startsWith("functieblad/"))));
}
