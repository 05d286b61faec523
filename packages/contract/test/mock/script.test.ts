import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, type Step, startMock } from "../../src/index.ts";

const animal = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const json = (schema: object, examples: object) => ({ "application/json": { schema, examples } });
const document = {
  openapi: "3.1.0",
  info: { title: "Zoo", version: "1" },
  paths: {
    "/animals": {
      get: {
        operationId: "listAnimals",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: {
          "200": {
            description: "x",
            content: json(animal, { leo: { value: { name: "Leo" } }, owl: { value: { name: "Owlbert" } } }),
          },
          "429": { description: "x", content: json(animal, { slow: { value: { name: "slow" } } }) },
        },
      },
    },
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** "200 Leo", "429 slow", "503 urn:…", "none" for a connection that ends. */
async function asked(query = ""): Promise<string> {
  try {
    const response = await fetch(`${mock.url}/animals${query}`);
    const { name, type } = (await response.json()) as { name?: string; type?: string };
    return `${response.status} ${name ?? type}`;
  } catch {
    return "none";
  }
}

describe("prefer", () => {
  const scripted = "503 urn:specwright:mock:scripted";
  it.each<[name: string, steps: Step[], wanted: readonly string[]]>([
    ["a status twice, then as ever", [{ code: 429, times: 2 }], ["429 slow", "429 slow", "200 Leo", "200 Leo"]],
    ["a status that the document does not have", [{ code: 503, times: 1 }], [scripted, "200 Leo"]],
    [
      "a sequence, whose last step stays",
      [{ code: 503 }, { example: "owl" }],
      [scripted, "200 Owlbert", "200 Owlbert"],
    ],
    ["a connection that ends", [{ drop: true, times: 1 }], ["none", "200 Leo"]],
    ["an example by its name", [{ code: 200, example: "owl", times: 1 }], ["200 Owlbert", "200 Leo"]],
  ])("%s", async (_, steps, wanted) => {
    mock.prefer("listAnimals", ...steps);
    const answers: string[] = [];
    for (const _ of wanted) answers.push(await asked());
    expect(answers).toEqual(wanted);
  });

  it("adds headers, and waits", async () => {
    mock.prefer("listAnimals", { code: 429, headers: { "retry-after": "7" }, delay: 80 });
    const start = performance.now();
    const response = await fetch(`${mock.url}/animals`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  it("does not hide a mistake in a request, which uses up no step", async () => {
    mock.prefer("listAnimals", { code: 429, times: 1 });
    expect(await asked("?limit=x")).toBe("422 urn:specwright:mock:invalid-request");
    expect(await asked()).toBe("429 slow");
  });

  it("is forgotten by reset", async () => {
    mock.prefer("listAnimals", { code: 429 });
    mock.reset();
    expect(await asked()).toBe("200 Leo");
  });
});

describe("handle", () => {
  it("answers by a function, which may leave a request to the document", async () => {
    mock.handle("listAnimals", ({ query }) => {
      if (query.limit === undefined) return "document";
      return { status: 206, headers: { "x-limit": String(query.limit) }, body: { name: `first ${query.limit}` } };
    });
    expect([await asked("?limit=3"), await asked()]).toEqual(["206 first 3", "200 Leo"]);
  });

  it("that fails is a failure of the mock, and says so", async () => {
    mock.handle("listAnimals", () => {
      throw new Error("my handler");
    });
    expect(await asked()).toBe("500 urn:specwright:mock:mock-failure");
  });
});

it.each([() => mock.prefer("listAnimal", { code: 429 }), () => mock.handle("listAnimal", () => "document")])(
  "an operation that the document does not have is an error",
  (told) => {
    expect(told).toThrow('The document has no operation "listAnimal". It has listAnimals.');
  },
);

it("a step that says nothing is an error", () => {
  expect(() => mock.prefer("listAnimals", {})).toThrow("A step of listAnimals says nothing: give code, example, …");
});

describe("a step that nobody can mean", () => {
  it.each<[step: Step, wanted: string]>([
    [{ code: 99 }, "code must be a whole number from 200 to 599, is 99"],
    [{ code: 600 }, "code must be a whole number from 200 to 599, is 600"],
    [{ code: 200.5 }, "code must be a whole number from 200 to 599, is 200.5"],
    [{ code: "503" } as unknown as Step, 'code must be a whole number from 200 to 599, is "503"'],
    [{ code: 503, times: 0 }, "times must be a whole number from 1, is 0"],
    [{ code: 503, times: 1.5 }, "times must be a whole number from 1, is 1.5"],
    [{ delay: -5 }, "delay must be a number from 0 to 2147483647, is -5"],
    [{ delay: Number.NaN }, "delay must be a number from 0 to 2147483647, is NaN"],
    [{ delay: 2 ** 31 }, "delay must be a number from 0 to 2147483647, is 2147483648"],
    [{ headers: { "a b": "1" } }, 'the header "a b": no header can have this name'],
    [{ headers: { "x-a": "1\n2" } }, 'the header "x-a": its value is not Latin-1 text'],
    [
      { cod: 503 } as Step,
      'nothing is called "cod": a step has code, example, dynamic, seed, headers, delay, drop, times',
    ],
  ])("%j", (step, wanted) => {
    expect(() => mock.prefer("listAnimals", { code: 429 }, step)).toThrow(`A step of listAnimals: ${wanted}.`);
  });

  it("changes nothing", async () => {
    expect(() => mock.prefer("listAnimals", { code: 429 }, { code: 99 })).toThrow();
    expect(await asked()).toBe("200 Leo");
  });
});

describe("a later prefer", () => {
  it("takes the place of a step that holds", async () => {
    mock.prefer("listAnimals", { code: 429 });
    expect(await asked()).toBe("429 slow");
    mock.prefer("listAnimals", { example: "owl" });
    expect([await asked(), await asked()]).toEqual(["200 Owlbert", "200 Owlbert"]);
  });

  it("takes the place of it before it was ever used, too", async () => {
    mock.prefer("listAnimals", { drop: true, times: 1 }, { code: 429 });
    mock.prefer("listAnimals", { example: "owl", times: 1 });
    expect([await asked(), await asked(), await asked()]).toEqual(["none", "200 Owlbert", "200 Leo"]);
  });

  it("waits for those that are counted", async () => {
    mock.prefer("listAnimals", { code: 429, times: 2 });
    mock.prefer("listAnimals", { example: "owl" });
    expect([await asked(), await asked(), await asked()]).toEqual(["429 slow", "429 slow", "200 Owlbert"]);
  });
});

it("steps come before a handler, so that a retry can end in one", async () => {
  mock.handle("listAnimals", () => ({ body: { name: "handled" } }));
  mock.prefer("listAnimals", { code: 429, times: 1 });
  expect([await asked(), await asked()]).toEqual(["429 slow", "200 handled"]);
});

it("a step that only says how an answer is sent leaves the answer to the handler", async () => {
  mock.handle("listAnimals", () => ({ body: { name: "handled" } }));
  mock.prefer("listAnimals", { headers: { "x-late": "1" } });
  const response = await fetch(`${mock.url}/animals`);
  expect([response.headers.get("x-late"), await response.json()]).toEqual(["1", { name: "handled" }]);
});
