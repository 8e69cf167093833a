/**
 * A page without React or theme, for where the pane itself cannot be shown: outside Excel, in an Excel too old, or one that does not answer.
 * @param reload text of a button that loads the page anew; no button when left out
 */
export function plainPage(title: string, sentence: string, reload?: string): void {
  const pane = document.getElementById("pane");
  const main = document.createElement("main");
  main.className = "first";
  const heading = document.createElement("h1");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = sentence;
  main.append(heading, text);
  if (reload !== undefined) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = reload;
    button.addEventListener("click", () => location.reload());
    main.append(button);
  }
  pane?.replaceChildren(main);
}
