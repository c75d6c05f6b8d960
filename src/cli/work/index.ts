/** What the commands do. A bundle of its own, loaded once a command is really to be done: help and versions need none of it. */
export { check } from "./check";
export { checkin } from "./checkin";
export { diff } from "./diff";
export { init } from "./init";
export { propose } from "./propose";
export { report } from "./report";
