import type { Translator } from '#i18n';
import { furtherTranslatorFor, type FurtherTranslator } from '#i18n/further';
import {
  findSourceProblems,
  parseSource,
  contains,
  type Source,
  type SourcePolicy,
} from '#sources';
import { Button, Field, Notice, TextInput } from '#ui';
import { useState, type ReactNode } from 'react';
import { findingText } from '../finding-text.ts';

export interface AddressCheckProps {
  readonly translator: Translator;
  readonly policy: SourcePolicy;
  /** The valid sources, each at the index of its row. */
  readonly sources: readonly (Source | undefined)[];
  readonly onAdd: (cidr: string) => void;
}

/** Answers whether the list lets in an address, and by which entry. */
export function AddressCheck(props: AddressCheckProps): ReactNode {
  const { policy, sources, onAdd } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const [entered, setEntered] = useState('');
  const parsed = parseSource(entered);
  const blank = entered.trim() === '';
  const by = parsed.ok ? matchingSources(sources, parsed.source, translator) : '';
  const addable =
    !blank && by === '' && !findSourceProblems([{ cidr: entered }], policy).some(isError);
  const text = entered.trim();
  return (
    <div className="address-check">
      <Field
        id="address-check"
        label={translator.t('check.label')}
        hint={translator.t('check.hint')}
        errorPrefix=""
      >
        {(control) => (
          <TextInput
            {...control}
            mono
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={entered}
            onValueChange={setEntered}
          />
        )}
      </Field>
      <div role="status">
        {!blank && !parsed.ok && <p className="field__hint">{says(entered, policy, translator)}</p>}
        {parsed.ok && by !== '' && (
          <Notice tone="success">
            <p>{translator.t('check.yes', { text, sources: by })}</p>
          </Notice>
        )}
        {parsed.ok && by === '' && (
          <Notice tone="warning">
            <p>{translator.t('check.no', { text })}</p>
            {!addable && <p>{says(entered, policy, translator)}</p>}
          </Notice>
        )}
      </div>
      {addable && (
        <Button
          icon="plus"
          onClick={() => {
            onAdd(text);
          }}
        >
          {translator.t('check.add', { text })}
        </Button>
      )}
    </div>
  );
}

/** Why a service would not accept the entry. */
function says(cidr: string, policy: SourcePolicy, translator: Translator): string {
  const problem = findSourceProblems([{ cidr }], policy).find(isError);
  return problem ? findingText(problem, translator) : '';
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}

/** How many sources are named at most; one is enough for an answer. */
const maxNamed = 3;

/**
 * The sources that let in a whole address or network, in words: `Quelle 2 (198.51.100.0/28)`;
 * '' if none does.
 */
export function matchingSources(
  sources: readonly (Source | undefined)[],
  sought: Source,
  { t }: FurtherTranslator,
): string {
  const rows = contains(sources, sought);
  const named = rows.slice(0, maxNamed).map((row) => {
    return t('check.source', { number: row + 1, source: sources[row]?.network ?? '' });
  });
  return named.join(', ') + (rows.length > maxNamed ? ', …' : '');
}
