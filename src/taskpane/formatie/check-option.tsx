import { Checkbox } from "@fluentui/react-checkbox";
import { useId, type ReactNode } from "react";
import { usePaneStyles } from "../shell/styles";

/** A choice of yes or no, with what it does. */
export function CheckOption({ label, hint, checked, onChange }: { readonly label: string; readonly hint: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }): ReactNode {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <div className={styles.option}>
      <Checkbox label={label} checked={checked} aria-describedby={id} onChange={(_, data) => onChange(data.checked === true)} />
      <span id={id} className={styles.optionHint}>{hint}</span>
    </div>
  );
}
