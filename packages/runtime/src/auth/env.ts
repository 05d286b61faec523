/** An environment variable where the platform has an environment and lets us read it; elsewhere `undefined`. */
export function readEnv(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno asks for a permission; without it the variable counts as not set.
    return undefined;
  }
}
