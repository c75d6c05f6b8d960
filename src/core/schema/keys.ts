/** The kinds of mapping in a goals file. */
export type MapKind = "file" | "team" | "period" | "objective" | "result" | "action" | "checkin";

/** Which keys fit where, likeliest first; a test holds this against the schema. */
export const keysOf: Readonly<Record<MapKind, readonly string[]>> = {
  file: ["version", "team", "period", "status", "lang", "learned", "objectives", "notes"],
  team: ["name", "members"],
  period: ["name", "start", "end"],
  objective: [
    "id",
    "objective",
    "why",
    "whyNow",
    "effect",
    "owner",
    "type",
    "parent",
    "status",
    "reason",
    "results",
    "actions",
    "learned",
    "notes",
  ],
  result: [
    "id",
    "result",
    "baseline",
    "target",
    "current",
    "unit",
    "due",
    "owner",
    "measured",
    "effect",
    "status",
    "reason",
    "checkins",
    "notes",
  ],
  action: [
    "id",
    "action",
    "kind",
    "proposedBy",
    "supportedBy",
    "status",
    "reason",
    "owner",
    "due",
    "results",
    "code",
    "link",
    "notes",
  ],
  checkin: ["date", "value", "confidence", "by", "note"],
};

const places: readonly (readonly [RegExp, MapKind])[] = [
  [/^team$/u, "team"],
  [/^objectives\/\d+$/u, "objective"],
  [/^objectives\/\d+\/results\/\d+$/u, "result"],
  [/^objectives\/\d+\/actions\/\d+$/u, "action"],
  [/^objectives\/\d+\/results\/\d+\/checkins\/\d+$/u, "checkin"],
];

/** What kind of mapping belongs at a place such as `objectives/0/results/2`. Undefined where none does. */
export function kindAt(path: string): MapKind | undefined {
  if (path === "") return "file";
  if (path === "period") return path;
  return places.find(([place]) => place.test(path))?.[1];
}
