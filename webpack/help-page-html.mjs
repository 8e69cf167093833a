/**
 * A help page of docs/functies as the page that Excel's "help on this function" opens. It knows the Markdown that those pages are written
 * in (headings, paragraphs, lists, tables, code) and no more: a line of another kind would come out as a paragraph.
 */
const STYLE = `body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0 auto; max-width: 48rem; padding: 1rem; color: #242424; background: #fff; overflow-wrap: anywhere; }
    pre { background: #f3f3f3; padding: .6rem; white-space: pre-wrap; } code { font-family: Consolas, monospace; }
    table { border-collapse: collapse; margin: .8rem 0; } th, td { border: 1px solid #8a8a8a; padding: .25rem .6rem; text-align: left; vertical-align: top; }`;

/** @param {string} markdown @param {string | null} back address of the list of functions, null on the list itself */
export function helpPageHtml(markdown, back) {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Functieboek";
  const nav = back === null ? "" : `  <p><a href="${back}">Alle functies</a></p>\n`;
  return `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
  <title>${escaped(title)} - Functieboek</title>
  <style>
    ${STYLE}
  </style>
</head>
<body>
${nav}${blocks(markdown.replace(/<!--.*?-->/gs, "").split("\n")).join("\n")}
</body>
</html>
`;
}

function blocks(lines) {
  const made = [];
  let english = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const whole = (belongs) => {
      const start = at;
      while (at < lines.length && belongs(lines[at])) at++;
      return lines.slice(start, at);
    };
    const heading = /^(#{1,4}) (.*)$/.exec(line);
    if (line.trim() === "") at++;
    else if (heading) {
      const [, marks, text] = heading;
      if (english) made.push("</section>");
      english = text === "In English";
      if (english) made.push('<section lang="en">');
      made.push(`<h${marks.length}>${inline(text)}</h${marks.length}>`);
      at++;
    } else if (line.startsWith("```")) {
      at++;
      made.push(`<pre><code>${whole((one) => !one.startsWith("```")).map(escaped).join("\n")}</code></pre>`);
      at++;
    } else if (line.startsWith("|")) made.push(table(whole((one) => one.startsWith("|"))));
    else if (line.startsWith("- ")) made.push(`<ul>${items(whole((one) => /^(- | {2})/.test(one))).map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`);
    else made.push(`<p>${inline(whole((one) => one.trim() !== "" && !/^(#|\||- |```)/.test(one)).join(" "))}</p>`);
  }
  return english ? [...made, "</section>"] : made;
}

/** List items; a line that is indented goes on with the one before. */
function items(lines) {
  return lines.reduce((list, line) => (line.startsWith("- ") ? [...list, line.slice(2)] : [...list.slice(0, -1), `${list.at(-1)} ${line.trim()}`]), []);
}

/** The first row is the head, unless all of it is blank: a block of cells has none. */
function table(lines) {
  const [head, , ...rows] = lines.map((line) => line.slice(1, line.lastIndexOf("|")).split(/(?<!\\)\|/).map((cell) => inline(cell.trim().replaceAll("\\|", "|"))));
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const top = head.some((cell) => cell !== "") ? row(head, 'th scope="col"').replaceAll('</th scope="col">', "</th>") : "";
  return `<table>${top}${rows.map((cells) => row(cells, "td")).join("")}</table>`;
}

function inline(text) {
  return escaped(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([\w.-]+)\.md\)/g, (_, label, page) => `<a href="${page === "README" ? "index" : page}.html">${label}</a>`);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
