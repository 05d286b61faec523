/** Blocks of a README that begin with the name of their file, as `// app.ts` or `# openapi.yaml`: the files as they stand there. */
export function readmeFiles(markdown: string): [name: string, text: string][] {
  const blocks = markdown.matchAll(/^```(?:ts|yaml)\n((?:\/\/|#) (\S+\.(?:ts|yaml))\n[\s\S]*?)^```$/gm);
  return [...blocks].map(([, text = "", name = ""]) => [name, text]);
}
