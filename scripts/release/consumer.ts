import type { App } from "./app.ts";
import type { Outcomes } from "./outcomes.ts";

/** One way in which an integrator uses the packages: a row of the table. */
export interface Consumer {
  readonly name: string;
  /** Why it cannot be tried on this machine. */
  readonly missing?: string | undefined;
  /**
   * Makes every provider's call.
   * @throws Error if it gives no outcomes at all
   */
  run(app: App): Promise<Outcomes>;
}

/** Consumers that share a folder in which their tools are installed. */
export interface Setting {
  readonly title: string;
  /** What npm installs beside the packages, such as `vite@8.4.0`. */
  readonly tools: readonly string[];
  readonly consumers: readonly Consumer[];
}
