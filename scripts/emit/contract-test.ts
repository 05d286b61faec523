import { literal } from "../print/literal.ts";
import { importValue } from "../print/source-file.ts";
import { type Emitter, newSource, packageName } from "./generated-file.ts";
import { quickstartCode, requiredCredentials } from "./quickstart.ts";

const CONTRACT = "@specwright/contract/vitest";

/** test/gen/contract.test.ts: who I am, and which calls I make. The cases are derived by the harness. */
export const emitContractTest: Emitter = (model) => {
  const file = newSource(model);
  const test = importValue("testContract", CONTRACT);
  const create = importValue(`create${model.pascal}Client`, packageName(model));
  const usage = importValue("usage", "./usage.ts");
  const [first = []] = model.security.filter((names) => names.length > 0);
  const options = new Set(
    model.schemes.filter(({ name }) => first.includes(name)).flatMap((scheme) => secrets(scheme, model)),
  );
  const credentials = Object.fromEntries([...options].map((option) => [option, `contract-${option}`]));
  const env = Object.fromEntries(
    requiredCredentials(model).map(({ option, env: name }) => [name, `contract-${option}`]),
  );
  const quickstart = quickstartCode(model)
    ? `\n  quickstart: { env: ${literal(env)}, run: () => import("./quickstart.ts") },`
    : "";
  file.add(file.code`await ${test}({
  spec: new URL("../../openapi.yaml", import.meta.url),
  createClient: (options) => ${create}({ ...${literal(credentials)}, ...options }),
  ${usage},${quickstart}
});`);
  return { path: "test/gen/contract.test.ts", content: file.toString() };
};

function secrets(scheme: Parameters<Emitter>[0]["schemes"][number], model: Parameters<Emitter>[0]): string[] {
  if (scheme.kind === "template") return [...scheme.value.matchAll(/\{(\w+)\}/g)].map(([, option]) => option as string);
  if (scheme.kind === "basic") return [scheme.username, scheme.password];
  return scheme.kind === "clientCredentials"
    ? [scheme.clientId, scheme.clientSecret]
    : model.credentials.map(({ option }) => option);
}
