/** A page without React or theme, for where the pane itself cannot be shown: outside Excel, in an Excel too old, or one that does not answer. */
export function plainPage(title: string, sentence: string): void {
  const pane = document.getElementById("pane");
  const main = document.createElement("main");
  main.className = "first";
  const heading = document.createElement("h1");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = sentence;
  main.append(heading, text);
  pane?.replaceChildren(main);
}
