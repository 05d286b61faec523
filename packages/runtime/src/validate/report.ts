import type { ValidationIssue } from "../errors/validation-error.ts";

/** Takes down what is wrong with a value, and where in it. */
export class Report {
  readonly issues: ValidationIssue[];
  readonly #parent: Report | undefined;
  readonly #key: string | number;

  constructor(parent?: Report, key: string | number = "") {
    this.issues = parent?.issues ?? [];
    this.#parent = parent;
    this.#key = key;
  }

  /** The same for a member of the value. */
  at(key: string | number): Report {
    return new Report(this, key);
  }

  /** Says that the value is not as a keyword wants it. */
  add(keyword: string, message: string): void {
    const path: (string | number)[] = [];
    for (let here: Report = this; here.#parent; here = here.#parent) path.push(here.#key);
    this.issues.push({ path: path.reverse(), message, keyword });
  }

  /** Forgets what was said since there were so many issues. */
  forget(count: number): void {
    this.issues.length = count;
  }
}

/** The verdict that a value is wrong, with the reason for who wants to know it. */
export function wrong(report: Report | undefined, keyword: string, message: string): false {
  report?.add(keyword, message);
  return false;
}
