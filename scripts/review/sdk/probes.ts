import { exampleCalls } from "../../emit/call.ts";
import type { JsonObject } from "../../load/source-file.ts";
import type { ClientModel, OperationModel } from "../../model/types.ts";
import { propertyKey } from "../../print/identifier.ts";
import { literal } from "../../print/literal.ts";
import type { Probe } from "./probe.ts";
import { statusProbes } from "./status-probes.ts";

/** Inputs by operation that say all that the old description lets a caller say. */
export type FullInputs = ReadonlyMap<string, JsonObject>;

/**
 * Code against the old client, written for `Client`, the namespace of the version that it is compiled with. `Old` is
 * always the old one: what its users have in their variables.
 */
export function probesOf(model: ClientModel, inputs: FullInputs): Probe[] {
  return [
    ...model.operations.flatMap((operation) => operationProbes(operation, inputs)),
    ...model.schemas.flatMap(({ name }) => typeProbes(name)),
    ...optionProbes(model),
  ];
}

/** Who has a value of the type reads it, whatever brought it: an answer, a webhook, or code of their own. */
function typeProbes(name: string): Probe[] {
  const use = { subject: `type ${name}`, code: `(value: Client.${name}) => value` };
  return [use, { ...use, reads: { name } }];
}

function operationProbes(operation: OperationModel, inputs: FullInputs): Probe[] {
  const { name, pascal } = operation;
  const subject = `operation ${operation.id}`;
  const full = inputs.get(operation.id);
  const calls = [...exampleCalls(operation).map(({ input }) => input ?? {}), ...(full ? [full] : [])];
  return [
    ...calls.map((input) => ({ subject, code: `(client: Client.Client) => client.${name}(${literal(input)})` })),
    {
      subject,
      code: `(client: Client.Client, input: Old.${pascal}Input) => client.${name}(input)`,
      fits: { type: { name: `${pascal}Input` }, sent: true },
    },
    {
      subject,
      code: `async (client: Client.Client, input: Client.${pascal}Input): Promise<Old.${pascal}Data> => await client.${name}(input)`,
      fits: { type: { name: `${pascal}Data` }, sent: false },
    },
    ...statusProbes(operation),
    ...pageProbes(operation),
  ];
}

/** Loops over pages and over items, where the settings say how the operation pages. */
function pageProbes({ id, name, pascal, pagination }: OperationModel): Probe[] {
  if (!pagination) return [];
  const subject = `operation ${id}`;
  return [
    ...["items", "pages"].map((method) => ({
      subject,
      code: `(client: Client.Client, input: Client.${pascal}Input) => client.${name}.${method}(input)`,
    })),
    {
      subject,
      code: `(item: Client.${pascal}Item): Old.${pascal}Item => item`,
      fits: { type: { name: `${pascal}Item` }, sent: false },
    },
  ];
}

function optionProbes({ credentials, servers, pascal }: ClientModel): Probe[] {
  const options = [...credentials.map(({ option }) => `${propertyKey(option)}: ""`)];
  return [
    { subject: "options", code: `() => Client.create${pascal}Client({ ${options.join(", ")} })` },
    ...servers.map(({ name }) => ({
      subject: "options",
      code: `() => Client.create${pascal}Client({ server: ${literal(name)} })`,
    })),
  ];
}
