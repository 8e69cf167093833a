import { useRef, type ReactNode } from "react";

interface FilePicker {
  /** Opens the browser's own picker. */
  readonly pick: () => void;
  /** To be drawn somewhere on the screen; it is not seen, heard or reached with Tab. */
  readonly field: ReactNode;
}

/**
 * Choosing a file from this computer, by a button or card of the screen's own.
 * @param accept ".xlsx,.csv"
 * @param label what is chosen
 */
export function useFilePicker(accept: string, label: string, onFiles: (files: readonly File[]) => void): FilePicker {
  const input = useRef<HTMLInputElement>(null);
  return {
    pick: () => input.current?.click(),
    field: (
      <input
        ref={input} type="file" accept={accept} hidden aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again after it was saved anew.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    ),
  };
}
