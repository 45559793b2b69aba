/** Every code that signal gives, and what it means. */
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'

export const SIGNAL_REASONS = {
  // The whole message
  payload_malformed: 'The payload is not as described for its content type. The facts name what is wrong.',
  not_a_measurer:
    'Reflectors and consumers measure nothing. A device that does is registered as a signal/phone or a signal/modem.',
  not_a_reflector: 'Only a signal/reflector says what it saw of a test; the facts say what this device is.',
  not_over:
    'The quarter of an hour was not over when the message was made. Set the device’s clock, and send afterwards.',
  before_registered:
    'The quarter of an hour was over before the device was registered. Only what follows counts.',
  too_late: 'The message arrived too long after its quarter of an hour. Send within the time shown.',
  time_ahead: 'The message says something of a time that is after its own. Set the clock (NTP or GPS).',
  quarter_sealed: 'The device has already sealed a sheet of this quarter of an hour; the first seal counts.',
  quarter_counted: 'The device has already said a sheet of this quarter of an hour; the first one counts.',
  not_sealed:
    'The sheet is not what the device had sealed within the time for its quarter of an hour, so it could be a copy of what others measured. Seal each sheet in time, and open that very one.',
  far_apart:
    'Nothing on the ground comes to all these cells within a quarter of an hour. Leave out fixes that leap.',
  too_constant:
    'A receiver that is carried through so many cells reads more than one level; this one read the same in all of them, as one that hangs, or a table that somebody made up. The sheet does not count.',
  // One sight: it does not count
  out_of_bounds:
    'No receiver of such a network reports this level, or such a network has none of that name. The facts say which, and what can be reported. It does not count; look how the driver reads it.',
  levels_contradict:
    'Of one cell RSRQ is RSRP less RSSI and what the number of resource blocks adds (7.8 to 24.4 dB). These levels are not of one moment and one cell by far. They do not count; look how the driver reads them.',
  cell_twice: 'The sheet says the same network of the same cell twice; the first one counts.',
  // It counts, and nobody is blamed
  seal_awaited:
    'The seal that this sheet opens has not come in yet; an oracle’s list may have left it out. The sheet counts once a seal is there that arrived in time.',
  // Reflectors
  reflected_twice: 'The reflector has already said what it saw of this test; the first word counts.',
  too_many_reflected:
    'A reflector says of at most so many tests at a time what it saw. What came after that is not counted.',
  // Everybody at once
  leapt:
    'Even a plane does not come here so soon from where the device was before. The sheet does not count.',
  copied:
    'This sheet says the same levels of the same cells as one that could be read before it was sealed. It earns nothing; measure for yourself.',
  same_reading:
    'Another device said the very same levels of the same cells, which two receivers never do. They are one observation, and paid once in equal parts. Nobody is blamed.',
  seen_lately:
    'Most of what this sheet says had been paid for a moment before: another sight of it is a duplicate, earns nothing, and takes nothing from a later one. Nobody is blamed; measure elsewhere, or later.',
  not_reflected:
    'No reflector signed that it saw these tests, of this device and in this quarter of an hour. Throughput that only the device itself says is not paid.',
  reflector_not_drawn:
    'The reflector was not among those that the seed had drawn for this device, so it could be a friend’s. Test the way to those that the node names.',
  own_reflector: 'The reflector is of the device’s own owner, so its word is not another’s.',
  test_empty: 'Nothing was moved in these tests, and too few round trips made: they tell nothing.',
  networks_full:
    'More networks are heard than can be told apart. These are not counted until others are forgotten.',
  not_vouched:
    'Nobody who is listed vouches for the device, so what it earns waits. A voucher releases it; else it is paid when the network’s time for that is over.',
  // Consumers of the map
  not_a_consumer:
    'Only a device that is registered as a signal/consumer buys the map, so that its owner is asked what it may spend.',
  orders_full: 'So many orders of this consumer stand already. Wait until one is over.',
  nothing_there:
    'Nothing of these regions is published: a row needs measurements of as many owners on as many days as the facts say. Nothing was paid; ask again when more was measured.',
  order_spent:
    'The map costs more than the order allows in all. It ends with what it has; order again with more.',
  deposit_short:
    'What is free of the owner’s deposit does not cover the map. Deposit more, then order again.',
  ...SPENDING_REASONS,
} as const satisfies Record<string, string>

export type SignalReason = keyof typeof SIGNAL_REASONS
