import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Description, descriptions } from "./descriptions.ts";
import { compiled, written } from "./output.ts";
import { installedPeers, type Peer, peers } from "./peers.ts";
import { median, type Spent, spent } from "./spent.ts";
import { BenchWorkspace } from "./workspace.ts";

/** What a generator used for one description, and what came of it. */
export interface Row {
  readonly description: string;
  readonly MB: number;
  readonly generator: string;
  /** Seconds of the processor. */
  readonly cpu: number;
  /** Times what openapi-typescript used in the same run. */
  readonly ratio: number;
  readonly "peak MB": number;
  readonly "MB out": number;
  readonly files: number;
  /** Seconds of the compiler's processor; what is wrong where the output has errors. */
  readonly compiles: string;
}

/** Every generator, on every description, side by side. */
export function compare(repository: string, rounds: number, tell: (row: Row) => void): void {
  const installed = installedPeers();
  const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
  try {
    for (const description of descriptions(folder, installed))
      for (const row of rowsOf(description, { repository, rounds, installed, folder })) tell(row);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Setting {
  readonly repository: string;
  readonly rounds: number;
  readonly installed: string;
  readonly folder: string;
}

/** A generator at work: what one run of it uses, the folder that it writes, and that which is compiled. */
interface Contestant {
  readonly name: string;
  readonly output: string;
  readonly sources: string | undefined;
  readonly run: () => Spent;
}

function rowsOf(description: Description, setting: Setting): Row[] {
  const theirs = peers(setting.installed).map((peer) => contestant(peer, description, setting));
  const all = [...theirs, ...ours(description, setting)];
  const runs = new Map(all.map(({ name }): [string, Spent[]] => [name, []]));
  for (let round = 0; round < setting.rounds; round++) for (const { name, run } of all) runs.get(name)?.push(run());
  const middle = all.map(({ name }) => median(runs.get(name) ?? []));
  const rows = all.map((one, index) => rowOf(one, middle[index] as Spent, middle[0] as Spent, description, setting));
  for (const { output } of all) rmSync(output, { recursive: true, force: true });
  return rows;
}

function rowOf(
  { name, output, sources }: Contestant,
  { ok, cpu, memory, said }: Spent,
  reference: Spent,
  description: Description,
  { installed }: Setting,
): Row {
  const { files, bytes } = written(output);
  return {
    description: description.name,
    MB: rounded(statSync(description.file).size / 1e6),
    generator: name,
    cpu: rounded(cpu),
    ratio: rounded(cpu / reference.cpu),
    "peak MB": Math.round(memory),
    "MB out": rounded(bytes / 1e6),
    files,
    compiles: ok
      ? verdict(sources === undefined ? undefined : compiled(installed, sources))
      : `not generated: ${said.split("\n").at(-1)}`,
  };
}

function contestant({ name, args }: Peer, { file }: Description, { folder, installed }: Setting): Contestant {
  const output = join(folder, name);
  const run = (): Spent => {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
    return spent(installed, args(file, output));
  };
  return { name, output, sources: output, run };
}

function ours({ file }: Description, { repository, folder }: Setting): Contestant[] {
  const root = mkdtempSync(join(folder, "workspace-"));
  const workspace = new BenchWorkspace(root, repository);
  workspace.add("acme", file);
  const generate = (): Spent => spent(root, [join(repository, "packages/specwright/bin/specwright.js"), "generate"]);
  const cold = (): Spent => {
    workspace.forget();
    return generate();
  };
  const output = join(root, "packages/acme");
  return [
    { name: "specwright", output, sources: join(output, "src"), run: cold },
    { name: "specwright, unchanged", output, sources: undefined, run: generate },
  ];
}

function verdict(result: Spent | undefined): string {
  if (!result) return "as before";
  if (result.ok) return `${rounded(result.cpu)} s`;
  return `no: ${result.said.match(/error TS\d+.*/)?.[0].slice(0, 60)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
