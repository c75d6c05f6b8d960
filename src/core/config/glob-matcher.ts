const longest = 300;
const mostAlternatives = 64;

/** A sign of a pattern: a letter as it stands, one of several, any one, or any number of any. */
type Sign = "?" | "*" | { readonly literal: string } | { readonly of: string; readonly not: boolean };
interface Segment {
  /** `**`: any number of segments. */
  readonly isDeep: boolean;
  readonly signs: readonly Sign[];
}

/** Whether a glob is short enough, and has few enough alternatives, to be tried at all. */
export function isModestGlob(glob: string): boolean {
  return glob.length <= longest && alternativesOf(glob) !== undefined;
}

/**
 * A test of paths, with `/`, against a glob: `*`, `?`, `**`, `[a-c]`, `[!a]`, `{a,b}`, and `\` before a sign that is
 * meant as it stands. A dot at the start of a name is nothing special. A glob that is not modest matches nothing.
 *
 * Not by way of a regular expression, for these try again at each wildcard: a hostile glob and a long name would take
 * for ever. Here only the last wildcard is ever tried again, so that the time is that of glob times path.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  if (glob.length > longest) return () => false;
  const patterns =
    alternativesOf(glob.replace(/^\.?\//, ""))?.map((one) => one.split("/").map(segmentOf)) ?? [];
  return (path) => {
    const names = path.split("/");
    return patterns.some((segments) => matches(segments, names, isDeep, nameMatches));
  };
}

/** The globs without braces that one with braces stands for; undefined where there are too many. */
function alternativesOf(glob: string): string[] | undefined {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = bracesIn(next);
    if (!braces) done.push(next);
    else {
      const { before, parts, behind } = braces;
      open.push(...parts.map((part) => before + part + behind).reverse());
    }
    if (done.length + open.length > mostAlternatives) return undefined;
  }
  return done;
}

/** The first braces with a comma between them; nested ones stay in their part. */
function bracesIn(glob: string): { before: string; parts: string[]; behind: string } | undefined {
  for (let start = glob.indexOf("{"); start >= 0; start = glob.indexOf("{", start + 1)) {
    if (glob[start - 1] === "\\") continue;
    const parts: string[] = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < glob.length; at++) {
      const sign = glob[at];
      if (sign === "\\") at++;
      else if (sign === "{") depth++;
      else if (sign === "," && depth === 1) {
        parts.push(glob.slice(from, at));
        from = at + 1;
      } else if (sign === "}" && --depth === 0) {
        parts.push(glob.slice(from, at));
        if (parts.length === 1) break;
        return { before: glob.slice(0, start), parts, behind: glob.slice(at + 1) };
      }
    }
  }
  return undefined;
}

function segmentOf(text: string): Segment {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const end = sign === "[" ? text.indexOf("]", at + 2) : -1;
    if (sign === "\\" && at + 1 < text.length) signs.push({ literal: text.charAt(++at) });
    else if (sign === "*") {
      if (signs.at(-1) !== "*") signs.push("*");
    } else if (end > 0) {
      const not = text[at + 1] === "!" || text[at + 1] === "^";
      signs.push({ of: text.slice(at + (not ? 2 : 1), end), not });
      at = end;
    } else signs.push(sign === "?" ? "?" : { literal: sign });
  }
  return { isDeep: text === "**", signs };
}

function isDeep(segment: Segment): boolean {
  return segment.isDeep;
}

function nameMatches({ signs }: Segment, name: string): boolean {
  return name !== "" && matches(signs, [...name], (sign) => sign === "*", signMatches);
}

function signMatches(sign: Sign, letter: string): boolean {
  if (typeof sign === "string") return true;
  if ("literal" in sign) return sign.literal === letter;
  return isAmong(sign.of, letter) !== sign.not;
}

function isAmong(set: string, letter: string): boolean {
  for (let at = 0; at < set.length; at++) {
    if (set[at + 1] === "-" && at + 2 < set.length) {
      if (set.charAt(at) <= letter && letter <= set.charAt(at + 2)) return true;
      at += 2;
    } else if (set[at] === letter) return true;
  }
  return false;
}

/** Whether all of a row is what a pattern says, in which some parts stand for any number of anything. */
function matches<P, T>(
  pattern: readonly P[],
  row: readonly T[],
  isAny: (part: P) => boolean,
  fits: (part: P, one: T) => boolean,
): boolean {
  let part = 0;
  let at = 0;
  let again: { readonly part: number; at: number } | undefined;
  while (at < row.length) {
    if (part < pattern.length && isAny(pattern[part]!)) again = { part: ++part, at };
    else if (part < pattern.length && fits(pattern[part]!, row[at]!)) {
      part++;
      at++;
    } else if (again) {
      part = again.part;
      at = ++again.at;
    } else return false;
  }
  while (part < pattern.length && isAny(pattern[part]!)) part++;
  return part === pattern.length;
}
