/** A module, and what it imports. Paths are relative to the workspace root. */
export interface Module {
  readonly path: string;
  readonly imports: readonly string[];
}

/** What each handwritten package may import of the others; `*` is a door that any room may open. */
const ROOMS: { readonly [room: string]: readonly string[] } = {
  openapi: [],
  codegen: [
    "@specwright/openapi",
    "@specwright/openapi/diagnostic",
    "@specwright/openapi/internal",
    "@specwright/openapi/source",
  ],
  lint: ["@specwright/openapi", "@specwright/openapi/internal", "@specwright/codegen", "@specwright/codegen/stages"],
  review: [
    "@specwright/openapi",
    "@specwright/openapi/internal",
    "@specwright/codegen",
    "@specwright/codegen/printed-types",
    "@specwright/codegen/stages",
    "@specwright/lint",
  ],
  contract: ["@specwright/openapi", "@specwright/openapi/internal"],
  import: [
    "@specwright/openapi",
    "@specwright/openapi/internal",
    "@specwright/codegen",
    "@specwright/codegen/stages",
    "@specwright/contract/examples",
  ],
  runtime: [],
  specwright: [
    "@specwright/openapi",
    "@specwright/openapi/diagnostic",
    "@specwright/openapi/internal",
    "@specwright/codegen",
    "@specwright/codegen/workspace",
    "@specwright/codegen/stages",
    "@specwright/lint",
    "@specwright/review",
    "@specwright/review/internal",
    "@specwright/contract",
    "@specwright/contract/internal",
    "@specwright/contract/watch",
    "@specwright/import",
    "@specwright/import/internal",
    "@specwright/import/find",
  ],
  "create-specwright": ["specwright"],
  testing: [],
};

/** What makes the pages of the site: it reads descriptions, lists rules, and shows what rules and commands say. */
const DOCS: readonly string[] = [
  "@specwright/openapi",
  "@specwright/openapi/internal",
  "@specwright/codegen",
  "@specwright/codegen/stages",
  "@specwright/lint",
  "@specwright/lint/internal",
  "@specwright/review",
  "@specwright/review/internal",
  "@specwright/contract/internal",
  "specwright/commands",
];

/** The stages of codegen: each may import itself and those before it. */
export const STAGES: readonly string[] = [
  "settings",
  "select",
  "gate",
  "values",
  "types",
  "model",
  "print",
  "validate",
  "emit",
  "write",
  "cache",
];

/** Libraries that stand behind one file each, so that another can take their place. */
export const BEHIND_ONE_FILE: { readonly [library: string]: string } = {
  "openapi-typescript": "packages/codegen/src/types/openapi-typescript.ts",
  "openapi-fetch": "packages/runtime/src/core/raw-client.ts",
  "@stoplight/": "packages/contract/src/mock/prism.ts",
  "@scalar/": "packages/import/src/convert/swagger.ts",
  "@clack/": "packages/create-specwright/src/questions.ts",
  "json-p3": "packages/import/src/overlay/json-path.ts",
  "jsonc-parser": "packages/specwright/src/init/turbo.ts",
  commander: "packages/specwright/src/command-line/commander.ts",
};

const CODEGEN = "@specwright/runtime/codegen-v1";
const VALIDATE = "@specwright/runtime/validate-v1";
const VALUES = "@specwright/runtime/values-v1";
const WEBHOOKS = "@specwright/runtime/webhooks-v1";
const RUNTIME = "@specwright/runtime";
const GENERATED_ONLY = [CODEGEN, VALIDATE, VALUES, WEBHOOKS];

/** Every import of a module that breaks a rule of the house, and which. */
export function brokenRules({ path, imports }: Module): string[] {
  return imports.flatMap((specifier) => {
    const target = specifier.startsWith(".") ? resolve(path, specifier) : undefined;
    const rule = target === undefined ? packageRule(path, specifier) : fileRule(path, target);
    return rule ? [`${path} imports ${specifier}: ${rule}`] : [];
  });
}

function resolve(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function fileRule(path: string, target: string): string | undefined {
  const [room, name] = path.split("/");
  const home = room === "packages" ? `packages/${name}/` : `${room}/`;
  // Pages and reports of the public API have one reader.
  if (room === "docs" && target.startsWith("scripts/api/")) return undefined;
  if (!target.startsWith(home)) return "a relative import stays in its package";
  if (isTest(path)) return undefined;
  if (isTest(target)) return "only tests import tests";
  if (/\/src\/gen\/validat\w+\.ts$/.test(target) && !/\/src\/gen\/(validate|webhooks)\.ts$/.test(path))
    return "who does not validate does not pay for it";
  return home === "packages/codegen/" ? stageRule(path, target) : undefined;
}

function stageRule(path: string, target: string): string | undefined {
  const [stage, targetStage] = [path, target].map((file) => STAGES.indexOf(file.split("/")[3] as string));
  if (stage === undefined || targetStage === undefined || stage < 0) return undefined;
  if (targetStage < 0) return "a stage imports nothing that composes stages";
  return targetStage > stage ? `${STAGES[stage]} comes before ${STAGES[targetStage]}` : undefined;
}

function packageRule(path: string, specifier: string): string | undefined {
  const library = Object.keys(BEHIND_ONE_FILE).find((name) => specifier === name || specifier.startsWith(name));
  // What the library leaves without types has them in a file of declarations beside.
  const owner = path.replace(/-parts\.d\.ts$/, ".ts");
  if (library && !isTest(path) && !/^scripts\/bench/.test(path) && owner !== BEHIND_ONE_FILE[library])
    return `only ${BEHIND_ONE_FILE[library]} knows ${library}`;
  if (!specifier.startsWith("@specwright/") && specifier !== "specwright") return undefined;
  if (path.startsWith("scripts/") || isTest(path)) return undefined;
  if (path.startsWith("docs/")) return DOCS.includes(specifier) ? undefined : `docs does not stand on ${specifier}`;
  const room = path.split("/")[1] as string;
  const doors = ROOMS[room];
  if (doors) return doors.includes(specifier) ? undefined : `${room} does not stand on ${specifier}`;
  if (/^packages\/[^/]+\/src\/gen\//.test(path)) return genRule(path, specifier);
  return GENERATED_ONLY.includes(specifier) ? "this door is for generated code" : undefined;
}

function genRule(path: string, specifier: string): string | undefined {
  if (specifier === CODEGEN || specifier === VALUES) return undefined;
  if (specifier === WEBHOOKS) return path.endsWith("/webhooks.ts") ? undefined : "only webhooks.ts receives webhooks";
  if (specifier === VALIDATE)
    return /\/(validate|validators)\.ts$/.test(path) ? undefined : "only validate.ts and validators.ts check values";
  if (specifier === RUNTIME && /\/(index|validate)\.ts$/.test(path)) return undefined;
  return specifier === RUNTIME
    ? "only index.ts and validate.ts open the door for people"
    : "generated code imports the runtime alone";
}

function isTest(path: string): boolean {
  return /\.test\.ts$|^scripts\/testing\/|^docs\/test\/|^docs\/example\/|^packages\/[^/]+\/(test|bench)\/|vitest(\.\w+)?\.config\.ts$/.test(
    path,
  );
}
