import { useEffect, useRef, useState } from "react";

/**
 * Files dropped anywhere on the pane: beside the marked place they would else open in place of the pane.
 * @returns whether files hang above the pane now
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const hear = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === "dragover");
      if (event.type === "drop") latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const leave = (event: DragEvent): void => {
      // Leaving one element for another within the pane is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    document.addEventListener("dragover", hear);
    document.addEventListener("drop", hear);
    document.addEventListener("dragleave", leave);
    return () => {
      document.removeEventListener("dragover", hear);
      document.removeEventListener("drop", hear);
      document.removeEventListener("dragleave", leave);
    };
  }, []);
  return isOver;
}
