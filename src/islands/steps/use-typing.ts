import { $typing, leaveField, typeInto } from '#stores';
import { useStore } from '@nanostores/react';
import { useCallback } from 'react';
import { useAfterPointerUp } from '../sources/use-after-pointer-up.ts';

/** What a field has to report so that it is checked by the rule of all fields. */
export interface Typing {
  /** The field that is being typed into and told nothing; '' for none. */
  readonly typing: string;
  readonly type: typeof typeInto;
  /** Call it when the field loses the focus. */
  readonly leave: (field: string) => void;
}

/** Connects text fields with the rule of when they are told what is wrong; see `$typing`. */
export function useTyping(): Typing {
  const typing = useStore($typing, { ssr: () => '' });
  const afterPointerUp = useAfterPointerUp();
  const leave = useCallback(
    (field: string) => {
      afterPointerUp(() => {
        leaveField(field);
      });
    },
    [afterPointerUp],
  );
  return { typing, type: typeInto, leave };
}
