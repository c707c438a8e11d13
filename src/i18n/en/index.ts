import type { Messages } from '../de/index.ts';
import { choices } from './choices.ts';
import { general } from './general.ts';
import { issues } from './issues.ts';
import { review } from './review.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';

/** The English words of a guide’s steps; which keys there are, German says. */
export const en: Messages = {
  ...general,
  ...choices,
  ...sources,
  ...issues,
  ...review,
  ...status,
};
