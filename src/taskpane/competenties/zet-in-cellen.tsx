import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { said } from "../language/said";
import { useTexts } from "../language/language";
import type { Pane } from "../shell/use-pane";

interface Props {
  readonly pane: Pane;
  readonly label: string;
  /** What the button is about, for who hears it. */
  readonly about?: string;
  readonly rows: () => readonly (readonly string[])[];
}

/** A button that puts texts at the chosen cell; how it went stands above the screen. */
export function ZetInCellen({ pane, label, about, rows }: Props): ReactNode {
  const texts = useTexts();
  const insert = async (): Promise<void> => {
    const { message } = await (await import("../../workbook/excel/cells/insert-texts")).insertTexts(rows());
    pane.say(said(message, texts));
  };
  return <Button size="small" aria-label={about === undefined ? undefined : `${label}: ${about}`} onClick={() => void insert().catch(() => pane.say(texts.notLoaded))}>{label}</Button>;
}
