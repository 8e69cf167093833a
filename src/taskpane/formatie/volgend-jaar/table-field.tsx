import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { readChosenList } from "../../../workbook/excel/cells/read-chosen-list";
import { AttemptState } from "../../shell/attempt-state";
import { Notice } from "../../shell/notice";
import { usePaneStyles } from "../../shell/styles";
import { SelectField } from "../../shell/select-field";
import { useFieldStyles } from "../../shell/field-styles";
import type { DatedTable, TableInput, TableReading } from "./table-input";
import { TextField } from "../../shell/text-field";
import { useAttempt } from "../../shell/use-attempt";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

interface Props {
  readonly label: string;
  /** Which columns are known. */
  readonly heads: string;
  readonly old: DatedTable<unknown> | null;
  /** That of the settings of this workbook. */
  readonly ownTable: DatedTable<unknown> | null;
  readonly examples: readonly DatedTable<unknown>[];
  readonly input: TableInput;
  /** Of what was given; null when nothing was. */
  readonly reading: TableReading<unknown> | null;
  readonly onChange: (input: TableInput) => void;
}

/** Which table the new plan counts with, and where it comes from. */
export function TableField({ label, heads, old, ownTable, examples, input, reading, onChange }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useFieldStyles();
  const texts = useVolgendJaarTexts();
  const attempt = useAttempt();
  const set = (change: Partial<TableInput>): void => onChange({ ...input, ...change });
  const readSelection = (): void => attempt.attempt(async () => {
    const chosen = await readChosenList();
    if (!chosen) return { sentences: [texts.nothingSelected] };
    const place = `${chosen.sheet}, ${chosen.address}`;
    set({ selected: { place, rows: chosen.rows }, naam: input.naam || chosen.sheet, bron: input.bron || place });
    return null;
  });
  const given = input.source === "selectie" || input.source === "plakken";
  const shown = given && !(input.source === "selectie" && input.selected === null) && reading !== null;
  return (
    <>
      <SelectField
        label={label} value={input.source} onChange={(source) => set({ source })}
        options={[
          { value: "oud", label: old === null ? texts.keepNone : texts.keep(old.naam, dutch(old.datum)) },
          ...(ownTable === null ? [] : [{ value: "eigen", label: texts.ownTable(ownTable.naam, dutch(ownTable.datum) ?? "") }]),
          { value: "selectie", label: texts.fromSelection },
          { value: "plakken", label: texts.fromPaste },
          ...examples.map(({ id, naam, datum }) => ({ value: id ?? "", label: texts.example(naam, dutch(datum) ?? "") })),
        ]}
      />
      {given && (
        <div role="group" aria-label={label} className={`${styles.panel} ${own.field}`}>
          {input.source === "selectie" && (
            <>
              <p className={styles.quiet}>{texts.selectionHint} {heads}</p>
              <Button onClick={readSelection} aria-label={`${texts.readSelection}: ${label}`}>{texts.readSelection}</Button>
              <AttemptState attempt={attempt} />
            </>
          )}
          {input.source === "plakken" && (
            <TextField label={texts.pasted} hint={heads} rows={5} value={input.pasted} onChange={(pasted) => set({ pasted })} />
          )}
          <div role="status">
            {shown && <Reading reading={reading} place={input.source === "selectie" ? (input.selected?.place ?? null) : null} heads={heads} />}
          </div>
          {shown && reading.kind === "read" && (
            <>
              <TextField label={texts.naam} value={input.naam} onChange={(naam) => set({ naam })} />
              <TextField label={texts.datum} type="date" value={input.datum} onChange={(datum) => set({ datum })} />
              <TextField label={texts.bron} hint={texts.bronHint} value={input.bron} onChange={(bron) => set({ bron })} />
              {(input.naam.trim() === "" || input.datum === "") && <p className={styles.quiet}>{texts.lacking}</p>}
            </>
          )}
        </div>
      )}
    </>
  );
}

function Reading({ reading, place, heads }: { readonly reading: TableReading<unknown>; readonly place: string | null; readonly heads: string }): ReactNode {
  const styles = usePaneStyles();
  const texts = useVolgendJaarTexts();
  switch (reading.kind) {
    case "noHeads": return <Notice intent="warning" sentences={[texts.noHeads, heads]} />;
    case "wrong": return <Notice intent="warning" lang="nl" sentences={[reading.sentence]} />;
    case "read": return (
      <>
        <p className={styles.text}>{texts.rowsRead(place, reading.regels.length)}</p>
        {reading.lezingen.length > 0 && <Notice intent="info" lang="nl" sentences={reading.lezingen} />}
      </>
    );
  }
}

const dutch = (date: string | null): string | null => date?.split("-").reverse().join("-") ?? null;
