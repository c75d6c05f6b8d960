import type { syntax as english } from "../en/syntax";

export const syntax: typeof english = {};
