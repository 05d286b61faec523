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

/** A generator at work: what one run of it uses, and the folder that it writes. */
interface Contestant {
  readonly name: string;
  readonly output: string;
  readonly run: () => Spent;
}

function rowsOf(description: Description, setting: Setting): Row[] {
  const all = [
    ...peers(setting.installed).map((peer) => contestant(peer, description, setting)),
    ...ours(description, setting),
  ];
  const runs = new Map(all.map(({ name }): [string, Spent[]] => [name, []]));
  for (let round = 0; round < setting.rounds; round++) for (const { name, run } of all) runs.get(name)?.push(run());
  const middle = all.map((one) => ({ ...one, spent: median(runs.get(one.name) ?? []) }));
  const reference = middle[0]?.spent.cpu ?? Number.NaN;
  const MB = rounded(statSync(description.file).size / 1e6);
  const rows = middle.map(({ name, output, spent: { ok, cpu, memory, said } }): Row => {
    const out = written(output);
    const types = ok ? verdict(compiled(setting.installed, output)) : `not generated: ${said.split("\n").at(-1)}`;
    const figures = { cpu: rounded(cpu), ratio: rounded(cpu / reference), "peak MB": Math.round(memory) };
    const size = { "MB out": rounded(out.bytes / 1e6), files: out.files };
    return { description: description.name, MB, generator: name, ...figures, ...size, compiles: types };
  });
  for (const { output } of all) rmSync(output, { recursive: true, force: true });
  return rows;
}

function contestant({ name, args }: Peer, { file }: Description, { folder, installed }: Setting): Contestant {
  const output = join(folder, name);
  const run = (): Spent => {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
    return spent(installed, args(file, output));
  };
  return { name, output, run };
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
    { name: "specwright", output: join(output, "src"), run: cold },
    { name: "specwright, unchanged", output, run: generate },
  ];
}

function verdict({ ok, cpu, said }: Spent): string {
  return ok ? `${rounded(cpu)} s` : `no: ${said.match(/error TS\d+/g)?.length ?? said.slice(-80)} errors`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
