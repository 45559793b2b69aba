/** Devices of `cairn up` that share a process (cli/up/devices/host-devices.ts), with all that they may run. */
import { hostDevices } from '../cli/up/devices/host-devices.ts'
import { SERVICES } from './services.ts'

await hostDevices(SERVICES)
