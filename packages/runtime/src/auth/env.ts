/** Where Node.js and its like keep the environment. */
interface Process {
  readonly process: { readonly env: { readonly [name: string]: string | undefined } };
}

/** An environment variable, `undefined` if the platform has no environment or does not let us read it. */
export function readEnv(name: string): string | undefined {
  try {
    return (globalThis as unknown as Process).process.env[name];
  } catch {
    // Browsers have none, and Deno asks for a permission. Without it the variable counts as not set.
    return undefined;
  }
}
