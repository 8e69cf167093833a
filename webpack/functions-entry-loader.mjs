import { basename } from "node:path";
import { FOLDER, readFunctions } from "./functions-source.mjs";

/**
 * Sources of the functions. On the page (functions-start.js) every function is associated before anything else happens (Excel shows #NAME?
 * for one that is not), but its code and the frameworks that it looks things up in are fetched at the first call: most workbooks never need
 * them. functions.js has all of it in one file.
 */
export default function functionsEntry() {
  this.addContextDependency(FOLDER);
  const done = this.async();
  const source = { "functions-code.js": codeSource, "functions-whole.js": wholeSource }[basename(this.resourcePath)] ?? associateSource;
  readFunctions().then(({ associate }) => done(null, source(associate)), done);
}

function associateSource(associate) {
  if (associate.length === 0) return "";
  return `
const functions = ${JSON.stringify(associate.map(({ id, functionName }) => [id, functionName]))};
const load = () => import(/* webpackChunkName: "functions-code" */ "./functions-code.js");
let code = null;
// Without Office.js there is nobody to calculate for; the pane says so.
if (typeof CustomFunctions !== "undefined") for (const [id, name] of functions) {
  CustomFunctions.associate(id, (...args) => (code ? code[name](...args) : load().then((loaded) => (code = loaded)[name](...args))));
}
`;
}

function wholeSource(associate) {
  return associate.map(({ id, functionName, sourceFileName }) => `import { ${functionName} } from ${JSON.stringify(sourceFileName)};\nCustomFunctions.associate(${JSON.stringify(id)}, ${functionName});`).join("\n");
}

function codeSource(associate) {
  return associate.map(({ functionName, sourceFileName }) => `export { ${functionName} } from ${JSON.stringify(sourceFileName)};`).join("\n");
}
