import { SaxesParser } from "saxes";
import { ImportError } from "../../import-error";

/** What a reader of one part of a Word file does with its XML. Names come with their prefix, as Word writes them ("w:p"). */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML in one pass. Entities of a document type are not expanded, so that no document can blow itself up.
 * @throws ImportError when the XML is broken
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => handler.open(name, attributes as Readonly<Record<string, string>>));
  parser.on("closetag", ({ name }) => handler.close(name));
  parser.on("text", (text) => handler.text(text));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(new TextDecoder().decode(bytes)).close();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError("onleesbaar", "Dit Word-bestand is beschadigd en kan niet worden gelezen. Open het in Word en bewaar het opnieuw.");
  }
}
