/** A value to be written as YAML, with its anchor, or the alias that stands for it. */
export type Value = Text | List | Keys | Alias;
export interface Text {
  readonly words: string;
  readonly anchor?: string;
  /** Written as it is: a number, a day, an id. */
  readonly bare?: true;
}
export interface List {
  readonly items: readonly Value[];
  readonly anchor?: string;
}
export interface Keys {
  /** `<<` merges. */
  readonly keys: readonly (readonly [key: string, value: Value | null])[];
  readonly anchor?: string;
}
export interface Alias {
  readonly alias: string;
}

/** How somebody writes YAML. */
export interface Style {
  readonly eol: string;
  readonly listIndent: number;
  readonly dash: number;
  readonly comments: boolean;
  readonly blanks: boolean;
  readonly finalNewline: boolean;
}

/**
 * Writes a mapping as a YAML document.
 *
 * @param choose A number below `n`: which of the ways to write something is taken. 0 is the plainest.
 */
export function printYaml(top: Keys, style: Style, choose: (n: number) => number): string {
  const { eol } = style;
  const pad = (column: number): string => " ".repeat(column);
  const named = ({ anchor }: { anchor?: string }): string => (anchor === undefined ? "" : `&${anchor} `);
  const comment = (): string => (style.comments && choose(3) === 1 ? " # as agreed" : "");

  const flow = (value: Value, column: number): string => {
    if ("alias" in value) return `*${value.alias} `;
    if ("words" in value) return named(value) + inOneLine(value, true);
    const parts =
      "items" in value
        ? value.items.map((item) => flow(item, column + 2))
        : value.keys.map(([key, inner]) => (inner ? `${key}: ${flow(inner, column + 2)}` : `${key}:`));
    const [open, close] = "items" in value ? ["[", "]"] : ["{", "}"];
    const comma = parts.length > 0 && choose(8) === 1 ? "," : "";
    if (parts.length === 0 || choose(6) !== 1)
      return `${named(value)}${open}${parts.join(", ")}${comma}${close}`;
    const inner = parts.map((part) => `${eol}${pad(column + 2)}${part}`).join(",");
    return `${named(value)}${open}${inner}${comma}${comment()}${eol}${pad(column)}${close}`;
  };

  const inOneLine = ({ words, bare }: Text, inFlow: boolean): string => {
    if (bare) return words;
    const isPlain = /^[A-Z][\w %+]*$/u.test(words) && !(inFlow && words.includes(","));
    const way = choose(4);
    if (way === 1) return `'${words.replaceAll("'", "''")}'`;
    return way === 2 || !isPlain ? JSON.stringify(words) : words;
  };

  const text = (value: Text, column: number): string => {
    const { words, bare } = value;
    const two = words.replace(/ (?=\S+$)/u, `${eol}${pad(column + 2)}`);
    const way = bare ? 0 : choose(8);
    if (way === 1) return `${named(value)}>-${eol}${pad(column + 2)}${two}`;
    if (way === 2) return `${named(value)}|-${comment()}${eol}${pad(column + 2)}${words}`;
    if (way === 3 && /^[A-Z][\w %+]*$/u.test(words)) return named(value) + two + comment();
    return named(value) + inOneLine(value, false) + comment();
  };

  /** Behind a key or a dash, with the space before it. `column` is that of the key, or of what follows the dash. */
  const behind = (value: Value | null, column: number): string => {
    if (!value) return comment();
    if ("alias" in value) return ` *${value.alias}${comment()}`;
    if ("words" in value) return ` ${text(value, column)}`;
    const isEmpty = ("items" in value ? value.items : value.keys).length === 0;
    if (isEmpty || choose(5) === 1) return ` ${flow(value, column)}${comment()}`;
    const anchor = value.anchor === undefined ? "" : ` &${value.anchor}`;
    if ("items" in value) return anchor + comment() + eol + list(value, column + style.listIndent);
    return anchor + comment() + eol + pad(column + 2) + keys(value, column + 2);
  };

  const list = ({ items }: List, column: number): string =>
    items
      .map((item, index) => {
        const above = style.comments && choose(4) === 1 ? `${pad(column)}# The next one${eol}` : "";
        const blank = style.blanks && index > 0 && choose(3) === 1 ? eol : "";
        const inner = column + style.dash;
        const dash = "-".padEnd(style.dash);
        if ("keys" in item && item.keys.length > 0 && choose(4) !== 1) {
          const start = item.anchor === undefined ? dash : `- &${item.anchor}${eol}${pad(inner)}`;
          return above + blank + pad(column) + start + keys(item, inner);
        }
        if ("items" in item || "keys" in item)
          return above + blank + pad(column) + dash + flow(item, inner) + comment();
        return above + blank + pad(column) + dash + behind(item, column).trimStart();
      })
      .join(eol);

  const keys = ({ keys: entries }: Keys, column: number): string => {
    const lines = entries.map(([key, value]) => `${key}:${behind(value, column)}`);
    const more = style.comments && choose(5) === 1 ? `${eol}${pad(column)}# more to come` : "";
    return lines.join(eol + pad(column)) + more;
  };

  return keys(top, 0) + (style.finalNewline ? eol : "");
}
