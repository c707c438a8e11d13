/*
 * Lets the reader of a guide choose between the whole text and its fields only, and unfold the text of
 * one section. `./guide-view-script.ts` has put the page into its view before this starts. It is
 * inlined into the page, so it imports nothing.
 *
 * Switches may be anywhere on the page and come at any time (`GuideViewSwitch` in
 * `src/islands/glance`): their element keeps what the button says about itself right.
 */

/** `guide`: text and fields. `form`: of each section the heading and the fields. */
type View = 'guide' | 'form';

/** Where the reader's eyes are: so far down the window, as a part of its height. */
const READING_LINE = 1 / 3;

const root = document.documentElement;

/**
 * Listens to the page from now on.
 *
 * @param key under which the choice is kept on the device
 */
export function startGuideView(key: string): void {
  customElements.define(
    'guide-view-switch',
    class extends HTMLElement {
      connectedCallback(): void {
        showState(this);
      }
    },
  );
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('guide-view-switch button')) changeView(key);
    const button = target.closest('.guide-prose-button');
    const prose = button && document.getElementById(button.getAttribute('aria-controls') ?? '');
    if (prose) fold(prose, !prose.hidden);
    const link = target.closest<HTMLAnchorElement>('a[href*="#"]');
    if (link?.pathname === location.pathname) unfoldTarget(link.hash);
  });
  // The browser has found something in folded prose, and shows it.
  document.addEventListener('beforematch', ({ target }) => {
    const prose = target instanceof Element && target.closest<HTMLElement>('guide-prose');
    if (prose) fold(prose, false);
  });
  const follow = (): void => {
    unfoldTarget(location.hash)?.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}

function changeView(key: string): void {
  const view: View = root.dataset.guideView === 'form' ? 'guide' : 'form';
  const inView = elementInView();
  const before = inView?.getBoundingClientRect().top ?? 0;
  root.dataset.guideView = view;
  for (const prose of document.querySelectorAll<HTMLElement>('guide-prose')) {
    fold(prose, view === 'form');
  }
  for (const place of document.querySelectorAll('guide-view-switch')) showState(place);
  // What the reader looked at stays where it was, though the page has another height now.
  if (inView) scrollBy({ top: inView.getBoundingClientRect().top - before, behavior: 'instant' });
  keep(key, view);
}

/**
 * The heading or step that the reader looks at: the first that begins in the upper part of the window,
 * or the one that fills it. None at the top of the page.
 */
function elementInView(): Element | undefined {
  const parts = [...document.querySelectorAll('main :is(.level-h2, .order-step)')];
  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  const first = parts.find((part) => topOf(part) >= 0);
  if (first && topOf(first) < innerHeight * READING_LINE) return first;
  return parts.findLast((part) => topOf(part) < 0);
}

/** Keeps the choice for all guides, and for this one in its address if that names a view. */
function keep(key: string, view: View): void {
  const address = new URL(location.href);
  if (address.searchParams.has('view')) {
    address.searchParams.set('view', view);
    history.replaceState(history.state, '', address);
  }
  try {
    localStorage.setItem(key, view);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function showState(place: Element): void {
  const isForm = root.dataset.guideView === 'form';
  place.querySelector('button')?.setAttribute('aria-pressed', String(isForm));
}

/** Folds prose, so that search within the page still finds its words, or unfolds it. */
function fold(prose: HTMLElement, isFolded: boolean): void {
  if (isFolded) prose.setAttribute('hidden', 'until-found');
  else prose.removeAttribute('hidden');
  document
    .querySelector(`[aria-controls="${prose.id}"]`)
    ?.setAttribute('aria-expanded', String(!isFolded));
}

/** Unfolds the prose that an anchor is in. Returns what it names if that was folded. */
function unfoldTarget(hash: string): Element | undefined {
  const target = document.getElementById(hash.slice(1));
  const prose = target?.closest<HTMLElement>('guide-prose[hidden]');
  if (!target || !prose) return undefined;
  fold(prose, false);
  return target;
}
