import type { ReactNode } from "react";
import type { ChosenTable } from "../../workbook/excel/parameter-tables/chosen-tables";
import { useTextsOf } from "../language/use-texts-of";
import { SelectField } from "../shell/select-field";
import { TextField } from "../shell/text-field";
import { settingsEn } from "./texts.en";
import { settingsNl } from "./texts.nl";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly tables: readonly string[];
  readonly chosen: ChosenTable | null;
  readonly onChoose: (chosen: ChosenTable | null) => void;
}

/** One dated table: which it is, and from when it holds. */
export function TableChoice({ label, hint, tables, chosen, onChoose }: Props): ReactNode {
  const texts = useTextsOf(settingsNl, settingsEn);
  const isGone = chosen !== null && !tables.includes(chosen.tabel);
  const options = [
    { value: "", label: texts.none },
    ...(isGone ? [{ value: chosen.tabel, label: texts.gone(chosen.tabel) }] : []),
    ...tables.map((name) => ({ value: name, label: name })),
  ];
  return (
    <>
      <SelectField label={label} hint={hint} value={chosen?.tabel ?? ""} options={options} onChange={(value) => onChoose(value === "" ? null : { tabel: value, datum: chosen?.datum ?? "" })} />
      {chosen && (
        <TextField label={`${label}: ${texts.from.toLowerCase()}`} type="date" value={chosen.datum} wrong={chosen.datum === "" ? texts.fromNeeded : null} onChange={(datum) => onChoose({ ...chosen, datum })} />
      )}
    </>
  );
}
