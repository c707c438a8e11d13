import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/**
 * `primary` once per view; `quiet` for a minor action next to it; `soft` for an offer within a row,
 * a size smaller; `danger` for what cannot be undone.
 */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'soft' | 'danger';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className'> {
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  /** Where the icon stands; at the `end` for those that point onward. */
  readonly iconAt?: 'start' | 'end';
  /**
   * Whether the action is under way. The label and the width stay, further clicks do nothing, and
   * the focus is kept: a disabled button would lose it. Give it (even as `false`) to every button
   * that may become busy, so that the place of the sign is kept free.
   */
  readonly busy?: boolean;
}

/** A button. Its type is `button` unless said otherwise, so none sends a form by accident. */
export function Button(props: ButtonProps): ReactNode {
  const { variant = 'secondary', icon, iconAt = 'start', busy, ...others } = props;
  const { type = 'button', children, onClick, ...rest } = others;
  const classes = ['button', `button--${variant}`];
  if (iconAt === 'end') classes.push('button--icon-end');
  if (busy !== undefined && !icon) classes.push('button--spinner-space');
  const shown = busy ? 'spinner' : icon;

  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <button
      {...rest}
      type={type}
      className={classes.join(' ')}
      aria-disabled={busy ? true : rest['aria-disabled']}
      onClick={handleClick}
    >
      {shown && <Icon name={shown} />}
      <span>{children}</span>
    </button>
  );
}
