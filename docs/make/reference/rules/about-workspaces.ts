/** Rules of generation that no description breaks: they are about names, folders and the disk. */
export const ABOUT_WORKSPACES: { readonly [rule: string]: string } = {
  disk: "The system refuses to read or write a file. The message has its reason.",
  "example-type": "The type of a request body does not accept an example. `specwright lint` reports it.",
  name: "`--name` is no name of a package. Write it like `pets` or `@acme/pets`.",
  "no-license": "`specwright.yaml` names a licence, and the workspace has no `LICENSE` to copy. Add its text.",
  "no-provider": "There is no such folder below `specs/`. Make it, or begin with `specwright new <id>`.",
  "no-specs": "There is no folder `specs/`. Run the command where it is, or begin with `specwright new <id>`.",
  "path-outside": "A link leads out of the workspace, and a file would be written there. Remove the link.",
  "path-taken": "A folder is where a file is generated, or a file where a folder is. Move it away.",
  "provider-name":
    "A folder of `specs/` has another name than words in lower case, joined by hyphens, or that of a handwritten package.",
  "schema-invalid":
    "A keyword of a schema has a value that no check can be made of. Give it one as JSON Schema 2020-12 has it.",
};
