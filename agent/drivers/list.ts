/** Every driver there is. A new one is a folder and a line here. */

import { storageGateway } from '../storage/consumer/storage-gateway.ts'
import { storageProber } from '../storage/prober/storage-prober.ts'
import { storageProvider } from '../storage/provider/storage-provider.ts'
import type { AnyDriver } from './driver.ts'
import { dsmr } from './dsmr/dsmr.ts'
import { local } from './local/local.ts'
import { recorded } from './recorded/recorded.ts'
import { sunspec } from './sunspec/sunspec.ts'

export const DRIVERS: readonly AnyDriver[] = [
  recorded,
  dsmr,
  sunspec,
  local,
  storageProvider,
  storageGateway,
  storageProber,
]
