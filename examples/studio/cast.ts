/**
 * Five machines of five people, each with a bond, and who rents them: a studio that has films rendered (`cairn run frames.wasm --input scenes`), a
 * channel whose live stream they make, and a shop whose site and function they serve. Beside them a cheater of each class: what becomes of them,
 * each one's page says.
 */
import type { Cast, Member } from '../../cli/cast.ts'

/**
 * Copies, invents every other result, agrees with its accomplice on inventions, and works honestly until it has a record. Each has a bond, but for
 * one person's many names, which agree on inventions and put nothing in.
 */
const CHEATERS = [
  ['copycat', 'Gil', 'copy'],
  ['lazybones', 'Hanna', 'lazy'],
  ['ring-1', 'Ines', 'ring'],
  ['ring-2', 'Jon', 'ring'],
  ['sleeper', 'Karl', 'sleeper'],
  ...['Nora', 'Nils'].map((owner, at) => [`sybil-${at + 1}`, owner, 'sybil'] as const),
] as const

/** What else than programs the five do for others: video for a ten-thousandth for 10^6 pixels, functions and sites. */
const KINDS = {
  transcode: { perGiga: '100000' },
  function: { start: '1', perGiga: '1000' },
}

/** A tab for each of the five, for a year: where the network is played fast, that is some hours. */
const TABS = { machines: 5, most: '15000000', lastsHours: 8_760, everyMs: 500 }

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  // An epoch in five seconds: it leaves the processor to those who make films and video.
  speed: 720,
  lookAt: 'mill-1',
  members: [
    ...['Ana', 'Ben', 'Carmen', 'Dario', 'Eva'].map((owner, at) =>
      machine(`mill-${at + 1}`, owner, { kinds: KINDS }),
    ),
    ...CHEATERS.map(([name, owner, pretends]) =>
      machine(name, owner, pretends === 'sybil' ? { pretends, bond: '0' } : { pretends }),
    ),
    requester('studio', 'Frida', { kind: 'compute-requester', everyMs: 500 }),
    requester('channel', 'Lena', {
      kind: 'compute-live',
      source: 'test',
      width: 640,
      height: 360,
      kbps: 800,
      renditions: [
        { name: '360p', width: 640, height: 360, kbps: 500, codec: 'h264' },
        { name: '180p', width: 320, height: 180, kbps: 200, codec: 'h264' },
      ],
      ...TABS,
    }),
    requester('shop', 'Mateo', {
      kind: 'compute-host',
      site: './site',
      functions: [{ path: '/api/quote', program: './quote.wasm' }],
      ...TABS,
    }),
  ],
}

/** A hundredth for 10^9 units: some tenths of a second of one core. */
function machine(name: string, owner: string, besides: object): Member {
  return {
    ...member(name, owner, 'compute/worker'),
    deposit: '20',
    driver: {
      kind: 'compute-worker',
      reaches: '127.0.0.1',
      perGiga: '10000',
      bond: '10000000',
      everyMs: 500,
      offerDays: 365,
      pretends: '',
      ...besides,
    },
  }
}

/** It lets its agent spend all of its deposit. */
function requester(name: string, owner: string, driver: Member['driver']): Member {
  return { ...member(name, owner, 'compute/requester'), deposit: '100', driver }
}

function member(name: string, owner: string, model: string): Omit<Member, 'deposit' | 'driver'> {
  return { name, owner, model, cell: '', details: {}, transport: 'http' }
}
