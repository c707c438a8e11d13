/** The life of one sending, from the press of the button to what became of it. Pure. */
export { transition, type Outgoing, type SendingEvent } from './lifecycle.ts';
export {
  isBlocking,
  pageView,
  sendingsAt,
  type NoticeTitle,
  type PageView,
  type SendingAction,
  type SendingNotice,
  type Sendings,
} from './page-view.ts';
export { isKeyUsable, KEY_USABLE_FOR, RESUMES_WITHIN, WAITS_FOR } from './time.ts';
export {
  isAbout,
  SendingSchema,
  type Report,
  type Sending,
  type SendingIn,
  type SendingState,
} from './record.ts';
