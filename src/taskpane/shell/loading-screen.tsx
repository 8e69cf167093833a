import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { Screen } from "./screen";

/** Between choosing a framework or a task and seeing it. */
export function LoadingScreen({ what }: { readonly what: "loading" | "opening" }): ReactNode {
  const texts = useTexts();
  return <Screen title={texts[what]}>{null}</Screen>;
}
