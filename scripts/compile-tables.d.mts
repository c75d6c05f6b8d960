import type { Plugin } from "esbuild";

export const compileTables: Plugin;
