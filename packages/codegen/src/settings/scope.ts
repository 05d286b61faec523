/** What npm takes for a scope. */
export const SCOPE = "^@[a-z0-9~-][a-z0-9._~-]*$";

/** What is wrong with a scope that somebody names; undefined if nothing is. */
export function scopeProblem(scope: string): string | undefined {
  return new RegExp(SCOPE).test(scope) ? undefined : `"${scope}" is no scope of npm: write it as @acme`;
}
