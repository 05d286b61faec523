import { type ClientModel, callText, type ExampleCall, type OperationModel } from "@specwright/codegen/stages";

/** The config for Jest that a README shows. */
export function jestConfig(readme: string): string {
  return /```js\n(\/\/ jest\.config\.cjs\n[\s\S]*?)```/.exec(readme)?.[1] ?? "";
}

/** Tests of a user in Jest: the quickstart against a mock, and an answer that is redirected, whose code is loaded late. */
export function jestTest(
  kind: "cjs" | "mjs",
  model: ClientModel,
  operation: OperationModel,
  call: ExampleCall,
  want: unknown,
): string {
  const create = `create${model.pascal}Client`;
  const from = `"@specwright/${model.id}"`;
  const load = kind === "cjs" ? `const { ${create} } = require(${from});` : `import { ${create} } from ${from};`;
  const options = model.credentials.map(({ option }) => `${option}: "installed-${option}", `).join("");
  const result = callText("client", { ...operation, call: [...operation.call, "result"] }, call, "");
  return `${load}
test("a call is answered", async () => {
  const client = ${create}({ ${options}baseUrl: process.env.BASE_URL });
  expect(await ${callText("client", operation, call, "")}).toEqual(${JSON.stringify(want)});
});
test("a redirect is followed", async () => {
  const answers = [new Response(null, { status: 302, headers: { location: "/moved" } }), new Response(null, { status: 418 })];
  const client = ${create}({ ${options}baseUrl: process.env.BASE_URL, fetch: async () => answers.shift() });
  const { response } = await ${result};
  expect(response.status).toBe(418);
});
`;
}
