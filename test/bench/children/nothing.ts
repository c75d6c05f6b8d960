// What Node itself takes.
export {};
