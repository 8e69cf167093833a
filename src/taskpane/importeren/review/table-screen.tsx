import { mergeClasses } from "@griffel/react";
import { useEffect, useMemo, type ReactNode } from "react";
import type { ImportResult } from "../../../importers/import-result";
import { rowKey, type Review } from "../../../importers/review/review";
import { rowsOf, type AnyRow, type ReviewedTabel } from "../../../importers/review/reviewed-tables";
import { rowTitle } from "../../../importers/review/row-title";
import { Screen } from "../../shell/screen";
import { SelectField } from "../../shell/select-field";
import { usePaneStyles } from "../../shell/styles";
import { TextField } from "../../shell/text-field";
import { PagedList } from "../paged-list";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";
import type { ListView } from "./place";
import { isChanged, isDoubtful, type ReviewFacts } from "./review-facts";

interface Props {
  readonly result: ImportResult;
  readonly review: Review;
  readonly facts: ReviewFacts;
  readonly tabel: ReviewedTabel;
  /** The row that the user comes from: the focus goes back to it. */
  readonly from: number | null;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly onBack: () => void;
  readonly onRow: (index: number, among: readonly number[]) => void;
}

/** The rows of a table, to search and filter; each opens beside its printed lines. */
export function TableScreen({ result, review, facts, tabel, from, view, onView, onBack, onRow }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const rows = rowsOf(result.kader.tabellen, tabel);
  const shown = useMemo(() => {
    const wanted = view.search.trim().toLowerCase();
    return rows.flatMap((row, index) => {
      if (view.filter === "check" && !isDoubtful(facts, tabel, index)) return [];
      if (view.filter === "changed" && !isChanged(review, tabel, index)) return [];
      return wanted === "" || Object.values(row).some((value) => String(value ?? "").toLowerCase().includes(wanted)) ? [index] : [];
    });
  }, [rows, view.search, view.filter, facts, tabel, review]);
  useEffect(() => {
    if (from !== null && document.hasFocus()) document.getElementById(rowId(from))?.focus();
  }, [from]);
  const set = (changed: Partial<ListView>): void => onView({ ...view, page: 0, ...changed });
  const label = texts.tabel(tabel, rows.length);
  return (
    <Screen title={label} onBack={onBack}>
      <SelectField
        label={texts.filter} value={view.filter} onChange={(filter) => set({ filter: filter as ListView["filter"] })}
        options={(["all", "check", "changed"] as const).map((filter) => ({ value: filter, label: texts.filters[filter] }))}
      />
      <TextField label={texts.search} type="search" value={view.search} onChange={(search) => set({ search })} />
      <p role="status" className={pane.hint}>{shown.length === 0 ? texts.noRows : texts.shownOf(shown.length, rows.length)}</p>
      <PagedList items={shown} label={label} page={view.page} onPage={(page) => onView({ ...view, page })} render={(index) => (
        <RowCard
          key={index} id={rowId(index)} row={{ ...(rows[index] as AnyRow), ...review.corrections.get(rowKey(tabel, index)) }} tabel={tabel} onPress={() => onRow(index, shown)}
          isLeftOut={review.leftOut.has(rowKey(tabel, index))}
          badges={[
            ...(isDoubtful(facts, tabel, index) ? [texts.badgeCheck] : []),
            ...(review.corrections.has(rowKey(tabel, index)) ? [texts.badgeCorrected] : []),
            ...(review.leftOut.has(rowKey(tabel, index)) ? [texts.badgeLeftOut] : []),
          ]}
        />
      )} />
    </Screen>
  );
}

const rowId = (index: number): string => `rij-${index}`;

interface RowCardProps {
  readonly id: string;
  readonly tabel: ReviewedTabel;
  readonly row: AnyRow;
  readonly badges: readonly string[];
  readonly isLeftOut: boolean;
  readonly onPress: () => void;
}

function RowCard({ id, tabel, row, badges, isLeftOut, onPress }: RowCardProps): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const { name, rest } = rowTitle(tabel, row);
  return (
    <button id={id} type="button" className={mergeClasses(pane.card, isLeftOut && styles.gone)} onClick={onPress}>
      <span className={pane.cardName} lang="nl">{name === "" ? texts.emptyRow : name}</span>
      {rest !== "" && <span className={mergeClasses(pane.cardKind, styles.clamp)} lang="nl">{rest}</span>}
      {badges.length > 0 && <span className={styles.badges}>{badges.map((badge) => <span key={badge} className={styles.badge}>{badge}</span>)}</span>}
    </button>
  );
}
