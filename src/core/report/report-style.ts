import { ownColours, pageLayout } from "../overview/style";

/** The style of a report that stands alone; its page allows this one style and nothing else, by its hash. */
export const reportStyle = `${ownColours}${pageLayout}
.together, .since { border: 1px solid var(--waartoe-edge); border-radius: 8px; padding: 0.9rem 1.1rem; margin-top: 1.2rem; }
.together > h2, .since > h2 { font-size: 1.1em; margin-bottom: 0.4rem; }
.together table { width: 100%; }
.together th[scope="row"], .together .all { color: var(--waartoe-ink); }
.together .all th, .together .all td { font-weight: 600; }
.together .slim { min-width: 8rem; }
.together td.number { white-space: nowrap; }
.since h3 { margin-top: 0.9rem; }
.since h4 { margin-top: 0.7rem; }
.since ul { list-style: disc; padding-left: 1.3rem; }
.since .what { font-weight: 600; }
.web { color: var(--waartoe-link); text-decoration: underline; text-underline-offset: 0.2em; }
.made { margin-top: 2.5rem; color: var(--waartoe-quiet); font-size: 0.92em; }
@media print {
  main { padding: 0; max-width: none; }
  .objective, .glance, .together { break-inside: auto; }
  .result, .action, .leaf, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  details:not([open]) { display: none; }
}
`;
