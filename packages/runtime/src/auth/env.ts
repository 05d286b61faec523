/** An environment variable, `undefined` if the platform has no environment or does not let us read it. */
export function readEnv(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno asks for a permission. Without it the variable counts as not set.
    return undefined;
  }
}
