interface Memory {
  getState(): unknown;
  setState(state: Place): void;
}

interface Place {
  readonly scroll: number;
  /** The keys of what is unfolded. */
  readonly unfolded: readonly string[];
}

const pauseMs = 200;

/** Remembers how far the page is scrolled and what is unfolded, for when the editor throws it away and makes it anew. */
export function keepPlace(page: HTMLElement, memory: Memory): { restore(): void } {
  let isRestored = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    if (!isRestored) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const open = [...page.querySelectorAll<HTMLDetailsElement>("details[open]")];
      const unfolded = open.flatMap(({ dataset }) => dataset["key"] ?? []);
      memory.setState({ scroll: window.scrollY, unfolded });
    }, pauseMs);
  };
  window.addEventListener("scroll", keep);
  page.addEventListener("toggle", keep, { capture: true });
  return {
    restore: () => {
      if (isRestored) return;
      const { scroll, unfolded } = placeIn(memory.getState());
      for (const details of page.querySelectorAll("details")) {
        details.open = unfolded.includes(details.dataset["key"] ?? "");
      }
      window.scrollTo({ top: scroll, behavior: "instant" });
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
