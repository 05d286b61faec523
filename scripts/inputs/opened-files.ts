import { posix } from "node:path";

/** The calls that strace has to tell of, and how: `-y` writes which file a descriptor stands for. */
export const STRACE: readonly string[] = ["-f", "-y", "-qq", "--seccomp-bpf", "-e", "trace=open,openat,execve"];

/** `9457  openat(AT_FDCWD</w>, "src/a.ts", O_RDONLY|O_CLOEXEC) = 21</w/src/a.ts>` */
const OPENED = /open(?:at)?\(.*?, (O_[A-Z_|]+).*\)\s+= \d+<(.+)>$/;
const STARTED = /execve\("([^"]+)".*\)\s+= 0$/;

/**
 * The files below a folder that a traced program opened for reading, or ran.
 *
 * @param log what strace wrote
 * @param root absolute, without a slash at its end
 * @returns paths relative to the root
 */
export function openedFiles(log: string, root: string): Set<string> {
  const paths = calls(log).flatMap(pathOf);
  return new Set(paths.filter((path) => path.startsWith(`${root}/`)).map((path) => posix.relative(root, path)));
}

/** A call that another process came between is written in two parts, each after the id of its process. */
function calls(log: string): string[] {
  const begun = new Map<string, string>();
  return log.split("\n").map((line) => {
    const [, id = "", call = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (call.endsWith("<unfinished ...>")) begun.set(id, call.replace(/<unfinished \.\.\.>$/, ""));
    return call.replace(/^<\.\.\. \w+ resumed>/, () => begun.get(id) ?? "");
  });
}

function pathOf(call: string): string[] {
  const [, flags = "", opened] = OPENED.exec(call) ?? [];
  if (opened !== undefined) return /O_WRONLY|O_DIRECTORY|O_TRUNC/.test(flags) ? [] : [opened];
  const [, started] = STARTED.exec(call) ?? [];
  return started === undefined ? [] : [started];
}
