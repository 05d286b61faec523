/** Whether an argument is the path of a file, and no name of a provider: these have no dots and no slashes. */
export function namesFile(argument: string): boolean {
  return /[./\\]/.test(argument);
}
