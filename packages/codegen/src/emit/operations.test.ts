import { describe, expect, it } from "vitest";
import { emittedStatement } from "../../test/support/emitted-statement.ts";

/** Statements of the packages that the fixtures become. */
const TABLE: readonly {
  readonly fixture: string;
  readonly path: string;
  readonly start: string;
  readonly want: string;
}[] = [
  {
    fixture: "parameters-everywhere",
    path: "src/gen/operations.ts",
    start: "export const getParts",
    want: `
export const getParts: Operation<
  GetPartsInput, GetPartsData, GetPartsResult, GetPartsErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getParts",
  method: "GET",
  path: "/things/{id}/{parts}",
  styled: /* @__PURE__ */ styledWriter({
    path: { parts: { style: "matrix", explode: true } },
    query: { "filter[name]": { style: "deepObject" }, where: { style: "json" } },
  }),
  responses: { "204": "none" },
});`,
  },
  {
    fixture: "servers",
    path: "src/gen/operations.ts",
    start: "export const sendFile",
    want: `
export const sendFile: OptionalOperation<
  SendFileInput, SendFileData, SendFileResult, SendFileErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendFile",
  method: "POST",
  path: "/files",
  server: /* @__PURE__ */ ownServer("https://files.acme.example"),
  responses: { "204": "none" },
});`,
  },
  {
    fixture: "security-schemes",
    path: "src/gen/operations.ts",
    start: "export const usual",
    want: `
export const usual: OptionalOperation<
  UsualInput, UsualData, UsualResult, UsualErrorBody
> = /* @__PURE__ */ defineOperation({ id: "usual", method: "GET", path: "/a", responses: { "204": "none" } });`,
  },
  {
    fixture: "security-schemes",
    path: "src/gen/operations.ts",
    start: "export const anonymous",
    want: `
export const anonymous: OptionalOperation<
  AnonymousInput, AnonymousData, AnonymousResult, AnonymousErrorBody
> = /* @__PURE__ */ defineOperation({ id: "anonymous", method: "GET", path: "/b", responses: { "204": "none" }, security: [] });`,
  },
  {
    fixture: "security-schemes",
    path: "src/gen/operations.ts",
    start: "export const optional",
    want: `
export const optional: OptionalOperation<
  OptionalInput, OptionalData, OptionalResult, OptionalErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "optional",
  method: "GET",
  path: "/c",
  responses: { "204": "none" },
  security: [[], ["login"]],
});`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export const listThings",
    want: `
export const listThings: OptionalOperation<
  ListThingsInput, ListThingsData, ListThingsResult, ListThingsErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "listThings",
  method: "GET",
  path: "/things",
  accept: "application/json, application/problem+json, text/plain",
  responses: {
    "200": "json",
    "204": "none",
    "206": "json",
    "304": "none",
    "404": /* @__PURE__ */ mediaKinds({ "application/problem+json": "json", "application/json": "json", "text/html": "text" }),
    "4XX": "json",
    failure: "text",
  },
});`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export const headThings",
    want: `
export const headThings: OptionalOperation<
  HeadThingsInput, HeadThingsData, HeadThingsResult, HeadThingsErrorBody
> = /* @__PURE__ */ defineOperation({ id: "headThings", method: "HEAD", path: "/things", responses: { "200": "json" } });`,
  },
  {
    fixture: "bodies",
    path: "src/gen/operations.ts",
    start: "export const sendOptional:",
    want: `
export const sendOptional: OptionalOperation<
  SendOptionalInput, SendOptionalData, SendOptionalResult, SendOptionalErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendOptional",
  method: "POST",
  path: "/optional",
  body: ["application/json"],
  write: /* @__PURE__ */ optionalBody(jsonWriter),
  responses: { "200": "none" },
});`,
  },
  {
    fixture: "bodies",
    path: "src/gen/operations.ts",
    start: "export const sendEither",
    want: `
export const sendEither: Operation<
  SendEitherInput, SendEitherData, SendEitherResult, SendEitherErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendEither",
  method: "POST",
  path: "/either",
  body: ["application/json", "multipart/form-data", "application/x-www-form-urlencoded"],
  write: bodyWriter,
  writers: { form: formWriter, multipart: multipartWriter },
  responses: { "200": "none" },
});`,
  },
  {
    fixture: "encodings",
    path: "src/gen/operations.ts",
    start: "export const sendFile",
    want: `
export const sendFile: Operation<
  SendFileInput, SendFileData, SendFileResult, SendFileErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendFile",
  method: "POST",
  path: "/files",
  body: ["multipart/form-data"],
  write: bodyWriter,
  writers: { multipart: multipartWriter },
  encoding: { multipart: { file: "text/csv", picture: "image/png", meta: "application/ld+json" } },
  responses: { "204": "none" },
});`,
  },
  {
    fixture: "encodings",
    path: "src/gen/operations.ts",
    start: "export const sendForm",
    want: `
export const sendForm: Operation<
  SendFormInput, SendFormData, SendFormResult, SendFormErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendForm",
  method: "POST",
  path: "/forms",
  body: ["application/x-www-form-urlencoded"],
  write: bodyWriter,
  writers: { form: styledFormWriter },
  encoding: {
    form: {
      tags: { style: "form", explode: false },
      ids: { style: "pipeDelimited" },
      filter: { style: "deepObject" },
      point: { style: "form" },
      link: { style: "form", allowReserved: true },
      data: "application/json",
    },
  },
  responses: { "204": "none" },
});`,
  },
  {
    fixture: "encodings",
    path: "src/gen/operations.ts",
    start: "export const sendEither",
    want: `
export const sendEither: Operation<
  SendEitherInput, SendEitherData, SendEitherResult, SendEitherErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendEither",
  method: "POST",
  path: "/either",
  body: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
  write: bodyWriter,
  writers: { form: formWriter, multipart: multipartWriter },
  encoding: { form: { text: "application/json" }, multipart: { text: "text/markdown" } },
  responses: { "204": "none" },
});`,
  },
  {
    fixture: "streams",
    path: "src/gen/operations.ts",
    start: "export const watch",
    want: `
export const watch: OptionalChoice<WatchInput, WatchResult, WatchMedia> & OptionalOperation<
  WatchInput, WatchData, WatchResult, WatchErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "watch",
  method: "GET",
  path: "/events",
  accept: "text/event-stream, application/json",
  responses: {
    "200": /* @__PURE__ */ mediaKinds({ "text/event-stream": "events", "application/json": "json" }),
  },
  readers: { events: /* @__PURE__ */ dataEvents({ data: "json" }) },
});`,
  },
];

describe("operations", () => {
  it.each(TABLE)("$fixture: $start", ({ fixture, path, start, want }) => {
    expect(emittedStatement(fixture, path, start)).toBe(want.trim());
  });
});
