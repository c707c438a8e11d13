import { useEffect, useState, type ReactNode } from 'react';
import { LONGEST_LOADING } from './loading.ts';

export interface LoadingTextProps {
  /** Says what is being loaded. */
  readonly children: string;
  /** Replaces it when that takes too long. */
  readonly late: string;
}

/**
 * Says that something is being loaded, and something else once it takes too long. While an island
 * has not come alive, its page does that instead, see `loading-text.css`.
 */
export function LoadingText({ children, late }: LoadingTextProps): ReactNode {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, LONGEST_LOADING);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <span className="loading-text" data-late={late}>
      <span>{isLate ? late : children}</span>
    </span>
  );
}
