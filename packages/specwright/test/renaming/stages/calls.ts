import { runContract } from "@specwright/contract";
import type { Reading } from "../compare.ts";
import type { Json } from "../json.ts";
import { builtPackage } from "./package.ts";

/** What comes of each case of the contract: what the client sends for it, and what the mock answers. */
export const calls: Reading = async (description) => {
  try {
    const { contract } = await builtPackage(description);
    const { results } = await runContract(contract, { runs: 1, seed: 7 });
    return {
      contract: Object.fromEntries(
        results.map(({ operation, title, state, reason }): [string, Json] => [
          `${operation} ${title}`,
          state === "fail" ? `fails: ${reason}` : state,
        ]),
      ),
    };
  } catch (error) {
    return {
      contract: String((error as Error).stack)
        .split("\n")
        .slice(0, 4)
        .join(" "),
    };
  }
};
