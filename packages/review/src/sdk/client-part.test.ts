import { REPOSITORY } from "@specwright/testing";
import { expect, test } from "vitest";
import { sourceOf } from "../../test/support/snapshot-of.ts";
import type { Source } from "../read/source.ts";
import { SetComparison } from "../wire/sets.ts";
import { type Client, type PlannedClient, planClient, printClient } from "./client.ts";
import { type ClientPart, changedPart } from "./client-part.ts";
import { type Compiled, compileProbes } from "./compile.ts";
import { compileChanges, type PlannedChange } from "./compile-changes.ts";
import { fullInputs } from "./inputs.ts";
import { onlyPart } from "./only-part.ts";
import { type Material, probesOf } from "./probes.ts";
import { withProof } from "./proof.ts";
import { unreachedSchemas } from "./unreached.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.acme.dev }]
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } }
    post:
      operationId: createOrder
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Order" }, example: { total: 3 } } } }
      responses:
        "201": { description: made, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
        "409": { description: twice, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  /buyers/{id}:
    get:
      operationId: getBuyer
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: b1 }]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Buyer" } } } } }
  /health: { get: { operationId: health, responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { up: { type: boolean } } } } } } } } }
components:
  schemas:
    Order: { type: object, required: [total], properties: { id: { type: string, readOnly: true }, total: { type: integer }, state: { enum: [open, paid] }, buyer: { $ref: "#/components/schemas/Buyer" } } }
    Buyer: { type: object, properties: { name: { type: string }, orders: { type: array, items: { $ref: "#/components/schemas/Order" } } } }
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
    Loose: { type: object, properties: { note: { type: string } } }
    Whole: { allOf: [{ $ref: "#/components/schemas/Loose" }, { type: object, properties: { size: { type: number } } }] }
`;

interface Case {
  readonly name: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** provider.yaml of both versions. */
  readonly settings?: readonly [base: string, head: string];
  /** The operations and schemas that are printed and asked about. */
  readonly part: string;
  /** What no longer compiles. */
  readonly want: readonly string[];
}

const PAGED =
  '{ name: Acme, operations: { listOrders: { pagination: { style: page, in: query, parameter: page, items: "" } } } }';

/** All that holds an order or its buyer. */
const HOLDERS =
  "listOrders received, createOrder sent received, getBuyer received, Order, Buyer, OrderInput, BuyerInput";

const TABLE: readonly Case[] = [
  { name: "nothing", edits: [["1.0.0", "1.0.1"]], part: "", want: [] },
  {
    name: "an answer of one operation",
    edits: [["{ up: { type: boolean } }", "{ up: { type: string } }"]],
    part: "health received, healthResponse",
    want: ["operation health"],
  },
  {
    name: "a parameter of one operation",
    edits: [
      ["{ name: page, in: query, schema: { type: integer } }", "{ name: page, in: query, schema: { enum: [1, 2] } }"],
    ],
    part: "listOrders sent",
    want: ["operation listOrders"],
  },
  {
    name: "the same where what comes decides what is sent",
    edits: [
      ["{ name: page, in: query, schema: { type: integer } }", "{ name: page, in: query, schema: { enum: [1, 2] } }"],
    ],
    settings: [PAGED, PAGED],
    part: "listOrders sent received",
    want: ["operation listOrders"],
  },
  {
    name: "a property of a component that others hold",
    edits: [["name: { type: string }, orders", "orders"]],
    part: HOLDERS,
    want: ["operation createOrder", "operation getBuyer", "type Buyer", "type BuyerInput"],
  },
  {
    name: "a documented status",
    edits: [
      [
        '        "409": { description: twice, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }\n',
        "",
      ],
    ],
    part: "createOrder received statuses",
    want: ["operation createOrder"],
  },
  {
    name: "the name of an operation",
    edits: [["operationId: health", "operationId: getHealth"]],
    part: "health sent received statuses, getHealth sent received statuses, healthResponse, getHealthResponse",
    want: ["operation health"],
  },
  {
    name: "a component whose name the types of an operation have had",
    edits: [["    Loose:", "    GetBuyerInput: { type: string }\n    Loose:"]],
    part: "getBuyer sent received statuses, GetBuyerInput",
    want: ["operation getBuyer"],
  },
  {
    name: "a component that no operation uses",
    edits: [["{ note: { type: string } }", "{ note: { type: number } }"]],
    part: "Loose, Whole",
    want: ["type Loose", "type Whole"],
  },
  {
    name: "a property that a component has now",
    edits: [["name: { type: string }, orders", "name: { type: string }, age: { type: number }, orders"]],
    part: HOLDERS,
    want: [],
  },
  {
    name: "a property that has to be sent now",
    edits: [["required: [total]", "required: [total, state]"]],
    part: HOLDERS,
    want: ["operation createOrder"],
  },
  {
    name: "a property that contradicts another part of a whole",
    edits: [
      [
        "Loose: { type: object, properties: { note: { type: string } }",
        "Loose: { type: object, properties: { note: { type: string }, size: { type: string } }",
      ],
    ],
    part: "Loose, Whole",
    want: ["type Whole"],
  },
  {
    name: "how the client is made",
    edits: [],
    settings: ["{ name: Acme }", "{ name: Acme Two }"],
    part: "options",
    want: ["options"],
  },
];

interface Pair {
  readonly base: PlannedClient;
  readonly head: PlannedClient;
  readonly material: Material;
}

interface ReadPair extends Pair {
  readonly one: PlannedChange;
  readonly sources: { readonly base: Source; readonly head: Source };
}

function pairOf({ edits, settings = ["{ name: Acme }", "{ name: Acme }"] }: Case): ReadPair {
  const changed = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, SPEC);
  const [old, now] = [sourceOf(SPEC, { settings: settings[0] }), sourceOf(changed, { settings: settings[1] })];
  const sets = new SetComparison(old.version, now.version);
  const material = { inputs: fullInputs(old.version, sets, () => true), unreached: unreachedSchemas(old.version) };
  const [base, head] = [planClient(old) as PlannedClient, planClient(now) as PlannedClient];
  const one = { id: "acme", version: old.version, sets, base, head };
  return { base, head, material, one, sources: { base: old, head: now } };
}

/** What fails, where both versions are compiled as a whole or in part. */
function failing({ base, head, material }: Pair, part?: ClientPart): Compiled {
  const print = (client: PlannedClient): Client => ({
    ...printClient(part ? onlyPart(client, part) : client),
    model: client.model,
  });
  const probes = probesOf(base.model, { ...material, ...(part && { part }) });
  return compileProbes(REPOSITORY, [{ id: "acme", base: print(base), head: print(head), probes }]);
}

/** All but the lines of files in which something is declared. */
function toldBy({ regressions, defects }: Compiled): unknown[] {
  return [...regressions, ...defects].map(({ subject, code, error, lost, cause }) => [
    subject,
    code,
    error,
    lost?.path,
    cause,
  ]);
}

function textOf({ operations, schemas, options }: ClientPart): string {
  const sides = [...operations].map(([id, one]) =>
    [id, ...(["sent", "received", "statuses"] as const).filter((side) => one[side])].join(" "),
  );
  return [...sides, ...schemas, ...(options ? ["options"] : [])].join(", ");
}

test.each(TABLE)("what is compiled of $name, and that it fails as the whole does", (row) => {
  const pair = pairOf(row);
  const part = changedPart(pair.base, pair.head);
  expect(textOf(part)).toBe(row.part);
  const found = failing(pair, part);
  expect([...new Set(found.regressions.map(({ subject }) => subject))]).toEqual(row.want);
  expect(toldBy(found)).toEqual(toldBy(failing(pair)));
});

/** Edited components are looked at without what holds them first, which other code fails for, and nothing else. */
test.each(TABLE)("what is found of $name is what is found of the whole", (row) => {
  const { one, sources, ...pair } = pairOf(row);
  const drafts = ({ regressions }: Compiled): string[] =>
    withProof(sources, pair.base.model, regressions).map(
      ({ severity, rule, title }) => `${severity} ${rule}: ${title}`,
    );
  expect(drafts(compileChanges(REPOSITORY, [one]))).toEqual(drafts(failing(pair)));
});
