import { defineConfig } from "vitest/config";

// A run of its own, beside the other tests of scripts/: it packs and installs what was built.
export default defineConfig({ test: { dir: import.meta.dirname, testTimeout: 30_000, hookTimeout: 600_000 } });
