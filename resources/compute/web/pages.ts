/** What compute adds to the console. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { RENT_SPENDING } from '../messages/spending.ts'
import { COMPUTE_WORDS } from './text.ts'
import { computeWords } from './words.ts'
import { WORK_TEXT } from './worker/text.ts'

export const computePage: ResourcePage = {
  resource: 'compute',
  path: '/compute',
  get menu() {
    return COMPUTE_WORDS.menu
  },
  load: () => import('./page.tsx'),
  words: computeWords,
  get use() {
    return COMPUTE_WORDS.use
  },
  get spender() {
    return { ...RENT_SPENDING, does: COMPUTE_WORDS.spends }
  },
}

/** Any phone or computer as a machine. */
export const workPage: ResourcePage = {
  resource: 'compute',
  path: '/work',
  load: () => import('./worker/page.tsx'),
  model: 'compute/worker',
  get join() {
    return WORK_TEXT.join
  },
}

/** Pictures that other people’s machines make as they are shown. */
export const livePage: ResourcePage = {
  resource: 'compute',
  path: '/live',
  load: () => import('./live/page.tsx'),
}
