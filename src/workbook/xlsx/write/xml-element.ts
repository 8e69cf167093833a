import { xmlAttribute } from "./xml-text";

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element: undefined attributes are left out, true and false are 1 and 0. The content is XML already. */
export function xmlElement(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${attributeValue(value)}"`)).join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function attributeValue(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : xmlAttribute(String(value));
}
