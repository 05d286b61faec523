/** That a client waits is tried with the first operation. */
export const WAITS = "waits as long as Retry-After says";

const TAKES = "takes credentials from ";

/** That a client reads credentials from the environment is tried with the first operation that takes them. */
export function takesFrom(env: readonly string[]): string {
  return TAKES + env.join(" and ");
}

/** Whether a case is about the client, and tried with one operation alone. Which one may change with every description. */
export function isClientWide(key: string): boolean {
  return key === WAITS || key.startsWith(TAKES);
}
