import { COMMANDS } from "specwright/commands";
import { describe, expect, it } from "vitest";
import { COMMAND_EXAMPLES } from "../../make/reference/command-examples.ts";
import { commandsPage } from "../../make/reference/commands.ts";

describe("the page of commands", () => {
  it("has every command", async () => {
    const { body } = await commandsPage();
    expect([...body.matchAll(/^## (\w+)$/gm)].map(([, name]) => name)).toEqual([...COMMANDS.keys()]);
  });

  it("has an example of each", () => {
    expect(Object.keys(COMMAND_EXAMPLES)).toEqual([...COMMANDS.keys()]);
  });

  const calls = Object.entries(COMMAND_EXAMPLES).flatMap(([name, all]) => all.map(([args]) => [name, args] as const));
  it.each(calls)("the example `%s %s` names options that there are", async (name, args) => {
    const { options = {} } = (await COMMANDS.get(name)?.load())?.SPEC ?? {};
    const named = [...args.matchAll(/--([a-z-]+)/g)].map(([, option = ""]) => option);
    expect(named.filter((option) => !Object.hasOwn(options, option))).toEqual([]);
  });
});
