import { furtherTranslator } from '#i18n/further';
import { toFile, toFragment, toSharedOrder } from '#order/share';
import { Button, Checkbox, Field, Notice, TextInput } from '#ui';
import { useState, type ReactNode } from 'react';
import type { ShareProps } from './ShareConfiguration.tsx';
import { LoadFile } from './LoadFile.tsx';

/** A link and a file with the configuration, what goes along, and the way back from a file. */
export function SharePanel(props: ShareProps): ReactNode {
  const { service, draft } = props;
  const words = furtherTranslator(props.words.locale);
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
      setAnnouncement(words.text('link.copied'));
    } catch {
      // Refused, or a page that is not served over https: the field holds the link.
      setAnnouncement(words.text('share.not-copied'));
    }
  };

  return (
    <div className="share-panel" id="share-panel">
      <p>{words.text('share.intro')}</p>
      <Checkbox
        id="share-sources"
        label={words.text('share.sources')}
        hint={words.text('share.sources-hint')}
        checked={withSources}
        onCheckedChange={setWithSources}
        errorPrefix=""
      />
      <Checkbox
        id="share-billing"
        label={words.text('share.billing')}
        hint={words.text('share.billing-hint')}
        checked={withBilling}
        onCheckedChange={setWithBilling}
        errorPrefix=""
      />
      <p>{words.text('share.documents')}</p>
      {link === undefined ? (
        <Notice tone="warning" role="status">
          {words.text('share.too-long')}
        </Notice>
      ) : (
        <Field id="share-link" label={words.text('share.link')} errorPrefix="">
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
            {words.text('share.copy')}
          </Button>
        )}
        <a
          className="button button--quiet"
          download={`${service}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(toFile(shared))}`}
        >
          {words.text('share.save')}
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
