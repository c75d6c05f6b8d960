import { isDate } from "../plan/calendar";

/** A line that says of which day a report is, so that it can be held against the goals again. */
export function markerOf(words: (day: { date: string }) => string, today: string): string {
  return words({ date: today });
}

/** The day that a report written earlier is of, in any format. Undefined where it does not say so. */
export function dayOfReport(text: string): string | undefined {
  const day = /as of (\d{4}-\d{2}-\d{2})|"today": "(\d{4}-\d{2}-\d{2})"/.exec(text);
  const date = day?.[1] ?? day?.[2];
  return date !== undefined && isDate(date) ? date : undefined;
}
