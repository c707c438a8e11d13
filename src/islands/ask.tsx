import { Button, Dialog } from '#ui';
import { mount } from './mount.ts';

/** A question that is answered by yes or by leaving it. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly no: string;
}

/**
 * Asks in a dialog, and returns the focus to where it was.
 *
 * @returns whether the reader agreed
 */
export function ask({ title, text, yes, no }: Question): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'));
  return new Promise((resolve) => {
    const answer = (agreed: boolean): void => {
      unmount();
      place.remove();
      resolve(agreed);
    };
    const unmount = mount(
      place,
      <Dialog
        title={title}
        short
        closeLabel={no}
        onClose={() => {
          answer(false);
        }}
        footer={
          <>
            <Button
              variant="danger"
              onClick={() => {
                answer(true);
              }}
            >
              {yes}
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                answer(false);
              }}
            >
              {no}
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>,
    );
  });
}
