import { readField } from "../measure";
import type { Checkin, QuantityField, Result } from "../model/plan";
import { readResult } from "../prose/read-result";
import type { Node } from "../syntax/node";
import { buildBase, placeOf } from "./build-item";
import type { ItemContext } from "./build-context";
import { readConfidence } from "./confidence";
import { dateAt, fieldAt, itemsAt, oneOf, type Place, scalarAt, textAt } from "./fields";
import { pathBelow } from "./path-below";

export function buildResult(node: Node, path: string, context: ItemContext): Result {
  const place = placeOf(node, path);
  const base = buildBase(node, path, "result", context);
  const prose = base.text && readResult(base.text.value, base.lang);
  const baseline = quantityAt(place, "baseline", "value", context);
  const target = quantityAt(place, "target", "target", context);
  const current = quantityAt(place, "current", "value", context);
  const unit = textAt(place, "unit");
  const due = dateAt(place, "due");
  const owner = textAt(place, "owner");
  const measured = fieldAt(
    place,
    "measured",
    oneOf("weekly", "monthly", "quarterly", "half-yearly", "yearly"),
  );
  const effect = textAt(place, "effect");
  const status = textAt(place, "status");
  return {
    item: "result",
    ...base,
    plain: node.is === "scalar",
    ...(prose && { prose }),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(current && { current }),
    ...(unit && { unit }),
    ...(due && { due }),
    ...(owner && { owner }),
    ...(measured && { measured }),
    ...(effect && { effect }),
    dropped: status?.value === "dropped",
    ...(status && { status }),
    checkins: itemsAt(place, "checkins", (item, path) => buildCheckin(item, path, context)),
  };
}

function buildCheckin(node: Node, path: string, context: ItemContext): Checkin {
  const place = placeOf(node, path);
  const date = dateAt(place, "date");
  const value = quantityAt(place, "value", "value", context);
  const confidence = fieldAt(place, "confidence", (scalar) => readConfidence(scalar.source));
  const by = textAt(place, "by");
  const note = textAt(place, "note");
  return {
    path,
    span: node.span,
    key: date?.key ?? place.map.entries[0]?.keySpan ?? node.span,
    ...(date && { date }),
    ...(value && { value }),
    ...(confidence && { confidence }),
    ...(by && { by }),
    ...(note && { note }),
  };
}

function quantityAt(
  place: Place,
  key: string,
  kind: "target" | "value",
  context: ItemContext,
): QuantityField | undefined {
  const found = scalarAt(place, key);
  if (!found) return undefined;
  const { scalar } = found;
  return {
    value: readField(scalar.source, { lang: context.lang, kind }),
    span: scalar.span,
    key: found.entry.keySpan,
    path: pathBelow(place.path, key),
    source: scalar.source,
    plain: scalar.style === "plain",
  };
}
