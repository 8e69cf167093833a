import { useId, type ReactNode } from "react";
import { useFieldStyles } from "./field-styles";

interface Props {
  readonly label: string;
  readonly type?: "text" | "number" | "date";
  readonly value: string;
  readonly hint?: string;
  /** Why the value cannot be; null when it can. */
  readonly wrong?: string | null;
  readonly onChange: (value: string) => void;
}

/** A field to type in, with what is wrong with it said beside it. */
export function TextField({ label, type = "text", value, hint, wrong = null, onChange }: Props): ReactNode {
  const styles = useFieldStyles();
  const id = useId();
  const about = [hint === undefined ? null : `${id}-hint`, wrong === null ? null : `${id}-wrong`].filter((one) => one !== null).join(" ");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <input
        id={id} className={styles.control} type={type} value={value} aria-invalid={wrong !== null} aria-describedby={about === "" ? undefined : about}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <span id={`${id}-hint`} className={styles.hint}>{hint}</span>}
      <span id={`${id}-wrong`} role="status" className={styles.wrong}>{wrong}</span>
    </div>
  );
}
