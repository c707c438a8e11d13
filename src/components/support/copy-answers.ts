import { writeToClipboard } from '#ui/clipboard';

/** How long the outcome replaces the label of a button, in milliseconds. */
const SHOWN_FOR = 3000;

/**
 * Lets each answer of a group be copied, with the address of its explanation. Where the browser
 * refuses, the answer is selected instead, so that the reader's own keys copy it.
 *
 * @param group with the answers and, at its end, what says what came of it; carries the texts as data
 */
export function enhanceAnswers(group: HTMLElement): void {
  const { copied = '', failed = '' } = group.dataset;
  const status = group.querySelector('[role=status]');
  for (const answer of group.querySelectorAll<HTMLElement>('.answer')) {
    const button = answer.querySelector('button');
    if (!button || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      // The same words are read out again only if they were gone.
      status.textContent = '';
      void writeToClipboard(answerText(answer)).then((done) => {
        status.textContent = done ? copied : failed;
        if (done) showCopied(button, copied);
        else selectAnswer(answer, failed);
      });
    });
  }
}

/**
 * The answer as it is pasted: its sentences, and on a line of its own the link.
 *
 * @param answer with the text, and the absolute address below it
 */
function answerText(answer: Element): string {
  const parts = [...answer.querySelectorAll('.answer__text, .answer__link')];
  return parts.map(({ textContent }) => textContent.trim()).join('\n');
}

/** Replaces the label for a moment. Pressed again meanwhile, the button keeps its true label. */
function showCopied(button: HTMLButtonElement, copied: string): void {
  const label = button.textContent.trim();
  const { ariaLabel } = button;
  if (label === copied) return;
  button.textContent = copied;
  button.ariaLabel = ariaLabel?.replace(label, copied) ?? null;
  setTimeout(() => {
    button.textContent = label;
    button.ariaLabel = ariaLabel;
  }, SHOWN_FOR);
}

/** Selects the text and the link, and says below them what to do. */
function selectAnswer(answer: HTMLElement, failed: string): void {
  const first = answer.querySelector('.answer__text');
  const last = answer.querySelector('.answer__link');
  const selection = getSelection();
  if (first && last && selection) {
    selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
  }
  if (answer.querySelector('.answer__failed')) return;
  const hint = document.createElement('p');
  hint.className = 'answer__failed';
  hint.textContent = failed;
  answer.append(hint);
}
