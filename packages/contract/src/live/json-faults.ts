/** Something that JSON allows and that programs read in different ways. */
export interface JsonFault {
  /** Names and positions, from the outside in. */
  readonly path: readonly string[];
  readonly code: "duplicate-key" | "number-precision";
  readonly message: string;
}

/** An object or a list that the scan is inside of. */
interface Level {
  /** Undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** The name or position of what comes next. */
  at: string;
  /** Whether a text that comes next is a name. */
  names: boolean;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/gs;

/** Finds keys that stand twice in an object, and numbers that lose digits, in a text that is JSON. */
export function jsonFaults(text: string): JsonFault[] {
  const levels: Level[] = [];
  const faults: JsonFault[] = [];
  const here = (): string[] => levels.map(({ at }) => at);
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), at: "", names: true });
    else if (token === "[") levels.push({ keys: undefined, at: "0", names: false });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === ":" && level) level.names = false;
    else if (token === "," && level) next(level);
    else if (token.startsWith('"')) faults.push(...nameFaults(level, token, here));
    else faults.push(...numberFaults(token, here));
  }
  return faults;
}

function next(level: Level): void {
  if (level.keys) level.names = true;
  else level.at = String(Number(level.at) + 1);
}

function nameFaults(level: Level | undefined, token: string, here: () => string[]): JsonFault[] {
  if (!level?.keys || !level.names) return [];
  const name = JSON.parse(token) as string;
  level.at = name;
  if (!level.keys.has(name)) {
    level.keys.add(name);
    return [];
  }
  return [
    {
      path: here(),
      code: "duplicate-key",
      message: "stands twice in its object, and programs differ in which they read",
    },
  ];
}

function numberFaults(token: string, here: () => string[]): JsonFault[] {
  const read = Number(token);
  if (Number.isFinite(read) && (!/^-?\d+$/.test(token) || BigInt(token) === BigInt(read))) return [];
  const message = `is ${token}, which a number of JavaScript cannot hold (it reads ${read})`;
  return [{ path: here(), code: "number-precision", message }];
}
