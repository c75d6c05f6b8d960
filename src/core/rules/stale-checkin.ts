import { staleness } from "../progress/stale";
import type { ObjectiveRule } from "./rule";

/** A result of which nothing was heard for longer than its `measured`, or the option, says. */
export const rule: ObjectiveRule = {
  id: "stale-checkin",
  severity: "info",
  scope: "objective",
  *check({ results }, { plan, options: { today }, config, say }) {
    if (today === undefined) return;
    for (const result of results) {
      const stale = staleness(result, plan, today, config.options["stale-checkin"]?.days);
      if (!stale) continue;
      const { last, days } = stale;
      yield last
        ? { span: last.span, path: last.path, message: say.measures.stale({ days }) }
        : { span: result.key, path: result.path, message: say.measures.neverCheckedIn({ days }) };
    }
  },
};
