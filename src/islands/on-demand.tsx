import { Disclosure } from '#ui';
import { awaitPart } from '#ui/loading';
import {
  Component,
  lazy,
  startTransition,
  Suspense,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';

/**
 * The code of a part could not be loaded: the connection is gone, or a newer build has replaced it.
 * Which of them it is, and what can be done, the page says, see `src/site/page/page-notice.ts`.
 */
class LoadError extends Error {
  override readonly name = 'LoadError';
  /** Makes the next attempt load the code again; React would repeat this error. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of this page could not be loaded.', { cause });
    this.forget = forget;
  }
}

/**
 * A component whose code is loaded when it is first rendered. It needs an `OnDemand` around it.
 *
 * @param load imports the component
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const begin = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await awaitPart(load()) };
      } catch (cause) {
        throw new LoadError(cause, () => {
          Part = begin();
        });
      }
    });
  let Part = begin();
  return (props) => <Part {...props} />;
}

export interface OnDemandProps {
  /** Whether the part is wanted; once it has failed, wanting it anew tries again. */
  readonly wanted: boolean;
  /** The part, made by `lazyPart`. */
  readonly children: ReactNode;
  /** Shown until it is loaded, unless a transition asked for it: then the page stays as it is. */
  readonly loading?: ReactNode;
  /** Shown in its place if it cannot be loaded, besides what the page says. */
  readonly failed?: ReactNode;
  /** Called then. The place to stop wanting it. */
  readonly onFailed?: () => void;
}

interface OnDemandState {
  readonly wanted: boolean;
  readonly error?: Error | undefined;
}

/**
 * The frame of a part that is loaded on demand. A failed load is a state of this part and no error
 * that would take the whole step with it; every other error is passed on.
 */
export class OnDemand extends Component<OnDemandProps, OnDemandState> {
  override state: OnDemandState = { wanted: false };

  static getDerivedStateFromError(error: Error): OnDemandState {
    // It was wanted, though a transition that fails has not been committed as such.
    return { wanted: true, error };
  }

  static getDerivedStateFromProps(
    { wanted }: OnDemandProps,
    before: OnDemandState,
  ): Partial<OnDemandState> {
    return wanted && !before.wanted ? { wanted, error: undefined } : { wanted };
  }

  override componentDidCatch(error: Error): void {
    if (!(error instanceof LoadError)) return;
    error.forget();
    this.props.onFailed?.();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error instanceof LoadError) return this.props.failed;
    if (error) throw error;
    return <Suspense fallback={this.props.loading}>{this.props.children}</Suspense>;
  }
}

export interface DisclosedPartProps {
  readonly summary: string;
  /** Shown below the summary until the part is there, and to readers without JavaScript. */
  readonly before?: ReactNode;
  /** The part, made by `lazyPart`. */
  readonly children: ReactNode;
}

/** A part that is loaded when the reader opens what it is in. */
export function DisclosedPart({ summary, before, children }: DisclosedPartProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary={summary}
      onToggle={(isOpen) => {
        startTransition(() => {
          setOpen(isOpen);
        });
      }}
    >
      <OnDemand wanted={open} failed={before}>
        {open ? children : before}
      </OnDemand>
    </Disclosure>
  );
}
