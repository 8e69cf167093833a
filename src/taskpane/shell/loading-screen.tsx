import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { Screen } from "./screen";

/** Between choosing a framework and seeing it. */
export function LoadingScreen(): ReactNode {
  const texts = useTexts();
  return <Screen title={texts.loading}>{null}</Screen>;
}
