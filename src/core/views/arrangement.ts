import { type Attention, attentions } from "../progress/attention";

export const groupings = ["file", "owner", "period", "alignment"] as const;
export type Grouping = (typeof groupings)[number];

export const sortings = ["file", "progress", "due"] as const;
export type Sorting = (typeof sortings)[number];

/** What is shown: what has all the words, is one's own where that is asked, and asks for attention in any of the ways. */
export interface GoalsFilter {
  readonly words: string;
  readonly mine: boolean;
  readonly attentions: readonly Attention[];
}

/** How a tree of goals is arranged. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly filter: GoalsFilter;
}

export const noFilter: GoalsFilter = { words: "", mine: false, attentions: [] };

export const plainArrangement: Arrangement = { grouping: "file", sorting: "file", filter: noFilter };

export function isFiltering({ words, mine, attentions: asked }: GoalsFilter): boolean {
  return words.trim() !== "" || mine || asked.length > 0;
}

/** An arrangement as it was stored, by whatever version; what makes no sense is as it comes. */
export function readArrangement(stored: unknown): Arrangement {
  const { grouping, sorting, filter } = recordOf(stored);
  const { words, mine, attentions: asked } = recordOf(filter);
  const isAsked = (attention: Attention): boolean => Array.isArray(asked) && asked.includes(attention);
  return {
    grouping: groupings.find((one) => one === grouping) ?? plainArrangement.grouping,
    sorting: sortings.find((one) => one === sorting) ?? plainArrangement.sorting,
    filter: {
      words: typeof words === "string" ? words : "",
      mine: mine === true,
      attentions: attentions.filter(isAsked),
    },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
