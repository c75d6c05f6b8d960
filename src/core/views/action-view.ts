import { catalogues } from "../messages";
import type { Action } from "../model/plan";
import { visible } from "../text/visible";
import { escapeMarkdown } from "./markdown";
import type { NodeView } from "./node-view";
import type { ViewContext } from "./objective-view";
import { findingsUnder } from "./place-findings";
import { fact, findingLines, lines, paragraphs } from "./tooltip";

/** An action with who proposed it and how far it is. */
export function viewAction(action: Action, id: string, context: ViewContext): NodeView {
  const say = catalogues[context.locale].views;
  const findings = findingsUnder(context.findings, action.path);
  const label = visible(action.text?.value ?? say.untitled());
  const names = (fields: Action["proposedBy"]): string => fields.map(({ value }) => value).join(", ");
  const status = say.actionStatus[action.status];
  const description = visible([names(action.proposedBy), status].filter((part) => part !== "").join(" · "));
  return {
    kind: "action",
    id,
    path: action.path,
    label,
    ...(action.text && { sentence: action.text.value }),
    description,
    sign: action.status,
    dimmed: action.status === "declined" || action.status === "stopped",
    spoken: [
      `${say.kinds.action}: ${label}`,
      description,
      findings.length > 0 ? say.findings({ count: findings.length }) : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
    tooltip: () =>
      paragraphs([
        `**${escapeMarkdown(label)}**  \n${status}`,
        lines([
          fact(say.reason(), action.reason?.value),
          fact(say.proposedBy(), names(action.proposedBy)),
          fact(say.supportedBy(), names(action.supportedBy)),
          fact(say.owner(), action.owner?.value),
          fact(say.due(), action.due?.value),
          fact(say.serves(), action.results.map(({ value }) => value.text).join(", ")),
          fact(say.notes(), action.notes?.value),
        ]),
        ...findingLines(findings),
      ]),
    key: action.key,
    span: action.span,
    findings,
    hasCode: action.code.length > 0,
    hasChildren: false,
    children: [],
  };
}
