import { furtherTranslatorFor } from '#i18n/further';
import {
  toFile,
  toFragment,
  toSharedOrder,
  MAX_FILE,
  readFile,
  type SharedReading,
} from '#order/share';
import { Button, Checkbox, Field, Notice, TextInput } from '#ui';
import { useState, type ReactNode } from 'react';
import { ReceivedOrder } from './ReceivedOrder.tsx';
import type { ShareProps } from './ShareConfiguration.tsx';

/** A link and a file with the configuration, what they include, and loading a file. */
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
    // The same words are read out again only if they were gone.
    setAnnouncement('');
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

/** Applies a configuration that was saved as a file, after the same question as for a link. */
export function LoadFile(props: ShareProps): ReactNode {
  const { service } = props;
  const translator = furtherTranslatorFor(props.translator.locale);
  const [loaded, setLoaded] = useState<{ reading: SharedReading; count: number }>();

  const load = async (file: File): Promise<void> => {
    const reading = await readUpload(file, service);
    setLoaded((last) => ({ reading, count: (last?.count ?? 0) + 1 }));
  };

  return (
    <>
      <Field id="share-file" label={translator.t('share.load')} errorPrefix="">
        {(control) => (
          <input
            {...control}
            className="share-panel__file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) void load(file);
              // So that the same file can be chosen again.
              input.value = '';
            }}
          />
        )}
      </Field>
      {loaded && (
        <ReceivedOrder
          key={loaded.count}
          {...props}
          reading={loaded.reading}
          onAnswered={nothingLeft}
        />
      )}
    </>
  );
}

const nothingLeft = () => {};

/** Never throws: a file that cannot be read, or is too large to be one of ours, is damaged. */
async function readUpload(file: File, service: string): Promise<SharedReading> {
  const damaged = { ok: false, problem: 'damaged' } as const;
  if (file.size > MAX_FILE) return damaged;
  try {
    return readFile(await file.text(), service);
  } catch {
    return damaged;
  }
}
