interface Memory {
  getState(): unknown;
  setState(state: Place): void;
}

interface Place {
  readonly scroll: number;
  /** The keys of what is unfolded. */
  readonly unfolded: readonly string[];
}

/** Remembers how far the page is scrolled and what is unfolded, for when the editor throws it away and makes it anew. */
export function keepPlace(page: HTMLElement, memory: Memory): { restore(): void } {
  let isRestored = false;
  let unfolded: readonly string[] = [];
  // At once, since nobody says beforehand that the page will go; a page is told of scrolling once for each frame.
  const keep = (): void => {
    if (isRestored) memory.setState({ scroll: window.scrollY, unfolded });
  };
  window.addEventListener("scroll", keep);
  page.addEventListener(
    "toggle",
    () => {
      const open = [...page.querySelectorAll<HTMLDetailsElement>("details[open]")];
      unfolded = open.flatMap(({ dataset }) => dataset["key"] ?? []);
      keep();
    },
    { capture: true },
  );
  return {
    restore: () => {
      if (isRestored) return;
      const before = placeIn(memory.getState());
      unfolded = before.unfolded;
      for (const details of page.querySelectorAll("details")) {
        details.open = unfolded.includes(details.dataset["key"] ?? "");
      }
      window.scrollTo({ top: before.scroll, behavior: "instant" });
      isRestored = true;
    },
  };
}

function placeIn(state: unknown): Place {
  const { scroll, unfolded } = (state ?? {}) as Partial<Record<keyof Place, unknown>>;
  return {
    scroll: typeof scroll === "number" ? scroll : 0,
    unfolded: Array.isArray(unfolded) ? unfolded.filter((key) => typeof key === "string") : [],
  };
}
