import { explainFailure } from '#api';
import { reasonMessage, type Translator } from '#i18n';
import { Button, Field, LoadingText, Notice, OptionGroup, SearchInput, type FieldError } from '#ui';
import { useRef, useState, type ReactNode } from 'react';
import { fieldIds } from './field-ids.ts';
import { LearnMore, RemedyLink, type PortalLinks } from './HelpLinks.tsx';
import { useBillingProfiles, type BillingProfileSearch } from './use-billing-profiles.ts';

export interface BillingProfileSearchFieldProps {
  readonly translator: Translator;
  /** Id of the chosen profile, or '' while none is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly error: FieldError | undefined;
  readonly errorPrefix: string;
  readonly portal: PortalLinks;
}

type Found = Extract<BillingProfileSearch, { readonly state: 'found' }>;

/** The reader's billing profiles from the order API, narrowed down by a search. */
export function BillingProfileSearchField(props: BillingProfileSearchFieldProps): ReactNode {
  const { translator, chosen, onChoose, error, errorPrefix, portal } = props;
  const [search, setSearch] = useState('');
  const [result, reload] = useBillingProfiles(search);
  const field = useRef<HTMLInputElement>(null);
  const profiles = result.state === 'found' ? result.profiles : [];
  const chosenName = profiles.find(({ id }) => id === chosen)?.name;

  return (
    <div className="billing-search">
      <Field
        // While there is no list to choose from, an error links to the search.
        id={profiles.length > 0 ? `${fieldIds.billingProfile}-search` : fieldIds.billingProfile}
        label={translator.t('billing.search')}
        hint={translator.t('billing.search-hint')}
        error={profiles.length === 0 && error}
        errorPrefix={errorPrefix}
      >
        {(control) => (
          <SearchInput {...control} ref={field} value={search} onValueChange={setSearch} />
        )}
      </Field>
      <p className="field__hint" role="status">
        {result.state === 'loading' && (
          <LoadingText late={translator.t('loading.late')}>
            {translator.t('billing.loading')}
          </LoadingText>
        )}
        <span>{result.state === 'found' && countMessage(translator, search, result)}</span>
      </p>
      {result.state === 'failed' && (
        <Notice tone="danger" role="alert">
          <p>
            <span>
              {translator.t('billing.failed', {
                reason: reasonMessage(explainFailure(result.failure), translator),
              })}
            </span>{' '}
            <LearnMore failure={result.failure} translator={translator} />
          </p>
          <RemedyLink
            remedy={explainFailure(result.failure).remedy}
            portal={portal}
            translator={translator}
          />
          <Button
            onClick={() => {
              reload();
              // The notice goes, and this button with it.
              field.current?.focus();
            }}
          >
            {translator.t('billing.retry')}
          </Button>
        </Notice>
      )}
      {profiles.length > 0 && (
        <OptionGroup
          id={fieldIds.billingProfile}
          name="billing-profile"
          legend={translator.t('billing.results')}
          layout="rows"
          error={error}
          errorPrefix={errorPrefix}
          value={chosen}
          onValueChange={onChoose}
          options={profiles.map(({ id, name }) => ({
            value: id,
            title: name,
            meta: translator.t('billing.id', { id }),
          }))}
        />
      )}
      {chosen !== '' && chosenName === undefined && (
        // The search may hide the chosen profile; it remains chosen.
        <p className="step-result">{translator.t('review.billing-existing', { id: chosen })}</p>
      )}
    </div>
  );
}

function countMessage(
  translator: Translator,
  search: string,
  { profiles, leftOut }: Found,
): string {
  const { length: count } = profiles;
  const found = translator.t('billing.count', { count });
  if (leftOut > 0) {
    const more = translator.t('billing.left-out', { count: leftOut });
    return count === 0 ? more : `${found}. ${more}`;
  }
  if (count > 0) return found;
  return search === ''
    ? translator.t('billing.none-at-all')
    : translator.t('billing.none', { search });
}
