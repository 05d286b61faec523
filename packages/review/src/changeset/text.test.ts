import { REPOSITORY } from "@specwright/testing";
import { expect, test } from "vitest";
import { snapshotOf, sourceOf } from "../../test/support/snapshot-of.ts";
import { compareSnapshots } from "../compare.ts";
import { changesetFor } from "./text.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 50 } }
        - { name: ids, in: query, schema: { type: array, items: { type: string } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Code" } } } } }
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "204": { description: Done. } }
    put:
      operationId: keepToy
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Toy" } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Toy" } } } } }
    delete: { operationId: dropPets, responses: { "204": { description: Done. } } }
webhooks:
  sold: { post: { operationId: sold, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Code" } } } }, responses: { "204": { description: Done. } } } }
components:
  schemas:
    Toy: { type: object, properties: { label: { type: string, maxLength: 30 } } }
    Code: { type: string, maxLength: 5 }
    Pet: { type: object, properties: { name: { type: string, maxLength: 50 }, tags: { type: array, items: { enum: [a, b] } } } }
`;

interface Case {
  readonly name: string;
  readonly edit: readonly [from: string | RegExp, to: string];
  readonly want: readonly string[];
  readonly without?: string;
}

const call = (before: string, after: string): string => `\`\`\`ts\n// before\n${before}\n// after\n${after}\n\`\`\``;

const TABLE: readonly Case[] = [
  {
    name: "a limit of a property",
    edit: ["maxLength: 50", "maxLength: 40"],
    want: [
      "`name` of Pet: maxLength 50 → 40:",
      call(
        'await acme.createPet({ body: { name: "a".repeat(50) } });',
        'await acme.createPet({ body: { name: "text" } });',
      ),
    ],
  },
  {
    name: "a value that is gone from a list",
    edit: ["[a, b]", "[a]"],
    want: [
      '`tags[]` of Pet lost "b"',
      call('await acme.createPet({ body: { tags: ["b"] } });', "await acme.createPet({ body: { tags: [] } });"),
    ],
  },
  {
    name: "a parameter",
    edit: ["maximum: 50", "maximum: 20"],
    want: [
      "query parameter `limit`: maximum 50 → 20:",
      call(
        "await acme.listPets({ query: { limit: 50, ids: [] } });",
        "await acme.listPets({ query: { limit: 1, ids: [] } });",
      ),
    ],
  },
  {
    name: "a property that has to be there",
    edit: ["Pet: { type: object,", "Pet: { type: object, required: [name],"],
    want: [
      "`name` of Pet became required",
      call("await acme.createPet({ body: {} });", 'await acme.createPet({ body: { name: "text", tags: [] } });'),
    ],
  },
  {
    name: "an operation",
    edit: [/ {4}delete:.*\n/, ""],
    want: ["```ts\n// before\nawait acme.dropPets({});\n// is gone\n```"],
  },
  {
    name: "an answer, and what a webhook brings",
    edit: ["maxLength: 5 }", "maxLength: 6 }"],
    want: [
      "**What to check**",
      '- Code: maxLength 5 → 6: check the code that reads the response (`GET /pets`). A client may receive a value that was not possible before. Not possible before: "aaaaaa"',
      '- Code: maxLength 5 → 6: check the code that receives it (`webhook sold`). A client may receive a value that was not possible before. Not possible before: "aaaaaa"',
    ],
  },
  {
    name: "a limit that is harmless where the value comes back",
    edit: ["maxLength: 30", "maxLength: 20"],
    want: ["**What breaks**\n\n- `PUT /pets`: `label` of Toy: maxLength 30 → 20"],
    without: "**What is new**",
  },
  {
    name: "another server",
    edit: ["api.example.com", "other.example.com"],
    want: [
      "- server https://api.example.com was removed: check what you send, and where (`GET /pets`, `PUT /pets`, `POST /pets`, `DELETE /pets`).",
    ],
  },
];

test.each(TABLE)("$name", async ({ edit: [from, to], want, without }) => {
  const changed = SPEC.replace(from, to);
  expect(changed).not.toBe(SPEC);
  const report = await compareSnapshots(snapshotOf("base", sourceOf(SPEC)), snapshotOf("head", sourceOf(changed)), {
    workspace: REPOSITORY,
    today: "2026-11-21",
    packageOf: (id) => ({ name: `@specwright/${id}`, version: "1.0.0" }),
    brought: undefined,
  });
  const [provider] = report.providers;
  const { content = "" } = (provider && changesetFor(provider, report.findings)) ?? {};
  for (const text of want) expect(content).toContain(text);
  if (without) expect(content).not.toContain(without);
  const blocks = [...content.matchAll(/```ts/g)].length;
  const breaking = report.findings.filter(({ severity, migration }) => severity !== "safe" && migration);
  expect(blocks).toBe(new Set(breaking.map(({ migration }) => JSON.stringify(migration))).size);
});
