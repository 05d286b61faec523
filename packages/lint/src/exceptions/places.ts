import { type Document, type Folder, findOperations, pointer, sentMethod } from "@specwright/openapi/internal";
import { pointersByPlace } from "../pointers-by-place.ts";
import type { LintProblem } from "../problem.ts";

/** The places of a description, by the names that redocly.yaml has for them. */
export interface Places {
  /** Whether a name means a place of the description, or a file of its folder. */
  knows(name: string): boolean;
  /** Whether a problem is at the place with a name, or below it. */
  hold(name: string, problem: LintProblem): boolean;
}

/** A name is an operationId, `GET /path`, a pointer such as `#/components/schemas/Thing`, or a file such as `SOURCES.md`. */
export function placesOf(folder: Folder, document: Document): Places {
  const pointerAt = pointersByPlace(document);
  const operations = new Map(findOperations(document).flatMap(namedOperation));
  const pointerOf = (name: string): string | undefined => (name.startsWith("#") ? name : operations.get(name));
  return {
    knows(name) {
      const target = pointerOf(name);
      return target === undefined ? folder.has(name) : document.resolve(target) !== undefined;
    },
    hold(name, problem) {
      const target = pointerOf(name);
      if (target === undefined) return problem.file === folder.display(name);
      return [problem.pointer, pointerAt(problem)].some((one) => one === target || one?.startsWith(`${target}/`));
    },
  };
}

function namedOperation({ id, method, path }: ReturnType<typeof findOperations>[number]): [string, string][] {
  const found = pointer(["paths", path, method]);
  return [
    [id, found],
    [`${sentMethod(method)} ${path}`, found],
  ];
}
