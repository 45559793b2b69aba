/** What resources bring to an agent, their drivers and what runs beside a driver: a new one is a line here. */
import type { Services } from '../agent/kit/service.ts'
import { dsmr } from './energy/agent/dsmr/dsmr.ts'
import { priceDesk } from './energy/agent/price-desk.ts'
import { sunspec } from './energy/agent/sunspec/sunspec.ts'
import { storageGateway } from './storage/agent/consumer/storage-gateway.ts'
import { storageProber } from './storage/agent/prober/storage-prober.ts'
import { storageProvider } from './storage/agent/provider/storage-provider.ts'

export const RESOURCE_SERVICES: Services = {
  drivers: [dsmr, sunspec, storageProvider, storageGateway, storageProber],
  companions: [priceDesk],
}
