import {
  type ClientModel,
  callText,
  exampleCalls,
  literal,
  methodText,
  type OperationModel,
  propertyKey,
} from "@specwright/codegen/stages";
import type { JsonObject } from "@specwright/openapi";
import { bodyTypes } from "./body-types.ts";
import type { ChangedSides, ClientPart } from "./client-part.ts";
import { CLIENT, type Probe } from "./probe.ts";
import { statusProbes } from "./status-probes.ts";
import type { Meeting } from "./unreached.ts";

/** Inputs by operation that say all that the old description lets a caller say. */
export type FullInputs = ReadonlyMap<string, JsonObject>;

/** What the code is made of beside the model of the client. */
export interface Material {
  readonly inputs: FullInputs;
  /** Component schemas that no operation sends or gets. */
  readonly unreached: ReadonlyMap<string, readonly Meeting[]>;
  /** What may fail; everything where it is left out. */
  readonly part?: ClientPart;
}

/**
 * Code against the old client, written for `Client`, the namespace of the version that it is compiled with. `Old` is
 * always the old one: what its users have in their variables.
 */
export function probesOf(model: ClientModel, { inputs, unreached, part }: Material): Probe[] {
  const isBody = bodyTypes(model);
  const schemas = model.schemas.filter((one) => part?.schemas.has(one.wire) !== false && !isBody(one));
  return [
    ...model.operations.flatMap((operation) => {
      const sides = sidesOf(operation, part);
      return [
        ...(sides.sent ? sentProbes(operation, inputs) : []),
        ...(sides.received ? receivedProbes(operation, sides) : []),
      ];
    }),
    ...schemas.flatMap((schema) =>
      typeProbes(schema.name, {
        isImported: part?.gone.has(schema.wire) !== false,
        meetings: unreached.get(schema.origin?.component ?? schema.wire) ?? [],
      }),
    ),
    ...(part?.options === false ? [] : optionProbes(model)),
  ];
}

const EVERY_SIDE: ChangedSides = { sent: true, received: true, statuses: true };
const NO_SIDE: ChangedSides = { sent: false, received: false, statuses: false };

function sidesOf({ id }: OperationModel, part: ClientPart | undefined): ChangedSides {
  if (!part) return EVERY_SIDE;
  return part.operations.get(id) ?? NO_SIDE;
}

interface TypeMaterial {
  /** Whether it is asked if there is such a type. */
  readonly isImported: boolean;
  readonly meetings: readonly Meeting[];
}

/**
 * Who has a value of the type reads it, whatever brought it: an answer, a webhook, or code of their own. What no
 * operation asks about is asked here.
 */
function typeProbes(name: string, { isImported, meetings }: TypeMaterial): Probe[] {
  const subject = `type ${name}`;
  const use = { subject, code: `(value: Client.${name}) => value` };
  const fits = meetings.map(({ sends }) => {
    const [has, wants] = sends ? ["Old", "Client"] : ["Client", "Old"];
    return { subject, sends, code: `(value: ${has}.${name}): ${wants}.${name} => value`, fits: { name } };
  });
  return [...(isImported ? [use] : []), { ...use, reads: { name } }, ...fits];
}

/** Calls, and the types of what they are given. */
function sentProbes(operation: OperationModel, inputs: FullInputs): Probe[] {
  const { pascal } = operation;
  const method = methodText("client", operation);
  const subject = `operation ${operation.id}`;
  const full = inputs.get(operation.id);
  const calls = [...exampleCalls(operation), ...(full ? [{ name: "full", input: full }] : [])];
  return [
    ...calls.map(({ input = {}, ...call }) => ({
      subject,
      sends: true,
      code: `(client: Client.${CLIENT}) => ${callText("client", operation, { ...call, input }, "")}`,
    })),
    {
      subject,
      sends: true,
      code: `(client: Client.${CLIENT}, input: Old.${pascal}Input) => ${method}(input)`,
      fits: { name: `${pascal}Input` },
    },
    {
      subject,
      sends: true,
      code: `(input: Client.${pascal}Input) => input`,
      reads: { name: `${pascal}Input` },
    },
  ];
}

/** The types of what comes. */
function receivedProbes(operation: OperationModel, { statuses }: ChangedSides): Probe[] {
  const { id, pascal } = operation;
  const method = methodText("client", operation);
  const subject = `operation ${id}`;
  return [
    {
      subject,
      code: `async (client: Client.${CLIENT}, input: Client.${pascal}Input): Promise<Old.${pascal}Data> => await ${method}(input)`,
      fits: { name: `${pascal}Data` },
    },
    ...statusProbes(operation).filter(({ status }) => statuses || status === undefined),
    ...pageProbes(operation),
  ];
}

/** Loops over pages and over items, where the settings say how the operation pages. */
function pageProbes(operation: OperationModel): Probe[] {
  const { id, pascal, pagination } = operation;
  if (!pagination) return [];
  const subject = `operation ${id}`;
  return [
    ...["items", "pages"].map((method) => ({
      subject,
      code: `(client: Client.${CLIENT}, input: Client.${pascal}Input) => ${methodText("client", operation)}.${method}(input)`,
    })),
    {
      subject,
      code: `(item: Client.${pascal}Item): Old.${pascal}Item => item`,
      fits: { name: `${pascal}Item` },
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
