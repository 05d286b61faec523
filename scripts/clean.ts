// Takes a package's dist/ away before it is built anew: a file that no source makes any more must not be published.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
