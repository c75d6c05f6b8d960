import type { Lang } from "../language/lang";
import type { Bound } from "../model/measure";
import type { Range } from "../model/span";
import { readThing } from "./thing";
import type { Cue, Token } from "./token";
import type { UnitInfo } from "./unit";

/** A number with all that stands close to it: its sign, unit, range, rating and the thing it counts. */
export interface Quantity extends Range {
  readonly value: number;
  /** The upper end of a range written as one: "20–25". */
  readonly high?: number;
  readonly unit?: UnitInfo;
  readonly sign?: 1 | -1;
  /** "5+", "8 or higher". */
  readonly bound?: Bound;
  /** As in {@link Token}. */
  readonly context?: Range;
}

/** What a grammar pattern is matched against: a token, or a quantity of several. */
export interface Item extends Range {
  readonly cues: ReadonlySet<Cue>;
  readonly text: string;
  readonly token?: Token;
  readonly quantity?: Quantity;
}

const noWords: ReadonlySet<string> = new Set();
const noCues: ReadonlySet<Cue> = new Set();

export interface QuantityContext {
  readonly lang?: Lang | undefined;
  /** A team's own units, in lower case. */
  readonly extra?: ReadonlySet<string>;
}

/** Gathers the tokens around each quantity, and leaves the others as they are. */
export function toItems(tokens: readonly Token[], context: QuantityContext = {}): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const found = opensQuantity(token) ? new QuantityReader(tokens, at, context).read() : undefined;
    if (found) {
      const { start, end } = found.quantity;
      items.push({ start, end, cues: noCues, text: "", quantity: found.quantity });
      at = found.next;
    } else {
      items.push({ start: token.start, end: token.end, cues: token.cues, text: token.text, token });
      at++;
    }
  }
  return items;
}

/** Most words can not: this spares them a reader. */
function opensQuantity({ role, text, unit }: Token): boolean {
  return role === "quantity" || text === "+" || text === "-" || unit?.kind === "money";
}

/** Reads one quantity from left to right: `[sign] [currency] number [range] [rating | unit] [+] [bound] [thing]`. */
class QuantityReader {
  private at: number;
  private unit: UnitInfo | undefined;
  private high: number | undefined;
  private bound: Bound | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly start: number,
    private readonly context: QuantityContext,
  ) {
    this.at = start;
  }

  read(): { quantity: Quantity; next: number } | undefined {
    let sign = this.readSign();
    const money = this.readMoney();
    if (money) sign ??= this.readSign();
    const number = this.tokens[this.at];
    if (number?.role !== "quantity" || number.value === undefined) return undefined;
    this.at++;
    let { value } = number;
    this.unit = number.unit;
    if (!this.unit) {
      this.readRange(value);
      if (this.high === undefined) value = this.readRating(value) ?? value;
    }
    this.readPlus();
    if (!this.unit) {
      this.readUnit();
      if (this.unit && this.high === undefined) this.readRange(value);
    }
    this.unit ??= money;
    this.readPlus();
    if (!this.unit) this.readCounted(value);
    this.readBound();
    return {
      next: this.at,
      quantity: {
        start: this.tokens[this.start]?.start ?? number.start,
        end: this.tokens[this.at - 1]?.end ?? number.end,
        value,
        ...(this.high !== undefined && { high: this.high }),
        ...(this.unit && { unit: this.unit }),
        ...(sign && { sign }),
        ...(this.bound && { bound: this.bound }),
        ...(number.context && { context: number.context }),
      },
    };
  }

  /** A plus or minus belongs to the number when it touches it and nothing before it; a plus may stand apart. */
  private readSign(): 1 | -1 | undefined {
    const mark = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    if (!mark || !next || (mark.text !== "+" && mark.text !== "-")) return undefined;
    const before = this.tokens[this.at - 1];
    if (!mark.spaced && before && before.text !== "(" && before.unit?.kind !== "money") return undefined;
    if (next.role !== "quantity" && next.unit?.kind !== "money") return undefined;
    if (next.spaced && mark.text === "-") return undefined;
    this.at++;
    return mark.text === "+" ? 1 : -1;
  }

  private readMoney(): UnitInfo | undefined {
    const unit = this.tokens[this.at]?.unit;
    if (unit?.kind !== "money") return undefined;
    this.at++;
    return unit;
  }

  /** "20-25", "20 – 25", "3 à 4", "10%-15%", "€5-€7". */
  private readRange(low: number): void {
    const mark = this.tokens[this.at];
    const first = this.tokens[this.at + 1];
    const skipped = first?.unit?.kind === "money" ? 1 : 0;
    const second = this.tokens[this.at + 1 + skipped];
    if (!mark || second?.role !== "quantity" || second.value === undefined || second.unit) return;
    const isTight = !mark.spaced && !first?.spaced;
    const isOr = mark.text === "or" || (mark.text === "of" && this.context.lang === "nl");
    const isRange = isOr || mark.text === "–" || mark.text === "à" || (mark.text === "-" && isTight);
    if (!isRange || second.value <= low) return;
    const unit = this.tokens[this.at + 2 + skipped]?.unit;
    if (this.unit && unit?.name !== this.unit.name) return;
    this.high = second.value;
    this.at += 2 + skipped + (this.unit ? 1 : 0);
  }

  /** "4.5/5", "8 op de 10", "9 out of 10" are ratings; "2/3 of" and "three in four" shares, in percent. */
  private readRating(value: number): number | undefined {
    const first = this.tokens[this.at];
    const isTimes = first?.unit?.kind === "times" && this.tokens[this.at + 1]?.cues.has("out-of");
    const at = isTimes ? this.at + 1 : this.at;
    const mark = this.tokens[at];
    if (!mark) return undefined;
    const isSlash = mark.text === "/" && !mark.spaced;
    const isOutOf = mark.cues.has("out-of") || mark.cues.has("of") || mark.text === "in";
    if (!isSlash && !isOutOf) return undefined;
    const article = !isSlash && this.tokens[at + 1]?.cues.has("article") ? 1 : 0;
    const second = this.tokens[at + 1 + article];
    const after = this.tokens[at + 2 + article];
    const whole = second && wholeOf(second);
    const isStars = after?.unit?.name === "stars";
    if (whole === undefined || whole < value || (isSlash && second?.spaced) || (after?.unit && !isStars)) {
      return undefined;
    }
    if (mark.text === "in" && (whole < 2 || value > 9 || !Number.isInteger(whole))) return undefined;
    this.at = at + 2 + article + (isStars ? 1 : 0);
    const isShare = whole <= 4 && Number.isInteger(value);
    this.unit = isShare ? { name: "%", kind: "percent" } : { name: `/${String(whole)}`, kind: "scale" };
    return isShare ? Math.round((value / whole) * 100) : value;
  }

  private readPlus(): void {
    const mark = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    if (mark?.text !== "+" || mark.spaced || this.bound) return;
    if (next && !next.spaced && next.kind !== "mark") return;
    this.bound = "at-least";
    this.at++;
  }

  private readUnit(): void {
    const hyphen = this.tokens[this.at];
    const afterHyphen = this.tokens[this.at + 1];
    const skipped = hyphen?.text === "-" && !hyphen.spaced && afterHyphen && !afterHyphen.spaced ? 1 : 0;
    const { unit, kind } = this.tokens[this.at + skipped] ?? {};
    if (!unit || kind === "number") return;
    this.at += skipped + 1;
    this.unit = unit.kind === "size" ? this.withRate(unit) : unit;
  }

  /** "10 MiB/s", "148 kg per inwoner". */
  private withRate(unit: UnitInfo): UnitInfo {
    const mark = this.tokens[this.at];
    const per = this.tokens[this.at + 1];
    const isSlash = mark?.text === "/" && !mark.spaced && per !== undefined && !per.spaced;
    if (per?.kind !== "word" || (!isSlash && mark?.text !== "per")) return unit;
    this.at += 2;
    return { ...unit, name: isSlash ? `${unit.name}/${per.text}` : `${unit.name} per ${per.text}` };
  }

  private readCounted(value: number): void {
    const thing = readThing(this.tokens, this.at, value, this.context.extra ?? noWords);
    if (!thing) return;
    this.unit = { name: thing.name, kind: "thing" };
    this.at = thing.next;
  }

  /** "8 or higher", "3 days max". */
  private readBound(): void {
    const suffix = this.tokens[this.at];
    if (this.bound || suffix?.kind !== "word" || this.tokens[this.at + 1]?.kind === "number") return;
    const isMore = suffix.cues.has("or-more");
    if (!isMore && !suffix.cues.has("or-less")) return;
    this.bound = isMore ? "at-least" : "at-most";
    this.at++;
  }
}

/** What something is rated or counted out of; after "the" and "per" such a number is called scope. */
function wholeOf({ role, value, unit, text }: Token): number | undefined {
  const isWhole = role === "quantity" || (role === "scope" && !text.includes("-"));
  return isWhole && !unit && value !== 0 ? value : undefined;
}
