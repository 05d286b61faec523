import { expect, it } from "vitest";
import { completedTurbo } from "../../src/init/turbo.ts";

const WANTED = JSON.stringify({
  tasks: {
    build: { inputs: ["src/**"], outputs: ["dist/**"] },
    typecheck: { dependsOn: ["build"] },
    test: { dependsOn: ["build"], inputs: ["$TURBO_DEFAULT$", "$TURBO_ROOT$/apis/*/deviations.yaml"] },
  },
});

it("adds tasks that are missing, and keeps comments", () => {
  const own = `{
  // Ours.
  "tasks": {
    "build": { "outputs": ["dist/**"] }, // as ever
    "lint": {},
  }
}
`;
  expect(completedTurbo(own, WANTED)).toEqual({
    text: `{
  // Ours.
  "tasks": {
    "build": { "outputs": ["dist/**"] }, // as ever
    "lint": {},
    "typecheck": {
      "dependsOn": [
        "build"
      ]
    },
    "test": {
      "dependsOn": [
        "build"
      ],
      "inputs": [
        "$TURBO_DEFAULT$",
        "$TURBO_ROOT$/apis/*/deviations.yaml"
      ]
    },
  }
}
`,
    added: ["typecheck", "test"],
    lacks: [],
  });
});

const TEST = '"dependsOn": ["build"], "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/apis/*/deviations.yaml"]';

it.each([
  ["nothing", `"build": { "outputs": ["dist/**"] }, "test": { ${TEST} }`, []],
  ["outputs", `"build": {}, "test": { ${TEST} }`, ['"build": {"outputs":["dist/**"]}']],
  [
    "an input of the root and the order",
    '"build": { "outputs": ["dist/**"] }, "test": {}',
    ['"test": {"dependsOn":["build"],"inputs":["$TURBO_DEFAULT$","$TURBO_ROOT$/apis/*/deviations.yaml"]}'],
  ],
  [
    "an input of the root, as it lists others",
    '"build": { "outputs": ["dist/**"] }, "test": { "dependsOn": ["^build", "build"], "inputs": ["$TURBO_DEFAULT$"] }',
    ['"test": {"inputs":["$TURBO_ROOT$/apis/*/deviations.yaml"]}'],
  ],
  [
    "inputs of the package",
    `"build": { "inputs": ["lib/**"], "outputs": ["dist/**"] }, "test": { ${TEST} }`,
    ['"build": {"inputs":["src/**"]}'],
  ],
])("says that tasks lack %s", (_what, tasks, want) => {
  expect(completedTurbo(`{ "tasks": { "typecheck": { "dependsOn": ["build"] }, ${tasks} } }`, WANTED).lacks).toEqual(
    want,
  );
});

it("begins the tasks of a file that has none", () => {
  const { text, added } = completedTurbo('{ "ui": "stream" }\n', WANTED);
  expect([added, JSON.parse(text)]).toEqual([
    ["build", "typecheck", "test"],
    { ui: "stream", tasks: JSON.parse(WANTED).tasks },
  ]);
});

it.each([
  ["is of the first turbo", '{ "pipeline": { "build": {} } }'],
  ["cannot be read", '{ "tasks": { '],
  ["is no object", "7"],
  ["has tasks that are none", '{ "tasks": 7 }'],
])("changes nothing of a file that %s", (_what, own) => {
  const { text, added, lacks } = completedTurbo(own, WANTED);
  expect([text, added, lacks]).toEqual([own, [], [expect.stringMatching(/^"tasks": \{"build":/)]]);
});
