import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateProvider } from "@specwright/codegen";
import { TempWorkspace } from "@specwright/testing";
import { ran } from "./ran.ts";

/** What no description of this repository has, and what the README of a package then shows. */
const ALBUM = `openapi: 3.1.0
info: { title: Album, version: "1" }
servers: [{ url: https://api.album.example }]
paths:
  /photos:
    get:
      operationId: countPhotos
      summary: Count the photos
      responses:
        "200": { description: How many., content: { application/json: { schema: { type: integer }, example: 2 } } }
        "404": { description: None., content: { application/json: { schema: { type: string }, example: no photo } } }
    post:
      operationId: addPhoto
      summary: Add a photo
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [title, photo]
              properties: { title: { type: string }, photo: { type: string, format: binary } }
            examples: { tree: { value: { title: A tree, photo: bytes of a photo } } }
      responses: { "204": { description: It is there. } }
`;

/** A workspace with the package of a made-up provider. */
export function madeWorkspace(): TempWorkspace {
  const workspace = new TempWorkspace({
    "specs/album/openapi.yaml": ALBUM,
    "specs/album/provider.yaml": "quickstart: { operation: countPhotos }\n",
  });
  for (const { path, content } of generateProvider(workspace.root, "album").files)
    workspace.write(`packages/album/${path}`, content);
  return workspace;
}

/** Builds the package of a workspace where a user has installed packages, as if it were one of these. */
export async function installMade(workspace: TempWorkspace, user: string): Promise<void> {
  const folder = join(user, "node_modules/@specwright/album");
  for (const path of workspace.files("packages/album")) {
    const file = join(folder, path.replace("packages/album/", ""));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, workspace.read(path));
  }
  await writeFile(join(user, "tsconfig.made.json"), workspace.read("tsconfig.base.json"));
  const flags = ["--rootDir", "src", "--outDir", "dist", "--lib", "es2023,dom,dom.iterable"];
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../../tsconfig.made.json", include: ["src"] }),
  );
  const { code, output } = await ran(folder, join(user, "node_modules/typescript/bin/tsc"), ...flags);
  if (code !== 0) throw new Error(output);
}
