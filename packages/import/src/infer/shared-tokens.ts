import type { ClientModel } from "@specwright/codegen/stages";
import type { Setting } from "./setting.ts";

/**
 * Bearer tokens that a requirement asks for together. All of them are the header Authorization, which holds one, so the
 * schemes share a credential. Converters write the flows of one OAuth application as such schemes.
 */
export function sharedTokenSettings(model: ClientModel): Setting[] {
  const shared = new Map<string, Setting>();
  for (const names of requirementsOf(model)) {
    const tokens = model.schemes.flatMap(({ name, ...scheme }) =>
      names.includes(name) && scheme.kind === "template" && isToken(scheme) ? [{ name, value: scheme.value }] : [],
    );
    const [first] = tokens;
    if (!first || tokens.length < 2) continue;
    const value = tokens.length === model.schemes.length ? "{token}" : first.value.replace(/^Bearer /, "");
    for (const { name } of tokens) {
      const others = tokens.filter((one) => one.name !== name).map((one) => JSON.stringify(one.name));
      const reason = `Asked for together with ${others.join(", ")}. There is one header Authorization, so one token has to do for all of them.`;
      if (!shared.has(name)) shared.set(name, { path: ["security", name], value: { value }, reason });
    }
  }
  return [...shared.values()];
}

function requirementsOf({ security, operations }: ClientModel): (readonly string[])[] {
  return [...security, ...operations.flatMap((operation) => operation.security ?? [])];
}

function isToken({ wire, value }: { readonly wire: string; readonly value: string }): boolean {
  return wire === "Authorization" && value.startsWith("Bearer ");
}
