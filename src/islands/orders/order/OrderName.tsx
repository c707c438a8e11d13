import type { FurtherTranslator } from '#i18n/further';
import { $storageStatus, MAX_ORDER_NAME, nameOrder, orderNoteStore } from '#stores';
import { Field, TextInput } from '#ui';
import { useStore } from '@nanostores/react';
import { useState, type ReactNode } from 'react';

export interface OrderNameProps {
  readonly orderId: string;
  readonly translator: FurtherTranslator;
}

/**
 * The reader's own name for an order. It is saved on Enter or when the field is left; Escape
 * restores the saved name.
 */
export function OrderName({ orderId, translator }: OrderNameProps): ReactNode {
  const kept = useStore(orderNoteStore(orderId), { ssr: () => undefined })?.name ?? '';
  const [typed, setTyped] = useState<string>();
  const [announcement, setAnnouncement] = useState('');

  const save = (): void => {
    setTyped(undefined);
    if (typed === undefined || typed.trim() === kept) return;
    nameOrder(orderId, typed);
    setAnnouncement(translator.t(outcome(orderNoteStore(orderId).get()?.name)));
  };
  return (
    <form
      className="order-name"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        id="order-name"
        label={translator.t('order-name.label')}
        hint={translator.t('order-name.hint')}
        errorPrefix=""
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed ?? kept}
            maxLength={MAX_ORDER_NAME}
            autoComplete="off"
            onValueChange={(name) => {
              setTyped(name);
              setAnnouncement('');
            }}
            onBlur={save}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setTyped(undefined);
            }}
          />
        )}
      </Field>
      <p className="order-name__said" role="status">
        {announcement}
      </p>
    </form>
  );
}

function outcome(
  name: string | undefined,
): 'order-name.saved' | 'order-name.removed' | 'order-name.memory-only' {
  if ($storageStatus.get().notShared) return 'order-name.memory-only';
  return name === undefined ? 'order-name.removed' : 'order-name.saved';
}
