import { statSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { domainToUnicode } from "node:url";
import { kebabCase } from "@specwright/codegen/stages";
import { findDescriptions } from "@specwright/import/find";
import { UsageError } from "../usage-error.ts";

/** A provider that a workspace begins with. */
export interface FirstProvider {
  readonly id: string;
  /** A file or an address; undefined begins a small description. */
  readonly from: string | undefined;
  /** The folder that references of the file must stay in. */
  readonly root: string | undefined;
}

/** The provider of a workspace for which no description is named. */
const EXAMPLE: FirstProvider = { id: "example", from: undefined, root: undefined };

/**
 * The providers that a workspace begins with: one for each address, file, and description in a folder.
 * @param from as they were named
 * @param folders from which files are named, and that of the workspace
 * @throws UsageError where a path is not there, or a folder has no description
 */
export function firstProviders(
  from: readonly string[],
  { files, workspace }: { readonly files: string; readonly workspace: string },
): FirstProvider[] {
  if (from.length === 0) return [EXAMPLE];
  const addresses = from.filter((one) => URL.canParse(one) && one.includes("://"));
  const paths = from.filter((one) => !addresses.includes(one)).map((one) => resolve(files, one));
  for (const path of paths)
    if (!statSync(path, { throwIfNoEntry: false })) throw new UsageError(`There is no file or folder ${path}.`);
  const found = findDescriptions(paths, workspace);
  const empty = paths.find((path) => statSync(path).isDirectory() && !found.some(({ file }) => file.startsWith(path)));
  if (empty !== undefined) throw new UsageError(`There is no OpenAPI or Swagger description in ${empty}.`);
  return withOwnIds([
    ...found.map(({ id, file, root }) => ({ id, from: file, root })),
    ...[...new Set(addresses)].map((address) => ({ id: idOfAddress(address), from: address, root: undefined })),
  ]);
}

/** Two providers at one host have one name, of which the second gets a number. */
function withOwnIds(providers: readonly FirstProvider[]): FirstProvider[] {
  const taken = new Set<string>();
  return providers.map((provider) => {
    let { id } = provider;
    for (let number = 2; taken.has(id); number++) id = `${provider.id}-${number}`;
    taken.add(id);
    return { ...provider, id };
  });
}

/** A provider's address begins with its name, or with words that every address has. A number of the network is no name. */
function idOfAddress(address: string): string {
  const { hostname } = new URL(address);
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) return "api";
  const words = domainToUnicode(hostname)
    .split(".")
    .filter((word) => !["www", "api", "docs"].includes(word));
  const name = words.length > 1 ? (words.at(-2) as string) : (words[0] ?? "");
  return kebabCase(name)
    .replace(/^([^a-z]|$)/, "api-$1")
    .replace(/-$/, "");
}
