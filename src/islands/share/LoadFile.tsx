import { furtherTranslatorFor } from '#i18n/further';
import { MAX_FILE, readFile, type SharedReading } from '#order/share';
import { Field } from '#ui';
import { useState, type ReactNode } from 'react';
import { ReceivedOrder } from './ReceivedOrder.tsx';
import type { ShareProps } from './ShareConfiguration.tsx';

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
