import type { RecordedCall } from '#demo/calls';
import { Disclosure } from '#ui';
import { useState, type ReactNode } from 'react';
import { CallDetails, type CallDetailsProps } from './CallDetails.tsx';
import { CallSummary } from './CallSummary.tsx';

export interface CallRowProps extends CallDetailsProps {
  /** The same call again, with the same outcome: in one row with it. */
  readonly later?: readonly RecordedCall[];
}

/**
 * A row that opens. Calls that join it are added below the first one, so that nothing moves or closes
 * under who reads it; what is closed is not rendered.
 */
export function CallRow({ later = [], ...details }: CallRowProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { call, translator } = details;
  const summary = (
    <CallSummary call={later.at(-1) ?? call} count={1 + later.length} translator={translator} />
  );
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {isOpen && <CallDetails {...details} />}
      {isOpen && later.length > 0 && (
        <>
          <p className="field__label">{translator.t('calls.again')}</p>
          <ol role="list">
            {later.map((again) => (
              <li key={again.number}>
                <CallRow {...details} call={again} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Disclosure>
  );
}
