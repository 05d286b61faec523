import { expect, it } from "vitest";
import { authorizationWord } from "./authorization-word.ts";

it.each<[text: string, want: string | undefined]>([
  ["The word `Api-Key`, a space, and the key.", "Api-Key"],
  ["Send `Token <key>`.", "Token"],
  ["A token in the form `Token token=<base64>`.", "Token"],
  ["Set the `Authorization` header to `Acme-Key your-private-key`.", "Acme-Key"],
  ["Enter 'Bearer' [space] and then your token.", "Bearer"],
  ['For example "Authorization: Bearer {token}"', "Bearer"],
  ["Authorization: SSWS abc123", "SSWS"],
  ["Use Bearer {token}", "Bearer"],
  ["A value prefixed with `ApiKey `", "ApiKey"],
  ["Set it to `GenieKey $API_KEY`.", "GenieKey"],
  ["", undefined],
  ["The token of a bot", undefined],
  ["Put ONLY your Bearer token here!", undefined],
  ["A key, which starts with `sk_`.", undefined],
  ["The `API key` of the project.", undefined],
  ["The key alone, as in `Authorization: 12345`.", undefined],
  ["A personal token, in the form `PRIVATE-TOKEN`.", undefined],
  ['Click <a href="x">here</a> for a token.', undefined],
  ["With the 'Bearer' prefix or without it.", undefined],
])("%j has %j before the key", (text, want) => {
  expect(authorizationWord([text])).toBe(want);
});

it("takes the first text that tells it", () => {
  expect(authorizationWord(["A key.", "`Token abc123`", "`Bearer abc123`"])).toBe("Token");
});
