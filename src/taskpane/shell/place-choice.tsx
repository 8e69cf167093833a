import { useId, type ReactNode } from "react";
import { hasFeature } from "../../workbook/excel/features";
import { useTexts } from "../language/language";
import { usePaneStyles } from "./styles";

/** Where a result comes: in a workbook of its own, or as sheets in the one at hand. */
export type Place = "own" | "here";

/** Where a result comes when the user has not chosen: to hand on, so by itself where this Excel can. */
export function usualPlace(): Place {
  return hasFeature("newWorkbook") ? "own" : "here";
}

/** The choice between the two, with what each means; one sentence where this Excel knows only one. */
export function PlaceChoice({ value, onChange }: { readonly value: Place; readonly onChange: (place: Place) => void }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const name = useId();
  if (!hasFeature("newWorkbook")) return <p className={styles.hint}>{texts.place.tooOld}</p>;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.head}>{texts.place.head}</legend>
      {(["own", "here"] as const).map((place) => (
        <div key={place}>
          <label className={styles.radio}>
            <input type="radio" name={name} checked={value === place} aria-describedby={`${name}${place}`} onChange={() => onChange(place)} />
            <span>{texts.place[place]}</span>
          </label>
          <span id={`${name}${place}`} className={styles.radioHint}>{texts.place.hints[place]}</span>
        </div>
      ))}
    </fieldset>
  );
}
