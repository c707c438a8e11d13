import type { DraftSource } from '#order';
import { addressClass, limitsOf, parseSource, type SourcePolicy } from '#sources';
import { Button, ErrorMessage, ListRow, Live, Notice, RowList, StepCard } from '#ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { SourceField } from './SourceField.tsx';
import { SourcesConfirmation } from './SourcesConfirmation.tsx';
import { useStep, type StepProps } from './use-step.ts';

export interface TrustedSourcesStepProps extends StepProps {
  readonly policy: SourcePolicy;
  /** Since when the rules are known to be like this, in words. */
  readonly asOf: string;
}

/** Who may reach the service: a list with a row per address or network. */
export function TrustedSourcesStep(props: TrustedSourcesStepProps): ReactNode {
  const { policy, asOf } = props;
  const { words, changes, change, error, errorPrefix } = useStep(props);
  const [announcement, setAnnouncement] = useState('');
  const focusNext = useRef<number>(undefined);

  const stored = changes.trustedSources ?? [];
  const rows: readonly DraftSource[] = stored.length > 0 ? stored : [{ id: '1', cidr: '' }];
  const listError = error('/trustedSources');
  const limits = limitsOf(policy, 'ipv4') ?? limitsOf(policy, 'ipv6');
  const full = rows.length >= policy.maxEntries;

  // The row to focus exists only after React has drawn the changed list.
  useEffect(() => {
    if (focusNext.current === undefined) return;
    document.getElementById(fieldIds.source(focusNext.current))?.focus();
    focusNext.current = undefined;
  }, [rows.length]);

  const add = () => {
    focusNext.current = rows.length;
    change({ trustedSources: [...rows, { id: nextId(rows), cidr: '' }] });
    setAnnouncement(words.text('sources.added', { number: rows.length + 1 }));
  };
  const remove = (row: number) => {
    const count = rows.length - 1;
    focusNext.current = Math.min(row, count - 1);
    change({ trustedSources: rows.filter((_, index) => index !== row) });
    setAnnouncement(
      words.text(count === 1 ? 'sources.removed-one' : 'sources.removed', {
        number: row + 1,
        count,
      }),
    );
  };
  const edit = (row: number, cidr: string) => {
    change({
      trustedSources: rows.map((source, index) => (index === row ? { ...source, cidr } : source)),
    });
  };

  return (
    <StepCard label={words.text('sources.legend')} footer={asOf}>
      <Live>
        <p className="field__hint" id="sources-hint">
          {words.text('sources.hint', {
            shortest: limits?.shortestPrefix ?? '',
            longest: limits?.longestPrefix ?? '',
          })}
        </p>
        {listError && (
          <ErrorMessage id="sources-error" prefix={errorPrefix}>
            {listError}
          </ErrorMessage>
        )}
        <RowList label={words.text('sources.legend')}>
          {rows.map((source, row) => (
            <ListRow
              key={source.id}
              removeLabel={words.text('sources.remove', { number: row + 1 })}
              onRemove={
                rows.length > 1
                  ? () => {
                      remove(row);
                    }
                  : undefined
              }
            >
              <SourceField
                id={fieldIds.source(row)}
                label={words.text('sources.label', { number: row + 1 })}
                listDescriptions={listError ? 'sources-hint sources-error' : 'sources-hint'}
                error={error(`/trustedSources/${row}`)}
                errorPrefix={errorPrefix}
                value={source.cidr}
                onValueChange={(cidr) => {
                  edit(row, cidr);
                }}
              />
            </ListRow>
          ))}
        </RowList>
        {full ? (
          <p className="field__hint">{words.text('sources.full', { max: policy.maxEntries })}</p>
        ) : (
          <Button variant="secondary" icon="plus" onClick={add}>
            {words.text('sources.add')}
          </Button>
        )}
        <SourcesConfirmation
          words={words}
          sources={rows}
          policy={policy}
          confirmed={changes.confirmedAddresses}
          onConfirm={(confirmedAddresses) => {
            change({ confirmedAddresses });
          }}
          errorPrefix={errorPrefix}
        />
        {policy.allowDocumentation && rows.some(isDocumentation) && (
          <Notice tone="info">{words.text('sources.documentation')}</Notice>
        )}
        <p className="visually-hidden" aria-live="polite">
          {announcement}
        </p>
      </Live>
    </StepCard>
  );
}

function isDocumentation({ cidr }: DraftSource): boolean {
  const parsed = parseSource(cidr);
  return parsed.ok && addressClass(parsed.source) === 'documentation';
}

/** An id that no row of the list has, and none had that was removed after a later one came. */
function nextId(rows: readonly DraftSource[]): string {
  return String(Math.max(0, ...rows.map(({ id }) => Number(id) || 0)) + 1);
}
