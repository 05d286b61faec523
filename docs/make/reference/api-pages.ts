import { asMarkdownBlock } from "@specwright/openapi/internal";
import type { Declared, Tag } from "../../../scripts/api/declared.ts";
import { INTERNAL_DOORS, PUBLIC_DOORS } from "../../../scripts/api/doors.ts";
import { type Manifest, readManifest, specifierOf } from "../../../scripts/api/manifest.ts";
import { type Door, readApi } from "../../../scripts/api/read-api.ts";
import type { Page } from "../page.ts";

/** Generated code enters by the doors with a version: nobody writes against them. */
const FOR_PEOPLE = (specifier: string): boolean => !/-v\d+$/.test(specifier);

/** The API of each package of the engine, and the promise that holds for it. */
export function apiPages(repository: string): Page[] {
  const folders = Object.keys(PUBLIC_DOORS);
  const manifests = folders.map((folder) => readManifest(repository, folder));
  const pages = folders.map((folder, index): Page => {
    const manifest = manifests[index] as Manifest;
    return {
      path: `reference/api/${folder}`,
      title: manifest.name,
      description: manifest.description,
      sidebar: { order: index + 2 },
      body: bodyOf(readApi(repository, folder)),
    };
  });
  return [promisePage(folders, manifests), ...pages];
}

function promisePage(folders: readonly string[], manifests: readonly Manifest[]): Page {
  const rows = folders.map((folder, index) => {
    const manifest = manifests[index] as Manifest;
    const named = (doors: readonly string[] = []): string =>
      doors.map((door) => `\`${specifierOf(manifest, door)}\``).join(", ");
    return `| [${folder}](../api/${folder}/) | ${named(PUBLIC_DOORS[folder])} | ${named(INTERNAL_DOORS[folder])} |`;
  });
  return {
    path: "reference/api/index",
    title: "API of the engine",
    description:
      "Which entry points of which package are public and follow semantic versioning, and which are internal.",
    sidebar: { order: 1, label: "What is promised" },
    body: [PROMISE, ["| Package | Public | Internal |", "| --- | --- | --- |", ...rows].join("\n")].join("\n\n"),
  };
}

const PROMISE = `Every name that a public entry point exports follows semantic versioning, with its declaration. Before 1.0.0 a change that
breaks programs raises the minor version. Nothing is ever taken out of an entry point with a version in its name, because
packages that were generated long ago import it. An internal entry point may change with every version.

\`packages/<package>/api.md\` in the repository has all declarations. A test compares it with what is built, so no change of
it goes unseen.`;

function bodyOf(doors: readonly Door[]): string {
  return doors
    .filter(({ specifier }) => FOR_PEOPLE(specifier))
    .map(doorOf)
    .join("\n\n");
}

function doorOf({ specifier, exported, seen }: Door): string {
  const values = exported.filter(({ isType }) => !isType);
  const types = exported.filter(({ isType }) => isType);
  const head = asMarkdownBlock("ts", [`import { … } from "${specifier}";`]);
  return [`## ${specifier}`, head, ...[...values, ...types].map((one) => declaredOf(one, seen))].join("\n\n");
}

function declaredOf(declared: Declared, seen: readonly Declared[]): string {
  const { name, doc, tags } = declared;
  return [`### ${name}`, doc, codeOf(declared), ...listOf(tags), ...inherited(declared, seen)]
    .filter(Boolean)
    .join("\n\n");
}

/** What a type takes over from one that nobody can import, and that has no entry for that reason. */
function inherited({ name, code }: Declared, seen: readonly Declared[]): string[] {
  const [, list = ""] = /^export (?:declare )?(?:interface|class) .*?\sextends ([^{]+)\{/m.exec(code) ?? [];
  return list
    .split(/[^\w$]+/)
    .flatMap((parent) => seen.filter((one) => one.name === parent))
    .flatMap((parent) => [
      `\`${name}\` has the members of \`${parent.name}\` too:`,
      codeOf(parent),
      ...inherited(parent, seen),
    ]);
}

function codeOf({ documented }: Declared): string {
  return asMarkdownBlock("ts", documented.replace(/^export (declare )?/gm, "").split("\n"));
}

const LABELS: { readonly [tag: string]: string } = { returns: "Returns", throws: "Throws", default: "Default:" };

function listOf(tags: readonly Tag[]): string[] {
  const items = tags.flatMap(({ tag, name, text }) => {
    if (tag === "param") return [`- \`${name}\`: ${text}`];
    const label = LABELS[tag];
    return label === undefined ? [] : [`- ${label} ${text}`];
  });
  return items.length === 0 ? [] : [items.join("\n")];
}
