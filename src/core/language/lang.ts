/** The languages whose prose is read. */
export const langs = ["en", "nl"] as const;
export type Lang = (typeof langs)[number];
