import type { ReactNode } from "react";
import { useCompetentiesStyles } from "./styles";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** The options are names of a framework, which are Dutch. */
  readonly dutch?: boolean;
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose one from. */
export function Keuze({ id, label, value, options, dutch = false, onChoose }: Props): ReactNode {
  const styles = useCompetentiesStyles();
  return (
    <>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <select id={id} className={styles.field} lang={dutch ? "nl" : undefined} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </select>
    </>
  );
}
