import { expect, test } from "vitest";
import { signer, timestamp, token } from "./signer.ts";

const input = {
  username: "acme",
  apiKey: "00000000-0000-4000-8000-000000000000",
  apiSecret: "example-secret",
  timestamp: "2021-05-30T12:49:19Z",
};

test.each([
  ["the recipe's fields", input, "288662584155bc7ed835d0404b3ca4ad8f3f14ea8fa54b9f32c4e3840c5d208f"],
  // The same HMAC by another implementation: node:crypto.
  [
    "letters beyond ASCII",
    { ...input, username: "Zoë" },
    "3e01bd85ad6a490caff279266dbfc6b3d01851263f09a10fbf7dfaabf47b9f4d",
  ],
])("the token of %s", async (_, given, want) => {
  expect(await token(given)).toBe(want);
});

test("the timestamp has no fraction", () => {
  expect(timestamp(new Date("2021-05-30T12:49:19.987Z"))).toBe("2021-05-30T12:49:19Z");
});

test("token and timestamp belong together", async () => {
  const { apiToken, apiTimestamp } = await signer.sign(input);
  expect(apiToken).toBe(await token({ ...input, timestamp: String(apiTimestamp) }));
});
