import { useId, type ReactNode } from "react";
import { useFieldStyles } from "./field-styles";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; /** Where it is not the language of the pane. */ readonly lang?: "nl" }[];
  readonly onChange: (value: string) => void;
}

/** A choice from a list: the browser's own, which every screen reader and keyboard knows. */
export function SelectField({ label, hint, value, options, onChange }: Props): ReactNode {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <select id={id} className={styles.control} value={value} aria-describedby={hint === undefined ? undefined : `${id}-hint`} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value} lang={option.lang}>{option.label}</option>)}
      </select>
      {hint !== undefined && <span id={`${id}-hint`} className={styles.hint}>{hint}</span>}
    </div>
  );
}
