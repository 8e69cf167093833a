import { Button } from "@fluentui/react-button";
import { useRef, useState, type ReactNode } from "react";
import { usePaneStyles } from "../shell/styles";
import { useImporterenStyles } from "./styles";
import { useImporterenTexts } from "./use-importeren-texts";

interface Props<T> {
  readonly items: readonly T[];
  /** What the list is of, for a reader. */
  readonly label: string;
  readonly render: (item: T) => ReactNode;
  /** Page to show, from 0, where the caller keeps it. */
  readonly page?: number;
  readonly onPage?: (page: number) => void;
}

export const PAGE = 25;

/** A list of any length, drawn a page at a time: as quick with ten thousand rows as with ten, and by keyboard alike. */
export function PagedList<T>({ items, label, render, page: given, onPage }: Props<T>): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const [own, setOwn] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / PAGE) - 1);
  const page = Math.min(given ?? own, last);
  const goTo = onPage ?? setOwn;
  const list = useRef<HTMLDivElement>(null);
  const range = texts.range(page * PAGE + 1, Math.min(items.length, (page + 1) * PAGE), items.length);
  const pager = (isBelow: boolean): ReactNode => {
    const turn = (to: number): void => {
      goTo(to);
      // Who turns the page at the end of the list goes on at its beginning.
      if (isBelow) list.current?.focus();
    };
    return (
      <div className={styles.pager}>
        <Button size="small" disabledFocusable={page === 0} onClick={() => turn(page - 1)}>{texts.previousPage}</Button>
        {isBelow ? <span className={pane.quiet}>{range}</span> : <span role="status" className={pane.quiet}>{range}</span>}
        <Button size="small" disabledFocusable={page === last} onClick={() => turn(page + 1)}>{texts.nextPage}</Button>
      </div>
    );
  };
  return (
    <div ref={list} role="group" aria-label={label} tabIndex={-1} className={styles.list}>
      {items.length > PAGE && pager(false)}
      <div className={pane.stack}>{items.slice(page * PAGE, (page + 1) * PAGE).map(render)}</div>
      {items.length > PAGE && pager(true)}
    </div>
  );
}
