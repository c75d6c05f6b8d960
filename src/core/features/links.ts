import type { Span } from "../model/span";
import type { FeatureFile } from "./feature-context";

/** A page on the web, or the files that a glob matches. */
export type GoalsLink = { readonly span: Span } & ({ readonly url: string } | { readonly glob: string });

/** What can be followed: the `link` and the `code` of actions. Only addresses of the web and of mail are. */
export function linksOf({ plan }: Pick<FeatureFile, "plan">): GoalsLink[] {
  const links: GoalsLink[] = [];
  for (const { actions } of plan?.objectives ?? []) {
    for (const { link, code } of actions) {
      if (link && /^(?:https?:\/\/|mailto:)\S+$/iu.test(link.value))
        links.push({ span: link.span, url: link.value });
      for (const { value, span } of code) links.push({ span, glob: value });
    }
  }
  const seen = new Set<number>();
  return links.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}
