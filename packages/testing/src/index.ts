export { CommandWorkspace } from "./command-workspace.ts";
export { featureNames, featureSettings, featureText, hostileNames, hostileText } from "./fixtures.ts";
export { headlinesOf, problemsOf } from "./problems.ts";
export { type Ran, ReadmePrograms } from "./readme-programs.ts";
export { repositoryFiles, repositoryText } from "./repository-files.ts";
export { REPOSITORY, TempWorkspace } from "./temp-workspace.ts";
