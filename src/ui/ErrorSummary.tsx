import {
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { focusField } from './focus-field.ts';
import { Icon } from './Icon.tsx';

/** One thing to correct. */
export interface SummarizedError {
  /** The id of the field to focus. */
  readonly fieldId: string;
  /** The same words as next to the field. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  /** 'Es gibt ein Problem'. */
  readonly heading: string;
  /** In the order of the fields on the page. Those whose field is not on the page are left out. */
  readonly errors: readonly SummarizedError[];
  /** Counts the reader's attempts to send; each new one moves the focus here. 0: none so far. */
  readonly attempt: number;
}

/**
 * All errors in one place, after GOV.UK's error summary: the container takes the focus, the `alert`
 * inside it is read out where focus alone is not, and each link focuses its field. It is an alert
 * only as long as it says what the attempt found: corrections must not be read out at each key.
 */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const handledAttempt = useRef(0);
  const [alerted, setAlerted] = useState<{ readonly attempt: number; readonly text: string }>();
  const present = usePresent(errors.map(({ fieldId }) => fieldId));
  const shown = errors.filter(({ fieldId }) => present.has(fieldId));
  const anyShown = shown.length > 0;
  const text = shown.map(({ message }) => message).join('\n');
  // Adjusted while rendering, as React advises for state that follows a prop.
  if (anyShown && alerted?.attempt !== attempt) setAlerted({ attempt, text });

  // Once per attempt: a summary that reappears during correction must not take the focus.
  useEffect(() => {
    if (attempt === handledAttempt.current) return;
    if (errors.length > 0 && !anyShown) return;
    handledAttempt.current = attempt;
    container.current?.focus();
  }, [attempt, errors.length, anyShown]);

  if (!anyShown) return null;

  const followLink = (event: MouseEvent<HTMLAnchorElement>, fieldId: string) => {
    const field = document.getElementById(fieldId);
    if (!field) return;
    // The address stays as it is: a fragment would add to the history and scroll past the label.
    event.preventDefault();
    focusField(field);
  };

  return (
    <div
      className="error-summary"
      role="group"
      aria-labelledby={headingId}
      tabIndex={-1}
      ref={container}
    >
      <div role={text === alerted?.text ? 'alert' : undefined}>
        <h2 className="error-summary__heading" id={headingId}>
          <Icon name="error" />
          <span>{heading}</span>
        </h2>
        <ul className="error-summary__list" role="list">
          {shown.map(({ fieldId, message }) => (
            <li key={`${fieldId} ${message}`}>
              <a href={`#${fieldId}`} onClick={(event) => followLink(event, fieldId)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/**
 * Which of these element ids exist on the page, followed as the page changes.
 *
 * Fields belong to other React roots than the component that asks, and appear and disappear there:
 * a row is removed, a part hydrates with rows of a stored draft. Only the document knows them all.
 */
function usePresent(ids: readonly string[]): ReadonlySet<string> {
  const all = ids.join(' ');
  const present = useSyncExternalStore(
    observePage,
    () => ids.filter((id) => document.getElementById(id) !== null).join(' '),
    () => all,
  );
  return new Set(present.split(' '));
}

function observePage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
