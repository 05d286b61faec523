import { type Fence, fencesOf } from "./fences.ts";
import type { Guide } from "./guide.ts";

/** What a reader of a guide does or sees, one after the other. `line` is that of the fence. */
export type Step =
  | { readonly kind: "file"; readonly path: string; readonly text: string; readonly line: number }
  | { readonly kind: "edit"; readonly path: string; readonly diff: string; readonly line: number }
  | { readonly kind: "part"; readonly path: string; readonly text: string; readonly line: number }
  | Command
  | { readonly kind: "output"; readonly text: string; readonly line: number }
  | { readonly kind: "fragment"; readonly text: string; readonly line: number };

export interface Command {
  readonly kind: "command";
  readonly command: string;
  /** The code that it has to end with; undefined for one that goes on until the guide ends. */
  readonly exit: number | undefined;
  /** Whether its requests go where it sends them: a library that intercepts sockets would see the mock's address. */
  readonly isUnrouted: boolean;
  readonly line: number;
}

/** What can stand behind a fence. The first that a fence has decides. */
const MARKS: { readonly [mark: string]: (fence: Fence, value: string) => readonly Step[] } = {
  fragment: ({ text, line }) => [{ kind: "fragment", text, line }],
  part: ({ text, line }, path) => [{ kind: "part", path, text, line }],
  title: fileSteps,
  output: ({ text, line }) => [{ kind: "output", text, line }],
  background: (fence) => [{ ...commandOf(fence, fence.text.trim()), exit: undefined }],
  run: (fence) => [commandOf(fence, fence.text.trim())],
};

/**
 * The steps of a guide.
 * @throws Error for a fence that does not say what it is
 */
export function stepsOf({ path, markdown }: Pick<Guide, "path" | "markdown">): Step[] {
  return fencesOf(path, markdown).flatMap((fence) => {
    const mark = Object.keys(MARKS).find((name) => fence.words.includes(name) || name in fence.attributes);
    const steps = mark && MARKS[mark]?.(fence, fence.attributes[mark] ?? "");
    if (steps) return steps;
    throw new Error(`${path}:${fence.line}: a fence says what it is, by one of ${Object.keys(MARKS).join(", ")}`);
  });
}

function fileSteps(fence: Fence, path: string): readonly Step[] {
  const { lang, text, line, words } = fence;
  if (lang === "diff") return [{ kind: "edit", path, diff: text, line }];
  const file: Step = { kind: "file", path, text, line };
  if (!words.includes("run")) return [file];
  return [file, commandOf(fence, `node ${path}`)];
}

function commandOf({ attributes, words, line }: Fence, command: string): Command {
  const isUnrouted = words.includes("unrouted");
  const unset = attributes.unset?.split(" ").map((name) => `--unset=${name} `);
  return {
    kind: "command",
    command: unset ? `env ${unset.join("")}${command}` : command,
    exit: Number(attributes.exit ?? 0),
    isUnrouted,
    line,
  };
}
