import morphdom from "morphdom";

/** Brings the page to new content and touches only what differs, so that scroll, focus and what is unfolded stay. */
export function update(page: HTMLElement, html: string): void {
  const next = document.createElement("main");
  // What comes here is escaped by the one function that makes it; and the page's policy runs no script but this one.
  next.innerHTML = html;
  const focused = document.activeElement;
  const anchor = anchorOn(page, focused);
  const before = anchor?.getBoundingClientRect().top;
  morphdom(page, next, {
    childrenOnly: true,
    getNodeKey: keyOf,
    onBeforeElUpdated: (from, to) => {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
      return !from.isEqualNode(to);
    },
  });
  // What was moved has lost the focus.
  if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) {
    focused.focus({ preventScroll: true });
  }
  if (anchor?.isConnected && before !== undefined) {
    const moved = anchor.getBoundingClientRect().top - before;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  }
}

function keyOf(node: Node): string | undefined {
  return node instanceof HTMLElement ? node.dataset["key"] || node.id || undefined : undefined;
}

/** What is to stay where it is on the screen: what has the focus, else the first part that starts there. */
function anchorOn(page: HTMLElement, focused: Element | null): Element | undefined {
  const isSeen = (element: Element): boolean => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  };
  if (window.scrollY === 0) return undefined;
  if (focused && page.contains(focused) && isSeen(focused)) return focused;
  return [...page.querySelectorAll("[data-key]")].find(isSeen);
}
