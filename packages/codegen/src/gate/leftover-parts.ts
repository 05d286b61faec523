import { type Document, type Edit, localKeys } from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";
import { type Referring, referring, Unresolved } from "./unresolved.ts";

/** What of a description goes, by keys from its root, and what it is called. */
interface Owner {
  readonly name: string;
  readonly path: readonly string[];
}

/** What goes, and what is said of it. */
interface Leftover {
  readonly edits: readonly Edit[];
  readonly defects: readonly Defect[];
}

/**
 * What is left with references that lead nowhere when the operations are done: components, webhooks, callbacks, links.
 * They go, and with them the components that need those that go.
 */
export function leftoverParts(document: Document): Leftover {
  const unresolved = new Unresolved(document);
  const all = [...referring("document", document.bundled)];
  const gone = new Map<string, Owner>();
  const take = (one: Referring): Owner | undefined => {
    const owner = ownerOf(one);
    const key = JSON.stringify(owner.path);
    if (gone.has(key)) return undefined;
    gone.set(key, owner);
    return owner;
  };
  const defects = all.flatMap((one): Defect[] => {
    const reason = unresolved.direct(one.kind, one.node);
    const owner = reason && take(one);
    return owner ? [defect(reason, owner)] : [];
  });
  const isGone = ({ node }: Referring): boolean => {
    const keys = localKeys(String(node.$ref));
    return gone.has(JSON.stringify(keys?.slice(0, 3)));
  };
  while (all.filter(isGone).filter(take).length > 0);
  return { edits: [...gone.values()].map(({ path }) => ({ path })), defects };
}

function defect(reason: Defect, { name, path }: Owner): Defect {
  return { ...reason, remedy: { done: `the ${name} is left out`, edits: [{ path }] } };
}

const SECTIONS: { readonly [section: string]: string } = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  examples: "example",
  requestBodies: "request body",
  headers: "header",
  securitySchemes: "security scheme",
  links: "link",
  callbacks: "callback",
  pathItems: "path item",
  mediaTypes: "media type",
};

function ownerOf({ kind, path }: Referring): Owner {
  if (kind === "link" || kind === "example") return { name: `${kind} ${path.at(-1)}`, path };
  const [root = "", section = "", name = ""] = path;
  if (root === "components") return { name: `${SECTIONS[section]} ${name}`, path: path.slice(0, 3) };
  if (root === "webhooks") return { name: `webhook ${section}`, path: path.slice(0, 2) };
  const operation = section !== "" && name === "additionalOperations" ? 4 : 3;
  if (path[operation] === "callbacks")
    return { name: `callback ${path[operation + 1]}`, path: path.slice(0, operation + 2) };
  return { name: `operation ${name.toUpperCase()} ${section}`, path: path.slice(0, operation) };
}
