/** Pages of resources: a new one is a line here. */
import type { ResourcePage } from '../web/src/resource-page.ts'
import { computePage, workPage } from './compute/web/pages.ts'
import { coveragePage, loraMapPage } from './coverage/web/pages.ts'
import { energyPage } from './energy/web/pages.ts'
import { mobilityPage, ridesPage, roadsPage } from './mobility/web/pages.ts'
import { dataPage, sensingPage } from './sensing/web/pages.ts'
import { measurePage, signalPage } from './signal/web/pages.ts'
import { storagePage } from './storage/web/pages.ts'

export const RESOURCE_PAGES: readonly ResourcePage[] = [
  energyPage,
  storagePage,
  computePage,
  workPage,
  sensingPage,
  dataPage,
  mobilityPage,
  roadsPage,
  ridesPage,
  coveragePage,
  loraMapPage,
  signalPage,
  measurePage,
]
