import { type Document, membersOf } from "@specwright/openapi/internal";
import type { Note } from "../gate/index.ts";
import { pascalCase } from "./names.ts";
import type { ClientModel } from "./types.ts";

/** Schemas whose type could not have the name that theirs becomes, because the package has it for something else. */
export function renamedSchemas(document: Document, { schemas }: ClientModel): Note[] {
  const components = membersOf(membersOf(document.bundled.components).schemas);
  return schemas.flatMap(({ wire, origin, name }) => {
    const wanted = pascalCase(wire);
    if (origin?.component !== wire || name === wanted) return [];
    return [
      {
        ...document.locate(components, wire),
        rule: "schema-name-taken",
        message: `the type of the schema "${wire}" is called ${name}, because ${wanted} is something else`,
        hint: "Call the schema by another name if its users should know it by that.",
      },
    ];
  });
}
