/**
 * Marks each element of a page whose file could not be loaded with `data-failed`. In the head, before
 * the first of them: an element is told only once, and `./page-notice.ts` starts much later. Written
 * for browsers of any age, because nothing compiles it.
 */
export const MARK_FAILED_FILES =
  'addEventListener("error",function(e){' +
  'var t=e.target;t.setAttribute&&t.setAttribute("data-failed","")},true)';
