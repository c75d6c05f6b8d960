/** How many cases a property is tried with. */
export const runs = Number(process.env["WAARTOE_RUNS"] ?? 500);
