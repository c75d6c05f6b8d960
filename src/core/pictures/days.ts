import type { Lang } from "../language/lang";
import { catalogues } from "../messages";

/** A date as people write it: `12 Nov`, with the year where that is not today's. */
export function shortDay(date: string, locale: Lang, today: string): string {
  const [year = "", month, day] = date.split("-");
  const isThisYear = today.startsWith(`${year}-`);
  return catalogues[locale].overview.day({
    day: Number(day),
    month: Number(month),
    ...(!isThisYear && { year: Number(year) }),
  });
}
