import type { schema as english } from "../en/schema";

export const schema: typeof english = {};
