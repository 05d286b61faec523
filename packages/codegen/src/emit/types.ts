import { indexed } from "../print/identifier.ts";
import { importType } from "../print/source-file.ts";
import { type Emitter, newSource } from "./generated-file.ts";
import { schemaDocs } from "./schema-docs.ts";

const COMPONENTS = importType("components", "./schema.ts");

/** src/gen/types.ts: each component schema under a name of its own. */
export const emitTypes: Emitter = (model) => {
  const file = newSource(
    model,
    model.schemas.map(({ name }) => name),
  );
  for (const { wire, name, description, deprecated } of model.schemas) {
    file.add(
      file.code`${schemaDocs({ description, deprecated })}export type ${name} = ${COMPONENTS}${indexed(["schemas", wire])};`,
    );
  }
  if (model.schemas.length === 0) file.add("export {};");
  return { path: "src/gen/types.ts", content: file.toString() };
};
