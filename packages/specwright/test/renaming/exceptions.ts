import type { Row } from "./names.ts";

/** A renaming after which a stage says something else, and why it may. One that is no longer needed fails. */
interface Exception extends Row {
  readonly stage: string;
  readonly reason: string;
}

const SENDS = "the fetch of Node.js takes headers out of an object by assignment, which loses this one";
const LOOKS_UP = "the values of a case are looked up in objects that inherit this name";

const EXCEPTIONS: readonly Exception[] = [
  {
    fixture: "parameters-everywhere",
    kind: "cookie parameter",
    old: "session",
    name: "__proto__",
    stage: "contract",
    reason: LOOKS_UP,
  },
  {
    fixture: "defaults",
    kind: "query parameter",
    old: "n",
    name: "__proto__",
    stage: "contract",
    reason: LOOKS_UP,
  },
  {
    fixture: "parameters-everywhere",
    kind: "header parameter",
    old: "X-Trace-Id",
    name: "__proto__",
    stage: "contract",
    reason: SENDS,
  },
  {
    fixture: "security-schemes",
    kind: "header credential",
    old: "X-Api-Key",
    name: "__proto__",
    stage: "contract",
    reason: SENDS,
  },
  {
    fixture: "every-kind",
    kind: "pattern",
    old: "^spare",
    name: "__proto__",
    stage: "contract",
    reason: "no example is made of a name that has to be written in another way",
  },
  {
    fixture: "combinations",
    kind: "property",
    old: "b",
    name: "__proto__",
    stage: "contract",
    reason: "it is checked as a pattern, so there is a case with another title",
  },
];

/** Why a stage may say something else of a row; undefined where it may not. */
export function reasonFor({ fixture, kind, old, name }: Row, stage: string): string | undefined {
  return exceptionsOf(kind, stage).find((one) => one.fixture === fixture && one.old === old && one.name === name)
    ?.reason;
}

/** The exceptions of a stage for a kind of name. */
export function exceptionsOf(kind: string, stage: string): readonly Exception[] {
  return EXCEPTIONS.filter((one) => one.kind === kind && one.stage === stage);
}
