import type { ClientModel } from "@specwright/codegen/stages";
import { type Diagnostic, SpecError } from "@specwright/openapi";
import type { Generatable } from "./model-of.ts";
import type { Setting } from "./setting.ts";
import { isAbout, loadedSettings } from "./settings-of.ts";

/** A setting that the generator refuses, and what it says. */
export interface Dropped {
  readonly setting: Setting;
  readonly message: string;
}

/** The settings that the generator takes. */
export interface Verified {
  readonly kept: readonly Setting[];
  readonly dropped: readonly Dropped[];
}

/** How often the generator is asked: it names one operation at a time. */
const MOST_ROUNDS = 30;

/** Takes away what the generator refuses, until it takes what is left. */
export function verified(generator: Generatable, settings: readonly Setting[]): Verified {
  const written = settings.map((setting) => ({ setting, message: malformed(setting) }));
  const dropped = written.flatMap(({ setting, message }): Dropped[] =>
    message === undefined ? [] : [{ setting, message }],
  );
  let kept = written.filter(({ message }) => message === undefined).map(({ setting }) => setting);
  for (let round = 0; ; round++) {
    const refused = refusedBy(generator, kept);
    if (refused.length === 0) return { kept, dropped };
    // What is refused again and again is more than is worth trying.
    const gone = round < MOST_ROUNDS ? refused : kept.map((setting) => ({ setting, message: "it was not tried" }));
    dropped.push(...gone);
    kept = kept.filter((setting) => !gone.some((one) => one.setting === setting));
  }
}

function malformed(setting: Setting): string | undefined {
  return messageOf(() => void loadedSettings([setting]))?.[0]?.message;
}

function refusedBy(generator: Generatable, settings: readonly Setting[]): Dropped[] {
  const problems = messageOf(() => void modelOf(generator, settings)) ?? [];
  return problems.flatMap((problem): Dropped[] => {
    const setting = isAbout(problem) ? settings[problem.line - 1] : undefined;
    return setting ? [{ setting, message: problem.message }] : [];
  });
}

export function modelOf(generator: Generatable, settings: readonly Setting[]): ClientModel {
  return generator.model(loadedSettings(settings));
}

function messageOf(work: () => void): readonly Diagnostic[] | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof SpecError) return error.diagnostics;
    throw error;
  }
}
