/**
 * Makes what is wider than the screen a region with a name that can be reached by keyboard, as long
 * as it scrolls: where everything fits, another stop of the Tab key would be for nothing.
 *
 * @param nameId id of the element that names the region
 */
export function nameWhileScrolling(region: HTMLElement, nameId: string): void {
  const attributes = { role: 'region', tabindex: '0', 'aria-labelledby': nameId };
  const update = (): void => {
    const scrolls = region.scrollWidth > region.clientWidth;
    for (const [name, value] of Object.entries(attributes)) {
      if (scrolls) region.setAttribute(name, value);
      else region.removeAttribute(name);
    }
  };
  new ResizeObserver(update).observe(region);
}
