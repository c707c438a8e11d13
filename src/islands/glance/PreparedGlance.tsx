import type { OpenIssue } from '#order';
import type { ShownIssue } from '#stores';
import { Button, focusField, HydrationGate, Icon, toneIcon, type IconName } from '#ui';
import type { MouseEvent, ReactNode } from 'react';
import { issueSummary } from '../review/IssueSummary.tsx';
import { fieldIdOf } from '../steps/field-ids.ts';
import { ChosenFacts, ChosenLine } from './ChosenFacts.tsx';
import type { OrderGlanceProps } from './OrderGlance.tsx';
import { chosenIn, type Glance } from './use-glance.ts';

/** How many are listed; behind them is a link to the step of the next one. */
const MOST_ISSUES = 5;

export interface ShownGlanceProps extends OrderGlanceProps {
  readonly glance: Glance;
  /** Called when the reader goes to another place of the page. */
  readonly onLeave: () => void;
}

/**
 * An order that is being prepared, in one line: what is chosen, its price, and what is open. News of
 * orders that were sent may stay for days: they have a sign here, and their words in the panel.
 */
export function PreparedLine({ glance, offer, labels }: ShownGlanceProps): ReactNode {
  const { draft, translator, view } = glance;
  if (view.busy) {
    return (
      <>
        <Icon name="clock" />
        <span className="order-glance__short">{translator.t('glance.sending')}</span>
      </>
    );
  }
  const [news] = sendingNews(glance);
  return (
    <>
      {news && (
        <>
          <Icon name={news.icon} />
          <span className="visually-hidden">{news.text}</span>
        </>
      )}
      <ChosenLine chosen={chosenIn(draft, offer)} labels={labels} translator={translator} />
      <OpenCount glance={glance} />
    </>
  );
}

/** How much is missing and wrong: a number for the eye, words for those who are read to. */
function OpenCount({ glance: { open, translator, isComplete } }: Pick<ShownGlanceProps, 'glance'>) {
  const wrong = open.filter(({ kind }) => kind === 'wrong').length;
  const missing = open.length - wrong;
  if (open.length === 0) {
    return (
      isComplete && (
        <span className="order-glance__count order-glance__count--complete">
          <Icon name="circle-check" />
          <span className="visually-hidden">{translator.t('glance.complete')}</span>
        </span>
      )
    );
  }
  const tone = wrong > 0 ? 'wrong' : 'missing';
  return (
    <span className={`order-glance__count order-glance__count--${tone}`}>
      <Icon name={wrong > 0 ? 'error' : 'circle'} />
      <span aria-hidden="true">{translator.number(open.length)}</span>
      <span className="visually-hidden">{openTexts(wrong, missing, translator).join(', ')}</span>
    </span>
  );
}

export interface PreparedPanelProps extends ShownGlanceProps {
  readonly onShare: () => void;
}

/** An order that is being prepared: what is chosen, its price, what is open, and where to go. */
export function PreparedPanel(props: PreparedPanelProps): ReactNode {
  const { glance, offer, labels, onLeave, onShare } = props;
  const { draft, translator, isAlive } = glance;
  const isHandoff = import.meta.env.PUBLIC_ORDER_MODE === 'handoff';
  return (
    <>
      <ChosenFacts chosen={chosenIn(draft, offer)} labels={labels} translator={translator} />
      {sendingNews(glance).map(({ text, icon }) => (
        <p className="order-glance__news" key={text}>
          <Icon name={icon} />
          <a href="#review" onClick={onLeave}>
            {text}
          </a>
        </p>
      ))}
      <div className="order-glance__todo">
        {!isAlive && <p className="order-glance__intro">{translator.t('glance.intro')}</p>}
        <Issues glance={glance} onLeave={onLeave} />
      </div>
      <div className="order-glance__ways">
        <a className="button button--soft" href="#review" onClick={onLeave}>
          {translator.t(isHandoff ? 'glance.to-sheet' : 'glance.to-review')}
        </a>
        <HydrationGate>
          <Button variant="secondary" onClick={onShare}>
            {translator.t('glance.share')}
          </Button>
        </HydrationGate>
      </div>
    </>
  );
}

/** What is missing and what is wrong, each as a link to its field. */
function Issues({ glance, onLeave }: Pick<ShownGlanceProps, 'glance' | 'onLeave'>): ReactNode {
  const { open, translator, isComplete } = glance;
  const [next, ...others] = open.slice(MOST_ISSUES);
  if (open.length === 0) {
    return (
      isComplete && (
        <p className="order-glance__complete">
          <Icon name="circle-check" />
          <span>{translator.t('glance.complete')}</span>
        </p>
      )
    );
  }
  return (
    <div className="order-glance__open">
      <p>{translator.t('glance.open', { count: open.length })}</p>
      <ul role="list">
        {open.slice(0, MOST_ISSUES).map(({ issue, kind, step }) => (
          <li className={`order-glance__issue--${kind}`} key={`${issue.path} ${issue.code}`}>
            <Icon name={kind === 'wrong' ? 'error' : 'circle'} />
            <a href={`#${step}`} onClick={(event) => follow(event, issue, onLeave)}>
              {issueSummary(issue, translator)}
            </a>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <a href={`#${next.step}`} onClick={onLeave}>
            {translator.t('glance.more', { count: others.length + 1 })}
          </a>
        </p>
      )}
    </div>
  );
}

/** Focuses the field as the error summary does; one that is not on the page is in its step. */
function follow(
  event: MouseEvent,
  issue: OpenIssue<ShownIssue>['issue'],
  onLeave: () => void,
): void {
  onLeave();
  const field = document.getElementById(fieldIdOf(issue));
  if (!field) return;
  event.preventDefault();
  focusField(field);
}

function openTexts(
  wrong: number,
  missing: number,
  { t }: Pick<Glance['translator'], 't'>,
): readonly string[] {
  return [
    ...(wrong > 0 ? [t('glance.wrong', { count: wrong })] : []),
    ...(missing > 0 ? [t('glance.missing', { count: missing })] : []),
  ];
}

/** What the last step says of orders that were sent, in its headlines, each once. */
function sendingNews({ view, translator }: Glance): readonly News[] {
  if (view.busy) return [{ text: translator.t('glance.sending'), icon: 'clock' }];
  const news = view.notices.map(({ title, tone }) => ({
    text: translator.t(`send.${title}`),
    icon: toneIcon[tone],
  }));
  return [...new Map(news.map((entry) => [entry.text, entry])).values()];
}

interface News {
  readonly text: string;
  readonly icon: IconName;
}
