/** A module, and what it imports. Paths are relative to the workspace root. */
export interface Module {
  readonly path: string;
  readonly imports: readonly string[];
}

/** The stages of the generator: each may import itself and those before it. */
export const STAGES: readonly string[] = ["load", "lint", "types", "model", "print", "validate", "emit", "write"];

/** Libraries that stand behind one file each, so that another can take their place. */
export const BEHIND_ONE_FILE: { readonly [library: string]: string } = {
  "openapi-typescript": "scripts/types/openapi-typescript.ts",
  "openapi-fetch": "packages/runtime/src/core/raw-client.ts",
  "@stoplight/": "packages/contract/src/mock/prism.ts",
};

/** Command lines that run packages of the workspace instead of making them. */
const RUNS_PACKAGES = /^scripts\/((start|bench|lint)[^/]*\.ts$|(start|contract)\/)/;
const CODEGEN = "@specwright/runtime/codegen-v1";
const VALIDATE = "@specwright/runtime/validate-v1";
const RUNTIME = "@specwright/runtime";

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
  if (!target.startsWith(home)) return "a relative import stays in its package";
  if (/\/src\/gen\/validat\w+\.ts$/.test(target) && !/\/src\/gen\/validate\.ts$/.test(path) && !isTest(path))
    return "who does not validate does not pay for it";
  if (room !== "scripts" || isTest(path)) return undefined;
  if (isTest(target)) return "only tests import tests";
  const stage = STAGES.indexOf(name as string);
  if (stage < 0) return undefined;
  const targetStage = STAGES.indexOf(target.split("/")[1] as string);
  if (targetStage < 0) return "a stage imports no command line";
  return targetStage > stage ? `${name} comes before ${STAGES[targetStage]}` : undefined;
}

function packageRule(path: string, specifier: string): string | undefined {
  const library = Object.keys(BEHIND_ONE_FILE).find((name) => specifier === name || specifier.startsWith(name));
  if (library && !isTest(path) && !/^scripts\/bench/.test(path) && path !== BEHIND_ONE_FILE[library])
    return `only ${BEHIND_ONE_FILE[library]} knows ${library}`;
  if (!specifier.startsWith("@specwright/")) return undefined;
  if (specifier.startsWith("@specwright/scripts")) return "nothing imports the workshop";
  if (path.startsWith("scripts/"))
    return RUNS_PACKAGES.test(path) || isTest(path) ? undefined : "the generator makes packages and imports none";
  if (/^packages\/[^/]+\/src\/gen\//.test(path)) return genRule(path, specifier);
  return (specifier === CODEGEN || specifier === VALIDATE) && !isTest(path)
    ? "this door is for generated code"
    : undefined;
}

function genRule(path: string, specifier: string): string | undefined {
  if (specifier === CODEGEN) return undefined;
  if (specifier === VALIDATE)
    return /\/(validate|validators)\.ts$/.test(path) ? undefined : "only validate.ts and validators.ts check values";
  if (specifier === RUNTIME && /\/(index|validate)\.ts$/.test(path)) return undefined;
  return specifier === RUNTIME
    ? "only index.ts and validate.ts open the door for people"
    : "generated code imports the runtime alone";
}

function isTest(path: string): boolean {
  return /\.test\.ts$|^scripts\/(testing|fixtures)\/|^packages\/[^/]+\/test\//.test(path);
}
