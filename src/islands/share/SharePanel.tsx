import { furtherTranslatorFor } from '#i18n/further';
import { toFile, toFragment, toSharedOrder } from '#order/share';
import { Button, Checkbox, Field, Notice, TextInput } from '#ui';
import { useState, type ReactNode } from 'react';
import type { ShareProps } from './ShareConfiguration.tsx';
import { LoadFile } from './LoadFile.tsx';

/** A link and a file with the configuration, what goes along, and the way back from a file. */
export function SharePanel(props: ShareProps): ReactNode {
  const { service, draft } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const [withSources, setWithSources] = useState(false);
  const [withBilling, setWithBilling] = useState(false);
  const [announcement, setAnnouncement] = useState('');

  const options = { trustedSources: withSources, billingProfile: withBilling };
  const shared = toSharedOrder(draft, service, options);
  const fragment = toFragment(shared);
  const link = fragment === undefined ? undefined : linkWith(service, fragment);

  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setAnnouncement(translator.t('link.copied'));
    } catch {
      // Refused, or a page that is not served over https: the field holds the link.
      setAnnouncement(translator.t('share.not-copied'));
    }
  };

  return (
    <div className="share-panel" id="share-panel">
      <p>{translator.t('share.intro')}</p>
      <Checkbox
        id="share-sources"
        label={translator.t('share.sources')}
        hint={translator.t('share.sources-hint')}
        checked={withSources}
        onCheckedChange={setWithSources}
        errorPrefix=""
      />
      <Checkbox
        id="share-billing"
        label={translator.t('share.billing')}
        hint={translator.t('share.billing-hint')}
        checked={withBilling}
        onCheckedChange={setWithBilling}
        errorPrefix=""
      />
      <p>{translator.t('share.documents')}</p>
      {link === undefined ? (
        <Notice tone="warning" role="status">
          {translator.t('share.too-long')}
        </Notice>
      ) : (
        <Field id="share-link" label={translator.t('share.link')} errorPrefix="">
          {(control) => (
            <TextInput
              {...control}
              mono
              readOnly
              value={link}
              onValueChange={() => {}}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          )}
        </Field>
      )}
      <p className="button-row">
        {link !== undefined && (
          <Button variant="secondary" onClick={() => void copy(link)}>
            {translator.t('share.copy')}
          </Button>
        )}
        <a
          className="button button--quiet"
          download={`${service}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(toFile(shared))}`}
        >
          {translator.t('share.save')}
        </a>
      </p>
      <p className="share-panel__said" role="status">
        {announcement}
      </p>
      <LoadFile {...props} />
    </div>
  );
}

/** The guide's address without a language: who opens the link reads it in their own. */
function linkWith(service: string, fragment: string): string {
  const page = `${import.meta.env.BASE_URL}guides/${service}/`;
  return `${window.location.origin}${page}#${fragment}`;
}
