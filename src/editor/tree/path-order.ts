/** Files of a folder before those of its subfolders; else by name. */
export function comparePaths(a: string, b: string): number {
  const [as, bs] = [a.split("/"), b.split("/")];
  for (let index = 0; ; index++) {
    const [one, other] = [as[index] ?? "", bs[index] ?? ""];
    const [isLast, isOtherLast] = [index === as.length - 1, index === bs.length - 1];
    if (isLast !== isOtherLast) return isLast ? -1 : 1;
    const order = one.localeCompare(other);
    if (order !== 0 || isLast) return order;
  }
}
