/** What resources bring to an agent, their drivers and what runs beside a driver: a new one is a line here. */
import { DESK_ERRORS } from '../agent/kit/desk/desk-error.ts'
import type { Services } from '../agent/kit/service.ts'
import { COMPUTE_ERRORS } from './compute/agent/compute-error.ts'
import { computeHost } from './compute/agent/host/compute-host.ts'
import { computeLive } from './compute/agent/live/compute-live.ts'
import { computeRequester } from './compute/agent/requester/compute-requester.ts'
import { computeTrainer } from './compute/agent/trainer/compute-trainer.ts'
import { computeWorker } from './compute/agent/worker/compute-worker.ts'
import { consumerDriver } from './coverage/agent/consumer/consumer-driver.ts'
import { COVERAGE_DEVICES, COVERAGE_WISHES } from './coverage/agent/devices.ts'
import { gatewayDriver } from './coverage/agent/gateway/gateway-driver.ts'
import { coverageMap } from './coverage/agent/map/coverage-map.ts'
import { recordedGateway } from './coverage/agent/recorded/recorded-gateway.ts'
import { relayClientDriver } from './coverage/agent/relay/client-driver.ts'
import { relayDriver } from './coverage/agent/relay/relay-driver.ts'
import { ENERGY_DEVICES, ENERGY_WISHES } from './energy/agent/devices.ts'
import { dsmr } from './energy/agent/dsmr/dsmr.ts'
import { priceDesk } from './energy/agent/price-desk.ts'
import { sunspec } from './energy/agent/sunspec/sunspec.ts'
import { mobilityBridge } from './mobility/agent/bridge.ts'
import { mobilityCar } from './mobility/agent/car.ts'
import { MOBILITY_DEVICES, MOBILITY_WISHES } from './mobility/agent/devices.ts'
import { mapDesk } from './mobility/agent/map/map-desk.ts'
import { PERMISSION_ERRORS } from './mobility/agent/permissions/permission-error.ts'
import { playedDriver, playedRider } from './mobility/agent/recorded/played-rides.ts'
import { recordedDrive } from './mobility/agent/recorded/recorded-drive.ts'
import { RIDE_ERRORS } from './mobility/agent/rides/ride-answers.ts'
import { rideDriver, rider } from './mobility/agent/rides/ride-drivers.ts'
import { mobilityTracks } from './mobility/agent/tracks.ts'
import { SENSING_DEVICES, SENSING_WISHES } from './sensing/agent/devices.ts'
import { dataDesk } from './sensing/agent/market/data-desk.ts'
import { DATA_ERRORS } from './sensing/agent/market/data-error.ts'
import { SIGNAL_DEVICES, SIGNAL_WISHES } from './signal/agent/devices.ts'
import { signalMap } from './signal/agent/map/signal-map.ts'
import { signalModem } from './signal/agent/modem/signal-modem.ts'
import { recordedWalk } from './signal/agent/recorded/recorded-walk.ts'
import { signalReflector } from './signal/agent/reflector/reflector.ts'
import { SIGNAL_ERRORS } from './signal/agent/signal-error.ts'
import { storageGateway } from './storage/agent/consumer/storage-gateway.ts'
import { storageProber } from './storage/agent/prober/storage-prober.ts'
import { storageProvider } from './storage/agent/provider/storage-provider.ts'
import { STORAGE_ERRORS } from './storage/agent/storage-error.ts'

export const RESOURCE_SERVICES: Services = {
  drivers: [
    dsmr,
    sunspec,
    mobilityBridge,
    mobilityCar,
    mobilityTracks,
    mapDesk,
    recordedDrive,
    rideDriver,
    rider,
    dataDesk,
    playedDriver,
    playedRider,
    storageProvider,
    storageGateway,
    storageProber,
    gatewayDriver,
    recordedGateway,
    consumerDriver,
    relayDriver,
    relayClientDriver,
    coverageMap,
    recordedWalk,
    signalReflector,
    signalMap,
    signalModem,
    computeWorker,
    computeRequester,
    computeTrainer,
    computeLive,
    computeHost,
  ],
  companions: [priceDesk],
  devices: [
    ...ENERGY_DEVICES,
    ...SENSING_DEVICES,
    ...COVERAGE_DEVICES,
    ...MOBILITY_DEVICES,
    ...SIGNAL_DEVICES,
  ],
  wishes: [ENERGY_WISHES, SENSING_WISHES, COVERAGE_WISHES, MOBILITY_WISHES, SIGNAL_WISHES],
}

/** What their services answer with when they say no: a status, and what would be right. */
export const RESOURCE_ERRORS: Readonly<
  Record<string, Readonly<Record<string, readonly [status: number, text: string]>>>
> = {
  compute: COMPUTE_ERRORS,
  mobility: { ...DESK_ERRORS, ...PERMISSION_ERRORS, ...RIDE_ERRORS },
  sensing: DATA_ERRORS,
  signal: SIGNAL_ERRORS,
  storage: STORAGE_ERRORS,
}
