import type { ReactNode } from "react";
import { celtekst } from "../../../rules/formatielijst/lijst";
import type { CellValue } from "../../../model/workbook-plan";
import { usePaneStyles } from "../../shell/styles";
import { BEZETTING, PERSONEN, type ChangedPlace } from "./laid-list";
import { useLoonlijstTexts } from "./use-loonlijst-texts";

interface Props {
  readonly gewijzigd: readonly ChangedPlace[];
  readonly most: number;
  /** On which all of it will stand. */
  readonly sheet: string;
}

/** Each place that changes: what it was, what it becomes, and how its contracts were matched. */
export function ChangedPlaces({ gewijzigd, most, sheet }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useLoonlijstTexts();
  if (gewijzigd.length === 0) return <p className={styles.text}>{texts.noChanges}</p>;
  const fte = (value: CellValue): string => shown(value, texts.empty, 2);
  const whole = (value: CellValue): string => shown(value, texts.empty, 0);
  return (
    <details className={styles.listed} open>
      <summary>{texts.changesHead(gewijzigd.length)}</summary>
      <ul className={styles.list}>
        {gewijzigd.slice(0, most).map(({ regel, functie, changes }) => (
          <li key={regel.at} className={styles.finding}>
            <strong>{texts.place(regel.formatieplaats, functie)}</strong>
            <span style={{ display: "block" }}>
              {changes.map(({ column, before, after }) => (column === BEZETTING ? texts.bezetting(fte(before), fte(after)) : column === PERSONEN ? texts.personen(whole(before), whole(after)) : "")).join("; ")}
            </span>
            <span className={styles.place}>{texts.matched(regel.contracten, regel.gekoppeldOp.join(" + "))}</span>
          </li>
        ))}
      </ul>
      {gewijzigd.length > most && <p className={styles.quiet}>{texts.more(gewijzigd.length - most, sheet)}</p>}
    </details>
  );
}

/** As the Dutch sheet shows it, up to four decimals where it has them. */
function shown(value: CellValue, empty: string, digits: number): string {
  if (typeof value !== "number") return celtekst(value) || empty;
  return new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: 4 }).format(value);
}
