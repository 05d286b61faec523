/** By guide, blocks that are no complete file or command: their first line, and why. */
export const FRAGMENTS: { readonly [guide: string]: { readonly [firstLine: string]: string } } = {
  "start/integrator": { "git clone https://github.com/specwright/specwright.git": "it needs a network" },
  "start/team": {
    "git clone https://github.com/specwright/specwright.git && cd specwright && npm ci":
      "it needs a network, and some minutes",
  },
  "guides/accept-a-break": {
    'npm run review -- --accept <id> --owner ann --reason "Nobody deletes a pet."':
      "the same commands as below, with a name to fill in",
  },
  "guides/hundred-providers": {
    "npm run bench -- many                             # of a clone of Specwright; --providers 20 is quicker":
      "it takes half an hour",
    "export TURBO_TOKEN=a-long-random-text TURBO_REMOTE_CACHE_SIGNATURE_KEY=on":
      "a server for as long as there are clones; the bench starts one on loopback",
    '{ "remoteCache": { "signature": true } }': "one key of turbo.json; the bench sets it",
    "env:": "a part of a workflow",
    "matrix:": "the same",
    "npx specwright generate --check --shard 2/4": "a workspace of many providers; tests run it",
    "npx specwright contract --merge reports": "the same",
  },
  "guides/mock": {
    "NODE_OPTIONS=--experimental-vm-modules npx jest":
      "Jest is not installed here; tests of the installed packages run it",
    'import { expect, test } from "@playwright/test";': "Playwright's test runner is not installed here",
  },
  "guides/import": {
    "npm run new -- acme --from https://acme.dev/openapi.yaml   # or a file; the package is made too":
      "all commands at a glance, from an address; below they run with a file",
  },
  "guides/contract-and-live": {
    "npm run contract -- pets         # the client against a mock, with all that the description says":
      "both commands at a glance; they run below",
  },
  "guides/from-fern": { "// before": "one call before and after; both run below" },
  "guides/from-hey-api": {
    "// before": "one call before and after; the second one runs below",
    'import { client } from "./client/client.gen";': "hey-api is not installed here",
  },
  "guides/from-openapi-fetch": { "// before": "the line that changes, before and after; both run below" },
  "guides/from-openapi-generator": {
    "// before": "one call before and after; the second one runs below",
    'import { Configuration, PetsApi, ResponseError } from "./client";': "openapi-generator needs Java",
  },
  "guides/from-orval": {
    "// before": "one hook before and after; React and its library are not installed here",
    "export const request = async <T>(url: string, options: RequestInit): Promise<T> => {":
      "orval is not installed here",
  },
  "guides/from-stainless": { "// before": "one call before and after; both run below" },
  "guides/review": {
    "npx specwright review old.yaml new.yaml   # two files, no workspace": "both commands at a glance; they run below",
  },
  "guides/ci": { "npm ci": "commands of jobs at a glance; other guides run them" },
  "guides/releasing": {
    "npm run release   # builds, and publishes what npm does not have yet": "it needs a registry",
    "npm config set //127.0.0.1:4873/:_authToken=anybody": "the same; npm run release:dry publishes so",
  },
  "guides/upgrade": { "git switch --create upgrade-specwright": "there is no newer version to install" },
  "guides/values": {
    "values: { dateTime: Date, date: Temporal, int64: bigint }":
      "a line of the setting at a glance; one is written below",
    'import { Temporal } from "temporal-polyfill";': "the types of Temporal need a newer compiler than 5.9",
  },
  "guides/webhooks": { "export const receive = receiveShopWebhooks(": "the receiver at a glance; it runs below" },
  "guides/uploads": {
    'await photos.addPhoto({ body: { title: "Harbour", file: input.files[0] } }); // in a page':
      "the two calls at a glance; one runs below, the other needs a page",
  },
  "guides/own-apis": {
    "npm create specwright@latest my-apis -- --scope @acme --from orders.yaml":
      "all commands at a glance; they run below",
    "npx specwright init --scope @acme --from api/orders.yaml":
      "the same command as the one that runs first, elsewhere",
  },
};

/** By guide, programs that are compiled and do not run here, and why. */
export const NOT_RUN: { readonly [guide: string]: { readonly [file: string]: string } } = {
  "guides/mock": {
    "src/mocks.ts": "needs a page; tests of the installed packages answer a page in Chromium by these handlers",
    "src/main.ts": "the same",
    "playwright.setup.ts": "Playwright calls it",
  },
  "guides/platforms": {
    "page.ts": "needs a page",
    "upload.ts": "needs React Native; releases are tried with Metro",
  },
  "guides/from-openapi-fetch": {
    "before.ts": "it calls a server that does not exist",
    "queries.ts": "a component calls it",
  },
  "guides/from-orval": { "queries.ts": "a component calls it" },
};
