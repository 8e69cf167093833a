import { Button } from "@fluentui/react-button";
import { mergeClasses } from "@griffel/react";
import { useState, type ReactNode } from "react";
import { useTexts } from "../language/language";
import type { Texts } from "../language/texts.nl";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { TextField } from "../shell/text-field";
import { useFilePicker } from "../shell/use-file-picker";
import type { ReadProblem } from "./import-state";
import { pastedText } from "./reading/pasted-text";
import { startImport } from "./start-import";
import { useImporterenStyles } from "./styles";
import type { ImporterenTexts } from "./texts.nl";
import { useFileDrop } from "./use-file-drop";
import { useImporterenTexts } from "./use-importeren-texts";

const ACCEPT = ".pdf,.docx,.xlsx,.csv,.tsv,.txt";

/** Choosing a document: a file, dropped or picked, or pasted text; and why the last one could not be read. */
export function ChooseScreen({ problem, onBack }: { readonly problem: ReadProblem | null; readonly onBack: () => void }): ReactNode {
  const texts = useImporterenTexts();
  const paneTexts = useTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const [wrong, setWrong] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");

  const read = (files: readonly File[]): void => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return setWrong(texts.oneFile);
    void startImport(file.name, async () => ({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }));
  };
  const readPasted = (): void => {
    if (pasted.trim() === "") return setWrong(texts.nothingPasted);
    void startImport(texts.pastedName, () => Promise.resolve(pastedText(pasted, texts.pastedName)));
  };
  const isOver = useFileDrop(read);
  const { pick, field } = useFilePicker(ACCEPT, texts.chooseFile, read);
  return (
    <Screen title={texts.title} onBack={onBack}>
      <div role="status">
        {problem && <div className={pane.result}><Notice intent="error" title={texts.notRead(problem.fileName)} lang={problem.why.kind === "refused" ? "nl" : undefined} sentences={[sentenceOf(problem, texts, paneTexts)]} /></div>}
        {wrong !== null && <div className={pane.result}><Notice intent="warning" sentences={[wrong]} /></div>}
      </div>
      <p className={pane.text}>{texts.intro}</p>
      <Button appearance="primary" aria-describedby="import-vormen" onClick={pick}>{texts.chooseFile}</Button>
      {field}
      <p id="import-vormen" className={pane.hint}>{texts.formats}</p>
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>{isOver ? texts.dropNow : texts.drop}</div>
      <TextField label={texts.paste} hint={texts.pasteHint} rows={4} value={pasted} onChange={(text) => {
        setPasted(text);
        setWrong(null);
      }} />
      <Button onClick={readPasted}>{texts.readPasted}</Button>
    </Screen>
  );
}

function sentenceOf({ why }: ReadProblem, texts: ImporterenTexts, paneTexts: Texts): string {
  switch (why.kind) {
    case "refused": return why.sentence;
    case "not-loaded": return paneTexts.notLoaded;
    case "crashed": return texts.crashed;
  }
}
