// Run as a process of its own: prints the patterns that are put together while core is loaded and at work, as JSON.
const built = new Set<string>();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [source, flags]: [string | RegExp, string?]) {
    const pattern = new target(source, flags);
    built.add(String(pattern));
    return pattern;
  },
});

void (async () => {
  const { check } = await import("../../../src/core");
  const { generateGoals } = await import("../../bench/generate-goals");
  check(generateGoals(20_000), { today: "2026-11-15", path: "goals.yaml" }).findings.at(0);
  console.log(JSON.stringify([...built]));
})();
