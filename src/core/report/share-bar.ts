import type { Lang } from "../language/lang";
import { stateOf } from "../overview/state-words";
import { formatShare } from "../views/format-share";
import type { Sign } from "../views/node-view";

const cells = 10;

/** A share as a bar of characters and a number: `▰▰▰▰▰▱▱▱▱▱ 46 %`. Empty where it is not known. */
export function shareBar(share: number | undefined, locale: Lang): string {
  return share === undefined ? "" : `${barOf(share)} ${formatShare(share, locale)}`;
}

/** `▰▰▰▰▰▱▱▱▱▱ 50 % · on track`; empty where nothing is known. */
export function standingText(progress: number | undefined, sign: Sign, locale: Lang): string {
  return [shareBar(progress, locale), stateOf(sign, locale) ?? ""].filter((part) => part !== "").join(" · ");
}

/** What lies outside of 0 to 1 is drawn full or empty. */
function barOf(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return "▰".repeat(full) + "▱".repeat(cells - full);
}
