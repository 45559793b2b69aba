/** What resources bring to the command line, loaded when it is used: a new one is a line here. */

import type { CommandEntry } from '../cli/command.ts'
import type { EpochLines } from '../cli/up/epoch-lines.ts'
import type { ResourceStory } from '../cli/up/resource-story.ts'
import type { Spender } from '../client/spender.ts'
import { computeLines } from './compute/cli/lines.ts'
import { computeSpenders } from './compute/cli/spender.ts'
import { coverageLines } from './coverage/cli/lines.ts'
import { coverageSpenders } from './coverage/cli/spender.ts'
import { energyLines } from './energy/cli/lines.ts'
import { energySpender } from './energy/cli/spender.ts'
import { mapSpender, rideSpender } from './mobility/cli/spender.ts'
import { dataSpender } from './sensing/cli/spender.ts'
import { signalSpender } from './signal/cli/spender.ts'
import { storageLines } from './storage/cli/lines.ts'
import { storageSpender } from './storage/cli/spender.ts'

export const RESOURCE_COMMANDS: readonly CommandEntry[] = [
  {
    name: 'provide',
    summary: 'spare disk space to the network: pieces kept, proved and paid for',
    load: async () => (await import('./storage/cli/provide.ts')).provideCommand,
  },
  {
    name: 'put',
    summary: 'a file onto other people’s disks, encrypted, so that some may be lost',
    load: async () => (await import('./storage/cli/put.ts')).putCommand,
  },
  {
    name: 'get',
    summary: 'a file back by its content id',
    load: async () => (await import('./storage/cli/get.ts')).getCommand,
  },
  {
    name: 'files',
    summary: 'what is stored, on whose disks, and the risk of each file',
    load: async () => (await import('./storage/cli/files.ts')).filesCommand,
  },
  {
    name: 'run',
    summary: 'a program on other people’s machines, its results checked as surely as you ask',
    load: async () => (await import('./compute/cli/run.ts')).runCommand,
  },
  {
    name: 'rent',
    summary: 'machines that are for rent, and how far your jobs are',
    load: async () => (await import('./compute/cli/rent.ts')).rentCommand,
  },
  {
    name: 'scan',
    summary: 'hosts that consent to it looked at for what is open, old or badly set',
    load: async () => (await import('./compute/cli/scan/scan.ts')).scanCommand,
  },
  {
    name: 'scan consent',
    summary: 'which of your hosts may be scanned, signed by you, to put on them',
    load: async () => (await import('./compute/cli/scan/consent.ts')).scanConsentCommand,
  },
  {
    name: 'scan read',
    summary: 'opens a report that somebody else ordered of your hosts',
    load: async () => (await import('./compute/cli/scan/read.ts')).scanReadCommand,
  },
  {
    name: 'scan tell',
    summary: 'on a host of yours: tells its consent, and shows who came for a scan',
    load: async () => (await import('./compute/cli/scan/tell.ts')).scanTellCommand,
  },
  {
    name: 'train start',
    summary: 'a model that other owners train, on data that stays with them',
    load: async () => (await import('./compute/cli/train/train.ts')).trainStartCommand,
  },
  {
    name: 'train status',
    summary: 'models that were asked for from here, and how far they are',
    load: async () => (await import('./compute/cli/train/train.ts')).trainStatusCommand,
  },
  {
    name: 'train model',
    summary: 'a model that was trained, as a file',
    load: async () => (await import('./compute/cli/train/train.ts')).trainModelCommand,
  },
  {
    name: 'device permit',
    summary: 'who may read what of a car, what for and until when',
    load: async () => (await import('./mobility/cli/permissions/permit.ts')).permitCommand,
  },
  {
    name: 'device revoke',
    summary: 'what somebody may read of a car, taken back',
    load: async () => (await import('./mobility/cli/permissions/permit.ts')).revokeCommand,
  },
  {
    name: 'device access',
    summary: 'who may read a car, and who has',
    load: async () => (await import('./mobility/cli/permissions/access.ts')).accessCommand,
  },
  {
    name: 'device read',
    summary: 'what a car’s owner permits you to read, now',
    load: async () => (await import('./mobility/cli/permissions/read.ts')).readCommand,
  },
  {
    name: 'data quote',
    summary: 'what measured data of an area and days there is, and what it costs',
    load: async () => (await import('./sensing/cli/market/quote.ts')).quoteCommand,
  },
  {
    name: 'data buy',
    summary: 'measured data of an area, of past days and of those that come',
    load: async () => (await import('./sensing/cli/market/buy.ts')).buyCommand,
  },
  {
    name: 'data download',
    summary: 'what was bought, as CSV, GeoJSON or Parquet',
    load: async () => (await import('./sensing/cli/market/download.ts')).downloadCommand,
  },
  {
    name: 'data keys',
    summary: 'keys by which programs buy and read, with a limit and a time',
    load: async () => (await import('./sensing/cli/market/keys.ts')).keysCommand,
  },
]

export const RESOURCE_LINES: readonly EpochLines[] = [energyLines, storageLines, computeLines, coverageLines]

/** Whose owners are asked what they may spend. */
export const RESOURCE_SPENDERS: readonly Spender[] = [
  energySpender,
  storageSpender,
  ...computeSpenders,
  ...coverageSpenders,
  mapSpender,
  rideSpender,
  signalSpender,
  dataSpender,
]

export const RESOURCE_STORIES: readonly ResourceStory[] = [
  {
    resource: 'storage',
    tell: async (...scene) => (await import('./storage/cli/tell-archive.ts')).tellArchive(...scene),
  },
]
