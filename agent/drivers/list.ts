/** Drivers of no resource: readings that a program hands over, and readings that were recorded. */
import type { AnyDriver } from '../kit/service.ts'
import { local } from './local/local.ts'
import { recorded } from './recorded/recorded.ts'

export const CORE_DRIVERS: readonly AnyDriver[] = [local, recorded]
