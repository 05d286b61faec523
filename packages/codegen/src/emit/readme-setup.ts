import { asMarkdownCell, asMarkdownCode, asMarkdownCodeCell } from "@specwright/openapi/internal";
import { optionsOf } from "../model/security.ts";
import { needsBaseUrl } from "../model/servers.ts";
import type { ClientModel, CredentialModel, SchemeModel } from "../model/types.ts";
import { neededOptions } from "./client-options.ts";
import { table } from "./readme-text.ts";

export function credentials({ credentials: all, schemes, pascal }: ClientModel): string[] {
  if (all.length === 0) return [];
  const rows = all.map((credential) => [
    asMarkdownCode(credential.option),
    asMarkdownCode(credential.env),
    asMarkdownCell(credential.description || useOf(credential, schemes)),
  ]);
  return [
    "## Credentials",
    `Pass credentials as options of \`create${pascal}Client\`, or set the environment variables. An option may also be a function that returns the value or a promise of it.`,
    table(["Option", "Environment variable", "What it is"], rows),
  ];
}

/** What the description does with a credential that has no text of its own. */
function useOf({ option }: CredentialModel, schemes: readonly SchemeModel[]): string {
  const scheme = schemes.find((one) => optionsOf(one).includes(option));
  switch (scheme?.kind) {
    case "template":
      return `Sent as the ${PLACES[scheme.in]} \`${scheme.wire}\`.`;
    case "basic":
      return `The ${option === scheme.username ? "user name" : "password"} of HTTP Basic authentication.`;
    case "clientCredentials":
      return `The client ${option === scheme.clientId ? "id" : "secret"} for OAuth2 tokens.`;
    default:
      return "Used to sign requests.";
  }
}

const PLACES = { header: "header", query: "query parameter", cookie: "cookie" } as const;

export function servers(model: ClientModel): string[] {
  const { servers: all } = model;
  if (needsBaseUrl(all)) {
    const example = asMarkdownCode(neededOptions(model).join());
    return ["## Server", `The description names no server that can be called. Pass its URL, as in ${example}.`];
  }
  if (all.length < 2) return [];
  // A column in which no cell has a text says nothing.
  const described = all.some(({ description }) => description !== "");
  const rows = all.map(({ name, url, description }, index) => [
    `${asMarkdownCodeCell(name)}${index === 0 ? " (default)" : ""}`,
    asMarkdownCell(url),
    ...(described ? [asMarkdownCell(description || wordlessServer(index))] : []),
  ]);
  return [
    "## Servers",
    "Choose one with the option `server`, or pass the URL of any other as `baseUrl`.",
    table(["`server`", "URL", ...(described ? ["What it is"] : [])], rows),
  ];
}

function wordlessServer(index: number): string {
  if (index === 0) return "The default server";
  return "Another server";
}
