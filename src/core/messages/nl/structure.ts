import type { structure as english } from "../en/structure";

export const structure: typeof english = {};
