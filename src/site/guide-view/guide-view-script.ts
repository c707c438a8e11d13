import { scriptData } from '#components/script-data';
import { kept } from '#kept';

/**
 * A script for the head of a guide, so that a page which is to show the fields only never shows
 * anything else first. It says on the root which view the page is in, by its address or by what the
 * reader chose last, and defines the element around the prose of a section
 * (`./foldable-prose.ts`): that gets a button behind the heading, which `./guide-view.css` shows
 * where the prose can be folded, and is folded as soon as it is parsed. `./guide-view.ts` does the
 * rest, later. Nothing compiles it; where a browser is too old, the page stays as it is without it.
 *
 * @param readMore what the button says, in the language of the page
 * @param about what it adds for screen readers, with `{section}` for the heading
 */
export function guideViewScript(readMore: string, about: string): string {
  return `(function (root, view) {
  view = new URLSearchParams(location.search).get('view');
  if (view !== 'form' && view !== 'guide') view = null;
  try { view = view || localStorage.getItem('${kept.guideView.prefix}'); } catch (error) {}
  var count = 0;
  customElements.define('guide-prose', class extends HTMLElement {
    connectedCallback() {
      if (this.id) return;
      this.id = 'prose-' + ++count;
      var before = this.previousElementSibling;
      var wrapper = before;
      while (wrapper && !wrapper.matches('.sl-heading-wrapper')) wrapper = wrapper.previousElementSibling;
      var heading = wrapper ? wrapper.querySelector('h2') : document.querySelector('h1');
      var button = document.createElement('button');
      var section = document.createElement('span');
      button.type = 'button';
      button.className = 'guide-prose-button';
      button.setAttribute('aria-controls', this.id);
      button.setAttribute('aria-expanded', root.dataset.guideView !== 'form');
      button.append(${scriptData(readMore)}, section);
      section.className = 'visually-hidden';
      section.textContent = ${scriptData(about)}.replace('{section}', () => heading.textContent);
      if (!before) document.querySelector('.guide-view').append(button);
      else if (before === wrapper) before.append(button);
      else this.before(button);
      if (root.dataset.guideView === 'form') this.setAttribute('hidden', 'until-found');
    }
  });
  root.dataset.guideView = view === 'form' ? view : 'guide';
})(document.documentElement)`;
}
