import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { Notice } from "../../shell/notice";
import { usePaneStyles } from "../../shell/styles";
import { forgetImport } from "../import-store";
import { useImporterenTexts } from "../use-importeren-texts";

/** Back to choosing; asks first when corrections would be lost. */
export function OtherDocument({ isChanged }: { readonly isChanged: boolean }): ReactNode {
  const texts = useImporterenTexts();
  const styles = usePaneStyles();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button size="small" onClick={() => (isChanged ? setAsking(true) : forgetImport())}>{texts.other}</Button>;
  return (
    <Notice intent="warning" sentences={[texts.otherSure]}>
      <span className={styles.answers}>
        <Button size="small" onClick={forgetImport}>{texts.otherYes}</Button>
        <Button size="small" appearance="primary" autoFocus onClick={() => setAsking(false)}>{texts.otherNo}</Button>
      </span>
    </Notice>
  );
}
