import { furtherTranslatorFor } from '#i18n/further';
import { toFile, toFragment, toSharedOrder } from '#order/share';
import { MAX_ORDER_NAME } from '#stores';
import { Button, Checkbox, Field, Notice, TextInput } from '#ui';
import { useState, type ReactNode } from 'react';
import { LoadFile } from './LoadFile.tsx';
import { sharedText } from './shared-text.ts';
import type { ShareProps } from './ShareConfiguration.tsx';

export interface SharePanelProps extends ShareProps {
  /** Of the panel, and in front of the ids of its fields: a page has two. */
  readonly id: string;
  /** Also takes a configuration that was saved as a file. */
  readonly withFile?: boolean;
}

/** A link, a text and a file with the configuration, and what they include. */
export function SharePanel(props: SharePanelProps): ReactNode {
  const { id, service, draft, withFile = false } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const [withSources, setWithSources] = useState(false);
  const [withBilling, setWithBilling] = useState(false);
  const [name, setName] = useState('');
  const [announcement, setAnnouncement] = useState('');

  const options = { trustedSources: withSources, billingProfile: withBilling };
  const shared = toSharedOrder(draft, service, options);
  const fragment = toFragment(shared);
  const link = fragment === undefined ? undefined : linkWith(service, fragment);

  const text = sharedText(name, props);

  const copy = async (copied: string, done: 'link.copied' | 'share.text-copied'): Promise<void> => {
    // The same words are read out again only if they were gone.
    setAnnouncement('');
    try {
      await navigator.clipboard.writeText(copied);
      setAnnouncement(translator.t(done));
    } catch {
      // Refused, or a page that is not served over https: the field holds the link.
      setAnnouncement(translator.t('share.not-copied'));
    }
  };

  return (
    <div className="share-panel" id={id}>
      <p>{translator.t('share.intro')}</p>
      <Checkbox
        id={`${id}-sources`}
        label={translator.t('share.sources')}
        hint={translator.t('share.sources-hint')}
        checked={withSources}
        onCheckedChange={setWithSources}
        errorPrefix=""
      />
      <Checkbox
        id={`${id}-billing`}
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
        <Field id={`${id}-link`} label={translator.t('share.link')} errorPrefix="">
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
      <Field
        id={`${id}-name`}
        label={translator.t('share.name')}
        hint={translator.t('share.name-hint')}
        errorPrefix=""
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={MAX_ORDER_NAME}
            value={name}
            onValueChange={setName}
          />
        )}
      </Field>
      <p className="share-panel__text">
        <span className="visually-hidden">{`${translator.t('share.text')}: `}</span>
        <span>{text}</span>
      </p>
      <p className="button-row">
        {link !== undefined && (
          <>
            <Button
              variant="secondary"
              onClick={() => void copy(`${text}\n${link}`, 'share.text-copied')}
            >
              {translator.t('share.copy-text')}
            </Button>
            <Button variant="secondary" onClick={() => void copy(link, 'link.copied')}>
              {translator.t('share.copy')}
            </Button>
          </>
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
      {withFile && <LoadFile {...props} />}
    </div>
  );
}

/** The guide's address without a language: who opens the link reads it in their own. */
function linkWith(service: string, fragment: string): string {
  const page = `${import.meta.env.BASE_URL}guides/${service}/`;
  return `${window.location.origin}${page}#${fragment}`;
}
