import { Button } from "@fluentui/react-button";
import { useCallback, useState, type ReactNode } from "react";
import { rectAddress } from "../../../model/address";
import { CheckField } from "../../shell/check-field";
import { Notice } from "../../shell/notice";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import { useFormatieStyles } from "../styles";
import { useLive } from "../use-live";
import { useTextsOf } from "../../language/use-texts-of";
import { nameColumns, type NameColumn } from "./name-columns";
import { namenEn } from "./texts.en";
import { namenNl, type NamenTexts } from "./texts.nl";

/** Emptying what names persons: which cells on which sheets, a confirmation, and only then the doing. */
export function NamenScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const texts = useTextsOf<NamenTexts>(namenNl, namenEn);
  const read = useCallback(() => nameColumns(set.kort), [set.kort]);
  const live = useLive(read);
  const columns = live.found;
  return (
    <Screen title={texts.title} onBack={onBack}>
      <LiveState live={live} />
      {columns?.length === 0 && <div role="status"><Notice intent="success" sentences={[texts.none]} /></div>}
      {columns && columns.length > 0 && <Columns pane={pane} kort={set.kort} columns={columns} texts={texts} />}
    </Screen>
  );
}

function Columns({ pane, kort, columns, texts }: Pick<PlanActionProps, "pane"> & { readonly kort: string; readonly columns: readonly NameColumn[]; readonly texts: NamenTexts }): ReactNode {
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<readonly NameColumn[]>(() => columns.filter(({ soort }) => soort !== "eigen"));
  const [sure, setSure] = useState(false);
  const choose = (column: NameColumn, on: boolean): void => {
    setChosen(columns.filter((one) => (one === column ? on : chosen.includes(one))));
    setSure(false);
  };
  const count = chosen.reduce((sum, column) => sum + column.count, 0);
  const empty = (): void => void pane.act("refresh", texts.busy(kort), async () => (await import("./empty-names")).emptyNames(kort, chosen, texts));
  return (
    <>
      <p className={styles.text}>{texts.intro}</p>
      {columns.map((column) => <ColumnChoice key={`${column.sheet} ${column.column}`} column={column} checked={chosen.includes(column)} texts={texts} onChange={(on) => choose(column, on)} />)}
      <p className={styles.quiet}>{texts.free}</p>
      {count > 0 && (
        <div className={styles.sticky}>
          <CheckField label={texts.confirm(count)} checked={sure} onChange={setSure} />
          <Button appearance="primary" disabled={!sure} onClick={empty}>{texts.empty(count)}</Button>
        </div>
      )}
    </>
  );
}

function ColumnChoice({ column: { sheet, column, soort, places, count }, checked, texts, onChange }: { readonly column: NameColumn; readonly checked: boolean; readonly texts: NamenTexts; readonly onChange: (on: boolean) => void }): ReactNode {
  const own = useFormatieStyles();
  return (
    <>
      <CheckField label={texts.column(sheet, column, count)} hint={texts.what[soort]} checked={checked} onChange={onChange} />
      <details className={own.under}>
        <summary>{texts.cells}</summary>
        {places.map(({ rect }) => rectAddress(rect)).join(", ")}
      </details>
    </>
  );
}
