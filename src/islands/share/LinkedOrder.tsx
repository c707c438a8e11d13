import { isSharedFragment, readFragment } from '#order/share';
import { useEffect, useState, type ReactNode } from 'react';
import type { ReviewStepProps } from '../review/ReviewStep.tsx';
import { useStep } from '../steps/use-step.tsx';
import { ReceivedOrder } from './ReceivedOrder.tsx';

/** The question of a reader's link, and of every further one on the open page. */
export function LinkedOrder(props: ReviewStepProps): ReactNode {
  const { service, offer, labels } = props;
  const { translator } = useStep(props);
  const [arrival, setArrival] = useState({ hash: window.location.hash, count: 0 });

  useEffect(() => {
    const arrive = () => {
      const { hash } = window.location;
      if (!isSharedFragment(hash)) return;
      setArrival(({ count }) => ({ hash, count: count + 1 }));
    };
    window.addEventListener('hashchange', arrive);
    return () => {
      window.removeEventListener('hashchange', arrive);
    };
  }, []);

  return (
    <ReceivedOrder
      // Another link is another question.
      key={arrival.count}
      reading={readFragment(arrival.hash, service)}
      onAnswered={removeFragment}
      {...{ service, offer, labels, translator }}
    />
  );
}

/** So that neither a reload nor a copied address asks again. */
function removeFragment(): void {
  if (!isSharedFragment(window.location.hash)) return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}
