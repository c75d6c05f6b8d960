import type { measures as english } from "../en/measures";

export const measures: typeof english = {};
