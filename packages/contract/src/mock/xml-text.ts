import { isObject } from "../document/json.ts";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A value as XML: members become elements, and a list is an element for each item. Nobody here reads what comes of it. */
export function xmlText(name: string, value: unknown): string {
  return xmlDeclaration + element(name, value);
}

function element(name: string, value: unknown): string {
  const tag = /^[A-Za-z_][\w.-]*$/.test(name) ? name : "item";
  return `<${tag}>${content(value)}</${tag}>`;
}

function content(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element("item", item)).join("");
  if (isObject(value))
    return Object.entries(value)
      .map(([name, member]) => members(name, member))
      .join("");
  return escapedXml(String(value ?? ""));
}

function members(name: string, value: unknown): string {
  if (!Array.isArray(value)) return element(name, value);
  return value.map((item) => element(name, item)).join("");
}

/** Text as it stands in XML, where control characters cannot be. */
export function escapedXml(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
