// What becomes of an imported description: examples, corrections, and tomorrow's version of it.
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Ended, run } from "./support/run.ts";

const API = (more = ""): string => `openapi: 3.0.3
info: { title: Acme API, version: "7" }
servers: [{ url: https://api.acme.dev }]
security: []
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getThing, responses: { "204": { description: done } } }
    put:
      operationId: putThing
      parameters: [{ $ref: "#/components/parameters/Kind" }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
      responses: { "204": { description: done } }
  /things/{id}/picture:
    put:
      operationId: putPicture
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: a }]
      requestBody: { required: true, content: { image/png: { schema: { type: string, format: binary } } } }
      responses: { "204": { description: done } }
${more}components:
  parameters:
    Kind: { name: kind, in: query, required: true, schema: { type: string, enum: [big, small] } }
  schemas:
    Thing:
      type: object
      required: [name, size]
      properties:
        id: { type: string, readOnly: true, example: t1 }
        name: { type: string }
        size: { type: integer, minimum: 3 }
        color: { type: string, example: red }
`;

async function imported(): Promise<TempWorkspace> {
  const workspace = new TempWorkspace({ "api.yaml": API() });
  const { code, error } = await run({ workspace: workspace.root }, "new", "acme", "--from", "api.yaml");
  expect([code, error]).toEqual([0, ""]);
  return workspace;
}

const command = (workspace: TempWorkspace, ...args: string[]): Promise<Ended> =>
  run({ workspace: workspace.root }, ...args);

describe("npm run examples", () => {
  it("makes what every call needs", async () => {
    using workspace = await imported();
    expect(await command(workspace, "examples", "acme")).toEqual({
      code: 0,
      out: `wrote specs/acme/examples/putThing.generated.json
wrote specs/acme/examples/putPicture.generated.json
wrote specs/acme/overlay.yaml
wrote specs/acme/openapi.yaml
3 operations of acme got a call
every operation has a call now
✓ acme  3 operations   8 files written

Next:
  npm run check -- acme, for lint, types and contract
`,
      error: "",
    });
    expect(JSON.parse(workspace.read("specs/acme/examples/putThing.generated.json"))).toEqual({
      name: "name",
      size: 3,
      color: "red",
    });
    expect(
      parse(workspace.read("specs/acme/overlay.yaml")).actions.map(({ target }: { target: string }) => target),
    ).toEqual([
      "$['paths']['/things/{id}']['parameters'][?@.name == 'id' && @.in == 'path']",
      "$['components']['parameters']['Kind']",
      "$['paths']['/things/{id}']['put']['requestBody']['content']['application/json']",
      "$['paths']['/things/{id}/picture']['put']['requestBody']['content']['image/png']",
    ]);
    expect(workspace.read("specs/acme/upstream/api.yaml")).toBe(API());
    expect(workspace.read("packages/acme/test/gen/usage.ts")).toContain("acme.putThing({");
  });

  it("says what it cannot make", async () => {
    const never = `  /never:
    get:
      operationId: getNever
      parameters: [{ name: q, in: query, required: true, schema: { type: integer, minimum: 3, maximum: 2 } }]
      responses: { "204": { description: done } }
`;
    using workspace = new TempWorkspace({ "api.yaml": API(never) });
    await command(workspace, "new", "acme", "--from", "api.yaml");
    const { code, out } = await command(workspace, "examples", "acme");
    expect([code, out.split("\n").slice(4, 7)]).toEqual([
      0,
      [
        "3 operations of acme got a call",
        "1 operation without a call:",
        '  getNever: the query parameter "q": no value can be made for #/paths/~1never/get/parameters/0/schema: no integer was found that fits',
      ],
    ]);
  });

  it("changes nothing the second time", async () => {
    using workspace = await imported();
    await command(workspace, "examples", "acme");
    const { out } = await command(workspace, "examples", "acme");
    expect(out.split("\n")[0]).toBe("0 operations of acme got a call");
  });

  it("is for descriptions that are imported", async () => {
    using workspace = new TempWorkspace();
    await command(workspace, "new", "acme");
    expect(await command(workspace, "examples", "acme")).toEqual({
      code: 2,
      out: "",
      error: `specs/acme is not imported: its provider.yaml has no "imported"
    Change openapi.yaml itself, or begin a provider with npm run new-provider -- <id> --from <description>.
`,
    });
  });
});

const snapshot = (workspace: TempWorkspace): string[] =>
  workspace.files(".").map((file) => `${file}: ${workspace.read(file)}`);

const OVERLAY = `# Mistakes of the provider.
overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
actions:
  - target: $.components.schemas.Thing.properties.size # the page says so
    update: { maximum: 9 }
  - target: $.paths['/gone']
    remove: true
`;

describe("npm run update-provider", () => {
  it("applies the corrections that fit, and names those that do not", async () => {
    using workspace = await imported();
    workspace.write("specs/acme/overlay.yaml", OVERLAY);
    const { code, out, error } = await command(workspace, "update", "acme");
    expect([code, error]).toEqual([
      1,
      `specs/acme/overlay.yaml:7:5 overlay-unfit: $.paths['/gone'] matches nothing
    The description has changed: correct the target, or remove the action if the mistake is gone.
`,
    ]);
    expect(out).toMatch(/^applied specs\/acme\/overlay\.yaml\n/);
    const { components } = parse(workspace.read("specs/acme/openapi.yaml"));
    expect(components.schemas.Thing.properties.size).toEqual({ type: "integer", minimum: 3, maximum: 9 });
    expect(workspace.read("specs/acme/overlay.yaml")).toBe(OVERLAY);
  });

  it("brings a new version, keeps corrections and examples, and shows what the provider changed", async () => {
    using workspace = await imported();
    await command(workspace, "examples", "acme");
    const settings = workspace.read("specs/acme/provider.yaml");
    workspace.write("specs/acme/provider.yaml", `${settings}# mine\n`);
    workspace.write("specs/acme/accepted.yaml", "[]\n");
    workspace.write(
      "newer.yaml",
      API()
        .replace('version: "7"', 'version: "8"')
        .replace("operationId: getThing", "operationId: readThing")
        .replace("minimum: 3", "minimum: 2"),
    );
    const { code, out, error } = await command(workspace, "update", "acme", "--from", "newer.yaml");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^updated specs\/acme\/upstream\/ and openapi\.yaml\n/);
    expect(out).toContain("getThing");
    expect(workspace.files("specs/acme").sort()).toEqual(
      [
        "SOURCES.md",
        "accepted.yaml",
        "examples/putPicture.generated.json",
        "examples/putThing.generated.json",
        "openapi.yaml",
        "overlay.yaml",
        "provider.yaml",
        "upstream/newer.yaml",
      ].map((file) => `specs/acme/${file}`),
    );
    expect(workspace.read("specs/acme/provider.yaml")).toBe(
      `${settings.replace("upstream/api.yaml", "upstream/newer.yaml")}# mine\n`,
    );
    expect(workspace.read("specs/acme/SOURCES.md")).toContain("the file `newer.yaml`, version `8`");
    const put = parse(workspace.read("specs/acme/openapi.yaml")).paths["/things/{id}"].put;
    expect(put.requestBody.content["application/json"].examples).toEqual({
      generated: { summary: "Made from the schema.", externalValue: "examples/putThing.generated.json" },
    });
  });

  it.each([
    ["of the new version", ["--from", "newer.yaml"], {}],
    [
      "of a correction",
      [],
      {
        "specs/acme/overlay.yaml": OVERLAY.replace("{ maximum: 9 }", "{ maximum: nine }").replace(
          / {2}- target: \$\.paths.*/s,
          "",
        ),
      },
    ],
  ])("changes nothing where no package can be made %s, and says why", async (_name, args, files) => {
    using workspace = await imported();
    const settings = workspace.read("specs/acme/provider.yaml");
    workspace.write("specs/acme/provider.yaml", `${settings}strict: true\n`);
    workspace.write("newer.yaml", API().replace("minimum: 3", "maximum: nine"));
    for (const [path, text] of Object.entries(files)) workspace.write(path, text);
    const before = snapshot(workspace);
    const { code, out, error } = await command(workspace, "update", "acme", ...args);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(
      /^specs\/acme\/openapi\.yaml:\d+:\d+ keyword-value: "maximum" is "nine", and not a number\n/m,
    );
    expect(error).toMatch(
      /\nNothing was changed: no package can be made of this\. The places are those of an openapi\.yaml that was not written\.\n$/,
    );
    expect(snapshot(workspace)).toEqual(before);
  });

  it("lets go of made examples that fit nothing any more", async () => {
    using workspace = await imported();
    await command(workspace, "examples", "acme");
    workspace.write("newer.yaml", API().replaceAll("/things/{id}:", "/items/{id}:"));
    const update = await command(workspace, "update", "acme", "--from", "newer.yaml");
    expect([update.code, update.error.match(/matches nothing/g)?.length]).toEqual([1, 2]);
    const { code } = await command(workspace, "examples", "acme");
    const again = await command(workspace, "update", "acme");
    expect([code, again.code, again.error]).toEqual([0, 0, ""]);
  });

  it.each([
    [
      "a version that cannot be read",
      { "newer.yaml": "openapi: [" },
      ["--from", "newer.yaml"],
      "newer.yaml:1:11 syntax:",
    ],
    [
      "an overlay that is none",
      { "specs/acme/overlay.yaml": "actions: [{ target: $ }]" },
      [],
      "specs/acme/overlay.yaml:1:1 overlay: this overlay has no version",
    ],
  ])("changes nothing: %s", async (_name, files, args, want) => {
    using workspace = await imported();
    for (const [path, text] of Object.entries(files)) workspace.write(path, text);
    const before = workspace.read("specs/acme/openapi.yaml");
    const { code, error } = await command(workspace, "update", "acme", ...args);
    expect([code, error.startsWith(want)]).toEqual([2, true]);
    expect(workspace.read("specs/acme/openapi.yaml")).toBe(before);
    expect(workspace.files("specs").filter((file) => /\/\.(new|old)-/.test(file))).toEqual([]);
  });
});
