export type * from "./span";
export type * from "./finding";
export type * from "./measure";
export type * from "./plan";
export type * from "./options";
