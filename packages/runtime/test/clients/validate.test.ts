// Every generated `validate` with the clients of every generated package.
import { expect, test } from "vitest";
import type { HasCore } from "../../src/index.ts";
import { CLIENTS, coreMaker, generated } from "../support/generated-clients.ts";

interface Checking {
  readonly validate: (client: HasCore, options?: object) => HasCore;
}

test("there are clients of several providers", () => {
  expect(CLIENTS.length).toBeGreaterThan(1);
});

test.each(CLIENTS)("%s takes its own client, and names both where it is given another", async (name) => {
  const { validate } = await generated<Checking>(name, "validate");
  for (const other of CLIENTS) {
    const core = (await coreMaker(other))({ baseUrl: "https://api.test" });
    const refusal = `validate of specwright-${name} was given a client of specwright-${other}: import validate from that client's own package`;
    if (other === name) expect(validate(core)).toBe(core);
    else expect(() => validate(core)).toThrow(new TypeError(refusal));
  }
});
