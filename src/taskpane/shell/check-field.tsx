import { Checkbox } from "@fluentui/react-checkbox";
import { useId, type ReactNode } from "react";
import { usePaneStyles } from "./styles";

interface Props {
  readonly label: string;
  /** What it does. */
  readonly hint?: string;
  /** Language of the label, and of the hint, where it is not the pane's own. */
  readonly lang?: "nl" | undefined;
  readonly hintLang?: "nl" | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A choice of yes or no. */
export function CheckField({ label, hint, lang, hintLang, checked, onChange }: Props): ReactNode {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <div className={styles.option}>
      <Checkbox
        label={{ className: styles.optionLabel, lang, children: label }} checked={checked} aria-describedby={hint === undefined ? undefined : id}
        onChange={(_, data) => onChange(data.checked === true)}
      />
      {hint !== undefined && <span id={id} className={styles.optionHint} lang={hintLang}>{hint}</span>}
    </div>
  );
}
