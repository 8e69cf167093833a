/** Hands the user a file to save: by a link of the page, without any request. */
export function bewaarBestand(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by then; held longer it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
