import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const node = { $ref: "#/components/schemas/Node" };
const schemas = {
  Node: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer" }, children: { type: "array", items: node } },
  },
};

async function sent(type: string, media: object): Promise<string> {
  const responses = { "200": { description: "x", content: { [type]: media } } };
  await using mock = await startMock({
    openapi: "3.2.0",
    info: { title: "Lines", version: "1" },
    paths: { "/x": { get: { responses } } },
    components: { schemas },
  });
  const response = await fetch(`${mock.url}/x`);
  return `${response.status} ${await response.text()}`;
}

/** Whether each node has what it requires, however deep it stands. */
function isWhole({ id, children = [] }: { id?: unknown; children?: object[] }): boolean {
  return Number.isInteger(id) && children.every(isWhole);
}

const types = [
  "application/jsonl",
  "application/x-jsonl",
  "application/x-ndjson",
  "application/ndjson",
  "application/json-lines",
  "application/x-json-stream",
  "application/stream+json",
  "application/vnd.acme.logs+ndjson",
];

describe("a made item has what it requires at every depth", () => {
  it.each(types.flatMap((type) => [[type, { itemSchema: node }] as const, [type, { schema: node }] as const]))(
    "%s of %j",
    async (type, media) => {
      const text = await sent(type, media);
      expect(text).toMatch(/^200 \{.*\}\n$/);
      expect(isWhole(JSON.parse(text.slice(4)))).toBe(true);
    },
  );
});

describe("each item stands in a line of its own", () => {
  it.each<[type: string, media: object, wanted: string]>([
    ["application/jsonl", { itemSchema: node, example: [{ id: 1 }, { id: 2 }] }, '200 {"id":1}\n{"id":2}\n'],
    ["application/x-ndjson", { schema: node, example: { id: 1 } }, '200 {"id":1}\n'],
    ["application/geo+json-seq", { schema: node, example: { id: 1 } }, '200 \u001e{"id":1}\n'],
    [
      "application/x-ndjson",
      { schema: { type: "array", items: node }, example: [{ id: 1 }, { id: 2 }] },
      '200 {"id":1}\n{"id":2}\n',
    ],
    ["application/jsonl", { itemSchema: node, example: '{"id":1}\n{"id":2}\n' }, '200 {"id":1}\n{"id":2}\n'],
    [
      "application/json-seq",
      { itemSchema: node, example: [{ id: 1 }, { id: 2 }] },
      '200 \u001e{"id":1}\n\u001e{"id":2}\n',
    ],
  ])("%s %j", async (type, media, wanted) => {
    expect(await sent(type, media)).toBe(wanted);
  });

  it("and one that is not as described is told", async () => {
    const media = { itemSchema: node, example: [{ id: 1 }, { id: "2" }] };
    expect(await sent("application/jsonl", media)).toContain("response/body/1/id must be integer");
  });
});
