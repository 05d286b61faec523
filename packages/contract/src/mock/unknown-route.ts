import { problem, problemReply, type Reply } from "./problem.ts";
import type { Route } from "./router.ts";

/** 404 for a path that the document does not have. */
export function unknownPath(base: string, url: string): Reply {
  const hint = base && ` Paths of the document are served below ${base}.`;
  return problemReply(problem("unknown-path", 404, `${url} matches no path of the document.${hint}`));
}

/** 405 for a method that the path does not have, with those that it has. */
export function unknownMethod(route: Route, method: string, path: string, head: boolean): Reply {
  const allow = allowedMethods(route, head);
  return problemReply(problem("unknown-method", 405, `${path} has no ${method}; it has ${allow}.`), { allow });
}

/** 204 for an OPTIONS request that the document does not describe: browsers ask before they send. */
export function allowReply(route: Route, head: boolean): Reply {
  return { status: 204, headers: { allow: allowedMethods(route, head) }, body: undefined };
}

function allowedMethods({ operations }: Route, head: boolean): string {
  const methods = [...operations.keys()].map((method) => method.toUpperCase());
  if (head && operations.has("get")) methods.push("HEAD");
  return [...new Set([...methods, "OPTIONS"])].join(", ");
}
