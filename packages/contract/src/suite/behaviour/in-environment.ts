/** All who run cases in a process have one environment. */
let turn: Promise<unknown> = Promise.resolve();

/** Runs something while variables of the environment have a text. One run waits for the one before. */
export async function inEnvironment<Value>(names: readonly string[], run: () => Promise<Value>): Promise<Value> {
  const mine = turn.then(() => filled(names, run));
  turn = mine.catch(() => undefined);
  return await mine;
}

async function filled<Value>(names: readonly string[], run: () => Promise<Value>): Promise<Value> {
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = `contract-${name}`;
  try {
    return await run();
  } finally {
    for (const [index, name] of names.entries()) restore(name, before[index]);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
