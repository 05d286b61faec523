import { expect, it } from "vitest";
import { refusedRequest } from "../../src/live/refused-request.ts";

const said = (status: number, form: string) =>
  `the request is valid by the description, and was answered ${status} with ${form}: the recording has all of it`;

// What a provider says may hold what somebody has told it in confidence.
it.each<[status: number, body: string | undefined, wanted: string | undefined]>([
  [200, "{}", undefined],
  [404, '{"message":"no Ida"}', undefined],
  [422, '{"message":"Ida lives at 4 Oak Road","detail":[]}', said(422, "an object (message, detail)")],
  [400, '{"ida@home.example":"is taken"}', said(400, "an object ()")],
  [400, '["Ida"]', said(400, "a list")],
  [500, "Ida cannot be saved", said(500, "a text of 19 characters")],
  [503, undefined, said(503, "no body")],
])("%d with %s", (status, body, wanted) => {
  const found = refusedRequest({
    at: "2026-01-01T00:00:00.000Z",
    request: { method: "GET", path: "/", headers: {} },
    response: { status, headers: {}, ...(body !== undefined && { body }) },
  });
  expect(found.map(({ message }) => message)).toEqual(wanted === undefined ? [] : [wanted]);
});
