import { inPeriod } from "../../core/report/choose-period";
import type { ReportFormat } from "../../core/report/formats";
import { composeReport, showsHistory } from "../../core/report/report";
import { reportStyle } from "../../core/report/report-style";
import { History } from "../history/history";
import { overviewFile } from "../panel/overview-file";
import type { Services } from "../services";

/** The report on all goals of the workspace as they are now, unsaved text included. */
export async function compose(
  format: ReportFormat,
  period: string | undefined,
  services: Services,
): Promise<string> {
  const { store, day, locale } = services;
  const history = new History(services);
  const known = store.files().sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  if (showsHistory(format)) await history.learn(known);
  const files = known.map((file) => {
    // Why a line is short is for those who look in the editor, not for those whom the page is passed on to.
    const { past } = history.pastOf(file);
    return overviewFile(file, undefined, past && { past });
  });
  const chosen = period === undefined ? files : inPeriod(files, period);
  return composeReport({ files: chosen, today: day.today, locale }, format, await hashOf(reportStyle));
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
