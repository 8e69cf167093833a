/**
 * For modules of packages that ask where they stand (pdf.js): webpack answers with the folder of the machine that builds, which would ship.
 * They get the address of the page or worker that runs them instead; pdf.js needs it in Node only.
 */
export default function pageAddressLoader(source) {
  return source.replaceAll("import.meta.url", "self.location.href");
}
