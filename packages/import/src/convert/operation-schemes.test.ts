import type { JsonObject } from "@specwright/openapi";
import { expect, it } from "vitest";
import { convertSwagger } from "./swagger.ts";

const LOST = (schemes: string): string =>
  `the operation is called by ${schemes}, but no server of the description has that scheme; it is called as the others are`;

interface Case {
  readonly name: string;
  readonly root: JsonObject;
  readonly schemes: string[];
  /** The servers of the operation. */
  readonly servers?: { readonly url: string }[];
  readonly lost?: readonly string[];
}

const HOST = { host: "api.acme.test", basePath: "/v1" };

it.each<Case>([
  { name: "the same", root: { ...HOST, schemes: ["https"] }, schemes: ["https"] },
  { name: "more", root: { ...HOST, schemes: ["https"] }, schemes: ["http", "https"] },
  {
    name: "another",
    root: { ...HOST, schemes: ["http", "https"] },
    schemes: ["https"],
    servers: [{ url: "https://api.acme.test/v1" }],
  },
  {
    name: "another than none is said",
    root: { host: "api.acme.test", basePath: "/" },
    schemes: ["http"],
    servers: [{ url: "http://api.acme.test" }],
  },
  { name: "one that is no HTTP", root: { ...HOST, schemes: ["https"] }, schemes: ["wss"], lost: [LOST("wss")] },
  { name: "another without a host", root: { schemes: ["https"] }, schemes: ["http"], lost: [LOST("http")] },
])("schemes of an operation: $name", ({ root, schemes, servers, lost = [] }) => {
  const operation = { schemes, responses: { 204: { description: "d" } } };
  const info = { title: "T", version: "1" };
  const converted = convertSwagger({ swagger: "2.0", info, ...root, paths: { "/a": { get: operation } } });
  const made = (converted.description as unknown as { paths: { "/a": { get: JsonObject } } }).paths["/a"].get;
  expect([made.servers, made.schemes]).toEqual([servers, undefined]);
  expect(converted.lost.map(({ message }) => message)).toEqual(lost);
});
