import type { ClientModel } from "../model/types.ts";
import type { Validators } from "../validate/validators.ts";
import { neededArguments } from "./client-options.ts";
import { codeBlock, table } from "./readme-text.ts";

/** What checks values against the description. */
export function validation(model: ClientModel, validators: Validators | undefined): string[] {
  if (!validators) return [];
  const { camel, pascal } = model;
  const schema = validators.schemas[0]?.name;
  const names = [...(schema ? [`${schema}Schema`] : []), "validate"].join(", ");
  return [
    "## Validation",
    codeBlock(
      `import { create${pascal}Client } from "${model.home.packageName}";`,
      `import { ${names} } from "${model.home.packageName}/validate";`,
      "",
      `const ${camel} = validate(create${pascal}Client(${neededArguments(model)}), { requests: "throw", responses: "warn" });`,
      ...(schema ? [`const { issues } = ${schema}Schema["~standard"].validate({});`] : []),
    ),
    "`validate` takes a client or a core and checks its calls against the description. Requests are parameters and bodies, before they are sent. Responses are data, and each described item of a stream.",
    table(["Mode", "What happens to a value that is not as described"], MODES),
    "An error names places and what was expected there, and never a value. A failure of the provider stays an `ApiError`. Calls of `raw` are not checked.",
    ...(schema ? [standardSchema(schema)] : []),
  ];
}

const MODES = [
  ['`"throw"`', "the call ends with a `ValidationError`; the default for requests"],
  [
    '`"warn"`',
    "it is passed to `onInvalid`, or else to `console.warn`, and the call goes on; the default for responses",
  ],
  ['`"off"`', "nothing is checked"],
];

function standardSchema(schema: string): string {
  return `Each named schema is exported as a [Standard Schema](https://standardschema.dev): \`${schema}Schema\` has the type \`${schema}\`. The checks are compiled ahead of time. They need no \`eval\` and no dependency, and a bundle without this import has none of them.`;
}
