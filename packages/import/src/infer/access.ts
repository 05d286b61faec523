import { type ClientModel, optionsOf } from "@specwright/codegen/stages";
import { authorizationWord, type Document, type Json, membersOf, textOf } from "@specwright/openapi/internal";
import type { Setting } from "./setting.ts";

/** Which secrets a client takes, and from which variables. */
export function credentialSettings(document: Document, { credentials, schemes }: ClientModel): Setting[] {
  return credentials.map(({ option, env }) => {
    const users = schemes.filter((scheme) => optionsOf(scheme).includes(option)).map(({ name }) => name);
    const said = users.map((name) => schemeText(document, name)).join(", ");
    const value: { [key: string]: Json } = { env };
    return { path: ["credentials", option], value, reason: `For ${said || "the security schemes"}.` };
  });
}

function schemeText(document: Document, name: string): string {
  const scheme = membersOf(membersOf(membersOf(document.bundled.components).securitySchemes)[name]);
  const kind = textOf(scheme.scheme) || textOf(scheme.in);
  const wire = scheme.type === "apiKey" ? ` ${textOf(scheme.name)}` : "";
  return `the scheme "${name}" (${[textOf(scheme.type), kind].filter(Boolean).join(", ")}${wire})`;
}

/** Keys in the Authorization header whose description names the word before them. */
export function securitySettings(document: Document, { schemes }: ClientModel): Setting[] {
  return schemes.flatMap((scheme) => {
    if (scheme.kind !== "template" || !/^\{\w+\}$/.test(scheme.value)) return [];
    const described = membersOf(membersOf(membersOf(document.bundled.components).securitySchemes)[scheme.name]);
    if (described.type !== "apiKey" || scheme.wire.toLowerCase() !== "authorization") return [];
    const word = authorizationWord([textOf(described.description)]);
    if (word === undefined || word.toLowerCase() === "basic") return [];
    const reason = `The description of the scheme says "${word}" before the key.`;
    return [{ path: ["security", scheme.name], value: { value: `${word} ${scheme.value}` }, reason }];
  });
}

/** The servers by name. One that only its author's machine has comes last. */
export function serverSettings({ servers }: ClientModel): Setting[] {
  if (servers.length < 2) return [];
  const local = servers.filter(({ url }) => isLocal(url));
  const ordered = [...servers.filter((server) => !local.includes(server)), ...local];
  return ordered.map(({ name, url, description }, index) => {
    const place = index === 0 ? "The default. " : "";
    const said = description
      ? `The description calls it: ${description}`
      : "The description says nothing else about it.";
    return { path: ["servers", name], value: url, reason: `${place}${said}` };
  });
}

function isLocal(url: string): boolean {
  return /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/i.test(url);
}
