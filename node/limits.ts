/** What the node takes in, and how fast. All of it can be set by the operator; `defaultLimits` is meant for a small machine. */
export interface Limits {
  /** Bytes of one message. */
  readonly messageBytes: number
  /** Bytes of a batch's whole body. */
  readonly batchBytes: number
  /** Messages in one batch. */
  readonly batchMessages: number
  /** Messages a second that one subject may send on average, after its signature was checked. */
  readonly subjectPerSecond: number
  /** Messages that one subject may send at once after a silence, e.g. when it was offline. */
  readonly subjectBurst: number
  /** Messages a second that one network address may send on average, before anything is checked. */
  readonly senderPerSecond: number
  readonly senderBurst: number
  /** Messages being checked or written at once; more are told to come again. */
  readonly queue: number
  /** For how long the oldest of them may wait until what comes is told to come again, ms of real time. */
  readonly patienceMs: number
  /** Denials that are kept for their senders to look up; the oldest go first. */
  readonly denials: number
  /** How far the node's clock and the chain's may lie apart in network time. */
  readonly clockDriftMs: number
  /** How far in the future a message's time may lie before it is no time at all (below that the kernel judges). */
  readonly futureMs: number
  /** Transactions an hour that one network address may have sent for it; as many at once. It may have twenty times as much looked up for them. */
  readonly relayPerSender: number
  /** Transactions an hour that are sent for what one account signed to vote, wherever it comes from; as many at once. */
  readonly relayPerAccount: number
  /** Transactions an hour that are sent for all others together: what the gas may cost. Half of them are votes at most. */
  readonly relayPerHour: number
  /** Gas of one of them. */
  readonly relayGas: number
  /** Of the network’s token, whole: a lock that holds less is its holder’s own to send, since dust makes as many accounts as anybody likes. */
  readonly relayLeastLock: number
}

export const defaultLimits: Limits = {
  messageBytes: 64 * 1024,
  batchBytes: 8 * 1024 * 1024,
  batchMessages: 10_000,
  subjectPerSecond: 100,
  subjectBurst: 10_000,
  senderPerSecond: 5_000,
  senderBurst: 50_000,
  queue: 20_000,
  patienceMs: 10_000,
  denials: 100_000,
  clockDriftMs: 30_000,
  futureMs: 86_400_000,
  relayPerSender: 30,
  relayPerAccount: 12,
  relayPerHour: 1_000,
  relayGas: 1_000_000,
  relayLeastLock: 1,
}
