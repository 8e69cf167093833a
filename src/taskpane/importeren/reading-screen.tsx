import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import type { ReactNode } from "react";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { useImporterenTexts } from "./use-importeren-texts";

interface Props {
  readonly fileName: string;
  /** Dutch, of the importer. */
  readonly step: string | null;
  readonly onStop: () => void;
}

const PAGES = /(\d+) van (\d+)/;

/** A document that is being read: at which step, and a way to stop at once. */
export function ReadingScreen({ fileName, step, onStop }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const [, page, pages] = PAGES.exec(step ?? "") ?? [];
  const share = page === undefined ? {} : { value: Number(page) / Number(pages) };
  return (
    <Screen title={texts.busy(fileName)}>
      <ProgressBar className={pane.bar} aria-label={texts.busy(fileName)} {...share} />
      <p className={pane.text} lang={step === null ? undefined : "nl"}>{step ?? texts.starting}</p>
      <span aria-live="polite" className={pane.spokenOnly}>{page === undefined ? step : ""}</span>
      <Button onClick={onStop}>{texts.stop}</Button>
    </Screen>
  );
}
