import { barOf } from "../features/hover/bar";
import type { Lang } from "../language/lang";
import { formatShare } from "../views/format-share";

/** A share as a bar of characters and a number: `▰▰▰▰▰▱▱▱▱▱ 46 %`. Empty where it is not known. */
export function shareBar(share: number | undefined, locale: Lang): string {
  return share === undefined ? "" : `${barOf(share)} ${formatShare(share, locale)}`;
}
