/** Who takes part when a network is played with its devices (`cairn up`): `cast.ts` beside a network file exports one. */

export interface Cast {
  readonly startsAtMs: number
  readonly timeZone: string
  /** Network seconds in a second, where whoever plays it says nothing else; the usual ones unless said. */
  readonly speed?: number
  /** The member whose explanation is worth reading first. */
  readonly lookAt: string
  readonly members: readonly Member[]
  /** Machines of members that many own. */
  readonly shared?: readonly SharedMachine[]
}

/** A member's machine that goes into shares (docs/shares.md) before the network's first epoch. Its owner makes them, and runs it. */
export interface SharedMachine {
  /** The member's name. */
  readonly machine: string
  readonly name: string
  readonly symbol: string
  /** Owners of the cast, and whole shares. */
  readonly holders: Readonly<Record<string, number>>
  /** Least that a sale brings, and what the machine has to spend from and may spend of it a day, in the payment asset. */
  readonly floor: string
  readonly deposit: string
  readonly allows: string
  /** One holder sends another so many, in the epoch after so many settled ones. */
  readonly sends?: {
    readonly from: string
    readonly to: string
    readonly shares: number
    readonly afterEpochs: number
  }
}

/** A device, whose it is, and where its readings come from. */
export interface Member {
  /** How the terminal calls it: `home-15`. */
  readonly name: string
  readonly owner: string
  /** What the owner puts into Settlement to buy from neighbours, in the payment asset; '0' for nothing. */
  readonly deposit: string
  /** What the owner lets it spend of that a day, where there is a deposit; all of it unless said. */
  readonly allows?: string
  readonly model: string
  readonly cell: string
  readonly details: Readonly<Record<string, number | string>>
  readonly transport: 'mqtt' | 'http'
  /** It commits to what it measures, and says it when an interval of so many ms is over; at once unless said. */
  readonly commitMs?: number
  /** As its agent's configuration has it: a kind, and that driver's options. A `file` lies beside the cast, and so does what begins with `./`. */
  readonly driver: { readonly kind: string } & Readonly<Record<string, unknown>>
}
