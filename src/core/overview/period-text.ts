import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import type { Plan } from "../model/plan";
import { shortDay } from "../pictures/days";
import { daysBetween } from "../plan/calendar";
import { isOver, shareOfPeriod } from "../progress/pace";
import { formatShare } from "../views/format-share";

/** How far a plan's period is: `49 % of 2026-Q4 has passed; 46 days to go`. Undefined without a period. */
export function periodText(plan: Plan, today: string, locale: Lang): string | undefined {
  const say = catalogues[locale].overview;
  const period = plan.period?.value;
  if (!period) return undefined;
  const { name } = period;
  if (isOver(plan, today)) return say.periodOver({ period: name });
  const share = shareOfPeriod(plan, today);
  return share === undefined
    ? say.periodAhead({ period: name, date: shortDay(period.start, locale, today) })
    : say.periodPassed({
        period: name,
        percent: formatShare(share, locale),
        days: daysBetween(today, period.end),
      });
}
