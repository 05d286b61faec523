/** Calls of each command that stand in the reference, with what each is for. A test reads them as the command does. */
export const COMMAND_EXAMPLES: { readonly [command: string]: readonly (readonly [args: string, says: string])[] } = {
  init: [
    ["my-apis --scope @acme --from pets.yaml", "a new workspace with one provider"],
    [". --from descriptions/", "what is missing in a repository that exists"],
  ],
  start: [
    ["", "all providers"],
    ["zoo", "one of them"],
  ],
  generate: [
    ["", "the packages of all providers"],
    ["zoo --watch", "one, again at every save"],
    ["--check", "in CI: is everything as it would be generated?"],
    ["openapi.yaml --out client --name @acme/zoo", "a package of one file, without a workspace"],
  ],
  new: [
    ["zoo", "a small description to begin with"],
    ["zoo --from https://api.zoo.dev/openapi.json", "the provider's own"],
  ],
  examples: [["zoo", ""]],
  update: [
    ["zoo --from openapi.json", "a new version"],
    ["zoo", "an overlay.yaml that has changed"],
  ],
  lint: [
    ["", "all providers"],
    ["openapi.yaml --json", "a file, for a program"],
    ["zoo --update-baseline", "an imported provider has mended something"],
  ],
  check: [["zoo --watch", "while you write"]],
  mock: [
    ["zoo --port 4010 --state", "a provider of the workspace"],
    ["openapi.yaml --watch", "a file"],
  ],
  contract: [
    ["zoo", "the client against the mock"],
    ["zoo --live --value sessionId=s1", "the provider against its description; only GET and HEAD"],
    ["zoo --replay .contract/zoo.ndjson", "what was recorded, by today's description"],
    ["./client", "a package that was made of one file"],
  ],
  review: [
    ["", "this branch, against where it left main"],
    ["old.yaml new.yaml --fail-on unknown", "two files"],
    ["--format markdown --output comment.md --out html=review.html", "for a pull request"],
    ["--accept all --owner ann --reason 'Nobody calls it any more.'", "to break something on purpose"],
  ],
  completion: [["bash", 'in ~/.bashrc: eval "$(npx specwright completion bash)"']],
};
