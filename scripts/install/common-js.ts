import type { ClientModel } from "@specwright/codegen/stages";

/** A CommonJS file in TypeScript that imports a client, as compilers take it that know `require` of ES modules. */
export function importing({ id, pascal }: ClientModel): string {
  return `import { create${pascal}Client } from "@specwright/${id}";
export const client = create${pascal}Client({ baseUrl: "http://127.0.0.1" });
// @ts-expect-error there is no such operation
void client.noSuchOperation;
`;
}

/** The same for all others. */
export function loading({ id, pascal }: ClientModel): string {
  return `import type { ${pascal}Client } from "@specwright/${id}" with { "resolution-mode": "import" };
export async function load(): Promise<${pascal}Client> {
  const { create${pascal}Client } = await import("@specwright/${id}");
  const client = create${pascal}Client({ baseUrl: "http://127.0.0.1" });
  // @ts-expect-error there is no such operation
  void client.noSuchOperation;
  return client;
}
`;
}
