import type { Bound, Direction, Measure, Shape } from "../model/measure";
import type { Plan, QuantityField, Result } from "../model/plan";

/** What a result is after, from its fields and its sentence together. Numbers in `unit`; a relative change in percent. */
export interface Understanding {
  readonly shape: Shape;
  readonly baseline?: number;
  /** The value to come to; for a range its nearer edge. Absent where only a change is known. */
  readonly target?: number;
  readonly change?: number;
  /** The change is in percent of the baseline. */
  readonly relative?: boolean;
  readonly bound?: Bound;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly direction?: Direction;
}

type Aim = Omit<Understanding, "baseline"> & { readonly from?: number };

/**
 * Joins fields and sentence: fields win. The baseline is the field, else the sentence's, else the first check-in dated
 * on or before the period's start. Undefined: there is no measure.
 */
export function understand(result: Result, plan: Pick<Plan, "period">): Understanding | undefined {
  const aim = aimOf(result);
  if (!aim) return undefined;
  const { from, ...rest } = aim;
  const baseline = startOf(result, plan) ?? from ?? (aim.shape === "count" ? 0 : undefined);
  const unit = result.unit?.value ?? aim.unit;
  const target = rest.target ?? (baseline === undefined ? undefined : targetFrom(baseline, aim));
  return {
    ...rest,
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(unit !== undefined && { unit }),
  };
}

function aimOf(result: Result): Aim | undefined {
  const { prose, target } = result;
  const said = target && aimOfField(target, prose);
  return said ?? (target ? undefined : prose && aimOfProse(prose));
}

function aimOfField({ value }: QuantityField, prose: Measure | undefined): Aim | undefined {
  const unit =
    "unit" in value && value.unit !== undefined
      ? { unit: value.unit }
      : prose?.unit !== undefined
        ? { unit: prose.unit }
        : {};
  switch (value.kind) {
    case "number": {
      const isGuard = prose?.shape === "guard";
      const from = prose?.from;
      return {
        shape: isGuard ? "guard" : "from-to",
        target: value.value,
        ...(isGuard && prose.bound && { bound: prose.bound }),
        ...(from !== undefined && { from }),
        ...unit,
      };
    }
    case "change": {
      const from = value.from ?? prose?.from;
      return {
        shape: value.relative ? "relative" : "delta",
        change: value.change,
        relative: value.relative,
        ...(from !== undefined && { from }),
        ...(!value.relative && unit),
      };
    }
    case "threshold":
    case "guard":
      return { shape: value.kind, target: value.value, bound: value.bound, ...unit };
    case "range":
      return { shape: "threshold", low: value.low, high: value.high, ...unit };
    case "from-to":
      return { shape: "from-to", from: value.from, target: value.to, ...unit };
    case "boolean":
      return { shape: "milestone" };
    case "described":
      return aimOfProse(value.measure);
    case "none":
      return undefined;
  }
}

function aimOfProse(prose: Measure): Aim {
  const { shape, from, to, change, bound, low, high, unit, direction } = prose;
  const relative = shape === "relative";
  return {
    shape,
    ...(from !== undefined && { from }),
    ...(to !== undefined && low === undefined && { target: to }),
    ...(change !== undefined && { change, relative }),
    ...(bound && { bound }),
    ...(low !== undefined && high !== undefined && { low, high }),
    ...(unit !== undefined && !relative && { unit }),
    ...(direction && { direction }),
  };
}

function startOf(result: Result, { period }: Pick<Plan, "period">): number | undefined {
  const { baseline, checkins } = result;
  if (baseline) return numberIn(baseline);
  if (!period) return undefined;
  const early = checkins.filter(({ date, value }) => date && value && date.value <= period.value.start);
  const [first] = early.sort((a, b) => ((a.date?.value ?? "") < (b.date?.value ?? "") ? -1 : 1));
  return first?.value && numberIn(first.value);
}

/** The number that a baseline or a value holds, if it is one. */
export function numberIn({ value }: QuantityField): number | undefined {
  return value.kind === "number" || value.kind === "threshold" || value.kind === "guard"
    ? value.value
    : undefined;
}

function targetFrom(baseline: number, { change, relative, low, high }: Aim): number | undefined {
  if (low !== undefined && high !== undefined) {
    return baseline < low ? low : baseline > high ? high : baseline;
  }
  if (change === undefined) return undefined;
  return withoutNoise(relative ? baseline * (1 + change / 100) : baseline + change);
}

/** 31 + 10% is 34.1, not 34.10000000000001. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
