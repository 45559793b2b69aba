/** Every driver there is. A new one is a folder and a line here. */

import { storageGateway } from './storage/agent/consumer/storage-gateway.ts'
import { storageProber } from './storage/agent/prober/storage-prober.ts'
import { storageProvider } from './storage/agent/provider/storage-provider.ts'
import type { AnyDriver } from '../agent/kit/service.ts'
import { dsmr } from './energy/agent/dsmr/dsmr.ts'
import { local } from '../agent/drivers/local/local.ts'
import { recorded } from '../agent/drivers/recorded/recorded.ts'
import { sunspec } from './energy/agent/sunspec/sunspec.ts'

export const DRIVERS: readonly AnyDriver[] = [
  recorded,
  dsmr,
  sunspec,
  local,
  storageProvider,
  storageGateway,
  storageProber,
]
