import { useId, type ReactNode } from "react";
import { useFieldStyles } from "./field-styles";

interface Props {
  readonly label: string;
  readonly type?: "text" | "number" | "date" | "search";
  readonly value: string;
  readonly hint?: string;
  /** Why the value cannot be; null when it can. */
  readonly wrong?: string | null;
  /** Of more lines than one, and this high. */
  readonly rows?: number;
  /** The value is a name that no spelling checker knows. */
  readonly isCode?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field to type in, with what is wrong with it said beside it. */
export function TextField({ label, type = "text", value, hint, wrong = null, rows, isCode = false, onChange }: Props): ReactNode {
  const styles = useFieldStyles();
  const id = useId();
  const about = [hint === undefined ? null : `${id}-hint`, wrong === null ? null : `${id}-wrong`].filter((one) => one !== null).join(" ");
  const shared = { id, className: styles.control, value, "aria-invalid": wrong !== null, "aria-describedby": about === "" ? undefined : about };
  const change = (event: { readonly target: { readonly value: string } }): void => onChange(event.target.value);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      {rows === undefined
        ? <input {...shared} type={type} {...(isCode && { autoComplete: "off", spellCheck: false })} onChange={change} />
        : <textarea {...shared} rows={rows} onChange={change} />}
      {hint !== undefined && <span id={`${id}-hint`} className={styles.hint}>{hint}</span>}
      <span id={`${id}-wrong`} role="status" className={styles.wrong}>{wrong}</span>
    </div>
  );
}
