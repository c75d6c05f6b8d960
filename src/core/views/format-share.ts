import type { Lang } from "../language/lang";
import { formatValue } from "../measure/format";

/** A share as it is shown: 0.5 is `50 %`. */
export function formatShare(share: number, locale: Lang): string {
  return formatValue(Math.round(share * 100), "%", locale);
}
