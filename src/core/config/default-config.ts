import type { Config } from "../model/options";

/** What holds where no `.waartoe.yaml` says otherwise. */
export const defaultConfig: Config = { rules: {}, options: {}, words: {}, include: [], exclude: [] };
