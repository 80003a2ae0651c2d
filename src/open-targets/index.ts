/** How long the page that a link leads to may take to appear, in milliseconds. */
const patience = 10_000;

/**
 * Opens the answer that a router's link leads to, and scrolls to it. The browser does so for a plain
 * link; a router changes the address by `history.pushState()`, for which the browser does
 * neither and fires no event. Call it once, in the browser.
 * @returns a function that stops it
 */
export function openTargets(): () => void {
  let latest = "";

  function follow({ target }: MouseEvent) {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href*='#']");
    if (link) lookFor((latest = link.href), performance.now() + patience);
  }

  function lookFor(href: string, until: number) {
    // The router changes the address, and renders the page, a while after the click.
    requestAnimationFrame(() => {
      if (href !== latest || performance.now() > until) return;
      const target = location.href === href && document.getElementById(idIn(href));
      if (target) open(target);
      else lookFor(href, until);
    });
  }

  document.addEventListener("click", follow);
  return () => {
    latest = "";
    document.removeEventListener("click", follow);
  };
}

/** The id behind a link's hash; one that cannot be decoded is taken as it is. */
function idIn(href: string): string {
  const id = href.slice(href.indexOf("#") + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function open(target: Element) {
  const closed = target.closest<HTMLDetailsElement>("details:not([open])");
  if (!closed) return;
  closed.open = true;
  // Again where one is inside another.
  open(target);
  target.scrollIntoView();
}
