import { DiskFolder } from "@specwright/openapi";
import { headlinesOf, problemsOf, TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../test/support/read-text.ts";
import { readSettings } from "./read-settings.ts";

describe("readSettings", () => {
  it("takes a missing or empty file for a provider without settings", () => {
    using workspace = new TempWorkspace({ "specs/acme/openapi.yaml": "" });
    expect(readSettings(new DiskFolder(workspace.root, "specs/acme")).settings).toEqual({});
    expect(settingsOf("# nothing yet\n").settings).toEqual({});
  });

  it("reads every setting", () => {
    const text = `
name: Acme
description: Typed client for Acme.
homepage: https://acme.example
document: api/openapi.yaml
imported: { document: upstream/openapi.yaml, address: https://acme.example/openapi.yaml }
servers: { production: https://api.acme.example }
credentials: { apiKey: { env: ACME_KEY, description: The key. } }
security:
  one: { value: "Key {apiKey}" }
  two: { signer: signer }
  three: { clientId: id, clientSecret: secret }
  four: { username: user, password: secret }
group: tag
values: { dateTime: Temporal, date: Date, int64: bigint }
webhooks: { signature: standard, property: event.type }
operations: { get_it: { name: getIt, group: "" } }
quickstart: { operation: getIt, example: first }
mock: { untypedJson: true, coerce: true, head: false, trailingSlash: redirect, encodedSlash: separates, undescribed: { "404": none } }
`;
    expect(settingsOf(text).settings).toMatchObject({ name: "Acme", quickstart: { example: "first" } });
  });

  it.each([
    ["an unknown key", "name: Acme\nnmae: Acme", '2:1 settings: provider.yaml has no setting "nmae"'],
    [
      "an unknown key below",
      "quickstart:\n  operation: a\n  exmple: b",
      '3:3 settings: quickstart has no setting "exmple"',
    ],
    ["a wrong kind of value", "name:\n  - Acme", "1:1 settings: name must be string"],
    [
      "a variable that no shell has",
      "credentials:\n  apiKey:\n    env: my-key",
      '3:5 settings: credentials.apiKey.env must match pattern "^[A-Z][A-Z0-9_]*$"',
    ],
    [
      "an option that is no identifier",
      "credentials:\n  api-key: { env: A }",
      '2:3 settings: credentials cannot have the name "api-key"',
    ],
    [
      "a scheme that says nothing",
      "security:\n  key: {}",
      "2:3 settings: security.key does not say how the value of this scheme is made",
    ],
    [
      "a scheme that says two things",
      "security:\n  key: { value: a, signer: b }",
      "2:3 settings: security.key does not say how the value of this scheme is made",
    ],
    [
      "a signer that lies elsewhere",
      "security:\n  key: { signer: ../../evil }",
      "2:3 settings: security.key does not say how the value of this scheme is made",
    ],
    [
      "an idempotent that is no boolean",
      "operations:\n  a:\n    idempotent: yes please",
      "3:5 settings: operations.a.idempotent must be boolean",
    ],
    [
      "a writes that says nothing",
      "operations:\n  a:\n    writes: false",
      "3:5 settings: operations.a.writes must be equal to constant",
    ],
    [
      "a key for repetitions that is no header",
      'operations:\n  a:\n    idempotencyKey: "Idempotency Key"',
      '3:5 settings: operations.a.idempotencyKey must match pattern "^[A-Za-z0-9-]+$"',
    ],
    [
      "an envelope without its error",
      "envelope:\n  property: state",
      "1:1 settings: envelope must have required property 'error'",
    ],
    [
      "an envelope whose path is none",
      "envelope:\n  property: data..state\n  error: FAILED",
      '2:3 settings: envelope.property must match pattern "^[A-Za-z0-9_$-]+(\\.[A-Za-z0-9_$-]+)*$"',
    ],
    [
      "events without anything said of them",
      "events: {}",
      "1:1 settings: events must NOT have fewer than 1 properties",
    ],
    ["events with an unknown key", "events:\n  sentinel: stop", '2:3 settings: events has no setting "sentinel"'],
    ["a group by something else", "group: tags", "1:1 settings: group must be equal to one of the allowed values"],
    [
      "a group that is no identifier",
      "operations:\n  a:\n    group: my pets",
      '3:5 settings: operations.a.group must match pattern "^([a-z][a-zA-Z0-9]*)?$"',
    ],
    [
      "a value of a type that there is not",
      "values:\n  dateTime: Moment",
      "2:3 settings: values.dateTime must be equal to one of the allowed values",
    ],
    [
      "a bigint of the wrong kind",
      "values:\n  int64: Date",
      "2:3 settings: values.int64 must be equal to one of the allowed values",
    ],
    ["a format that is no value", "values:\n  date-time: Date", '2:3 settings: values has no setting "date-time"'],
    [
      "webhooks that nobody knows how to check",
      "webhooks: {}",
      "1:1 settings: webhooks must have required property 'signature'",
    ],
    [
      "a signature of an unknown kind",
      "webhooks:\n  signature: hmac",
      "2:3 settings: webhooks.signature must be equal to one of the allowed values",
    ],
    [
      "two places of a name",
      "webhooks:\n  signature: none\n  property: type\n  header: X-Event",
      "4:3 settings: webhooks.header says what another setting beside it says",
    ],
    ["an import without its file", "imported: true", "1:1 settings: imported must be object"],
    ["a list", "- a", "1:1 settings: provider.yaml must be object"],
    [
      "a syntax error",
      "name: [",
      "1:8 syntax: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
  ])("refuses %s", (_name, text, want) => {
    expect(headlinesOf(() => settingsOf(text))).toEqual([`specs/acme/provider.yaml:${want}`]);
  });

  it("lists the keys that are known", () => {
    expect(problemsOf(() => settingsOf("quickstart:\n  operation: a\n  exmple: b"))).toContain(
      '\n    Did you mean "example"? Known here: operation, example.',
    );
  });
});
