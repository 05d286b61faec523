// The only file that knows the library of questions.
import { cancel, group, intro, isCancel, text } from "@clack/prompts";
import { scopeProblem } from "specwright";
import type { Answers } from "./answers.ts";

/** Asks the person at the terminal for what was not said. */
export async function askPerson({ folder, scope, from }: Answers): Promise<Answers | undefined> {
  intro("A workspace of typed clients, made from OpenAPI descriptions");
  const asked = await group(
    {
      folder: () =>
        folder === undefined
          ? text({ message: "In which folder?", placeholder: "my-apis", defaultValue: "my-apis" })
          : undefined,
      scope: () =>
        scope === undefined
          ? text({
              message: "Under which scope of npm?",
              placeholder: "none, or @acme",
              defaultValue: "",
              validate: (scope) => (scope ? scopeProblem(scope) : undefined),
            })
          : undefined,
      from: () =>
        from.length === 0
          ? text({
              message: "Which descriptions? Files, folders or addresses, with spaces between",
              placeholder: "none",
              defaultValue: "",
            })
          : undefined,
    },
    { onCancel: () => cancel("Nothing was made.") },
  );
  if (Object.values(asked).some(isCancel)) return undefined;
  return {
    folder: folder ?? asked.folder,
    scope: scope ?? (asked.scope || undefined),
    from: from.length > 0 ? from : (asked.from ?? "").split(/\s+/).filter(Boolean),
  };
}
