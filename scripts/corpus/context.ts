import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Generated, generateProvider } from "@specwright/codegen";
import type { ClientModel } from "@specwright/codegen/stages";
import type { Job } from "./job.ts";

/** One description in its workspace, as the steps see it. */
export class Context {
  readonly job: Job;
  #model: ClientModel | undefined;

  constructor(job: Job) {
    this.job = job;
  }

  /** The folder of the package. */
  get folder(): string {
    return `${this.job.workspace}/packages/${this.job.id}`;
  }

  /** Whether the package has been compiled. */
  get isBuilt(): boolean {
    return existsSync(`${this.folder}/dist/gen/index.js`);
  }

  /** Makes the package in memory. */
  generate(): Generated {
    const generated = generateProvider(this.job.workspace, this.job.id);
    this.#model = generated.model;
    return generated;
  }

  /** What generation made of the description; in a process that takes over from another one it is made again. */
  get model(): ClientModel {
    return this.#model ?? this.generate().model;
  }

  /** Loads a module of the package: what was compiled, or else its source, which Node reads as well. */
  load(module: string): Promise<Record<string, unknown>> {
    const path = this.isBuilt ? `dist/${module}.js` : `src/${module}.ts`;
    return this.loadFile(path);
  }

  /** Loads a file of the package. */
  loadFile(path: string): Promise<Record<string, unknown>> {
    return import(pathToFileURL(`${this.folder}/${path}`).href);
  }
}
