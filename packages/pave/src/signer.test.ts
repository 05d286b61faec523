import { createHmac } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { signer } from "./signer.ts";

const input = {
  username: "acme",
  apiKey: "00000000-0000-4000-8000-000000000000",
  apiSecret: "example-secret",
};

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["the recipe's fields", input, "288662584155bc7ed835d0404b3ca4ad8f3f14ea8fa54b9f32c4e3840c5d208f"],
  [
    "letters beyond ASCII",
    { ...input, username: "Zoë" },
    "3e01bd85ad6a490caff279266dbfc6b3d01851263f09a10fbf7dfaabf47b9f4d",
  ],
])("token and timestamp of %s", async (_, given, want) => {
  vi.useFakeTimers({ now: new Date("2021-05-30T12:49:19.987Z") });
  expect(await signer.sign(given)).toEqual({ apiTimestamp: "2021-05-30T12:49:19Z", apiToken: want });
  // The same by another implementation.
  const text = `${given.username}:${given.apiKey}@2021-05-30T12:49:19Z`;
  expect(createHmac("sha256", given.apiSecret).update(text).digest("hex")).toBe(want);
});
