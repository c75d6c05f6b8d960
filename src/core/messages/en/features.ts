/** What completion and hover say beside people's own words. */
export const features = {
  wholeTeam: () => "the whole team",
  thisQuarter: () => "this quarter",
  nextQuarter: () => "next quarter",
  thisHalf: () => "this half-year",
  thisYear: () => "this year",
  thisMonth: () => "this month",
  today: () => "today",
  endOfPeriod: () => "end of the period",
  endOfMonth: () => "end of the month",
  endOfQuarter: () => "end of the quarter",
  endOfYear: () => "end of the year",
};
