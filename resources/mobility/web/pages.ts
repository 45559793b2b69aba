/** What mobility adds to the console: any phone as a mapper. */
import type { ResourcePage } from '../../../web/src/resource-page.ts'
import { MAP_SPENDING } from '../messages/map/spending.ts'
import { RIDE_SPENDING } from '../messages/rides/spending.ts'
import { RIDES_TEXT } from './rides/text.ts'
import { ROADS_TEXT } from './roads/text.ts'
import { MOBILITY_WORDS } from './text.ts'
import { mobilityWords } from './words.ts'

export const mobilityPage: ResourcePage = {
  resource: 'mobility',
  path: '/drive',
  load: () => import('./page.tsx'),
  words: mobilityWords,
  part: () => import('./permissions/car.tsx'),
  model: 'mobility/phone',
  get join() {
    return MOBILITY_WORDS.join
  },
}

/** The map that all drives make together. */
export const roadsPage: ResourcePage = {
  resource: 'mobility',
  path: '/roads',
  get menu() {
    return ROADS_TEXT.menu
  },
  load: () => import('./roads/page.tsx'),
  get spender() {
    return Object.assign({}, MAP_SPENDING, { does: ROADS_TEXT.spends })
  },
}

/** Rides: whoever rides, and whoever drives. */
export const ridesPage: ResourcePage = {
  resource: 'mobility',
  path: '/rides',
  get menu() {
    return RIDES_TEXT.menu
  },
  load: () => import('./rides/page.tsx'),
  get spender() {
    return Object.assign({}, RIDE_SPENDING, { does: RIDES_TEXT.spends })
  },
}
