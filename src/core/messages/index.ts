import type { Lang } from "../language/lang";
import { en } from "./en";
import { nl } from "./nl";

/** Everything the product says about goals, one function or text per message. */
export type Messages = typeof en;

/** The catalogues; typed so that none can lack a message. */
export const catalogues: Readonly<Record<Lang, Messages>> = { en, nl };
