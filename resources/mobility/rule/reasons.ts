/** Every code that mobility gives, and what it means. */
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'
import { RIDE_REASONS } from './rides/ride-reasons.ts'

export const MOBILITY_REASONS = {
  // The whole sheet
  payload_malformed: 'The payload is not a sheet as described. The facts name what is wrong.',
  not_over:
    'The quarter of an hour was not over when the message was made. Set the device’s clock, and send the sheet afterwards.',
  too_late: 'The sheet arrived too long after its quarter of an hour. Send within the time shown.',
  before_registered:
    'The quarter of an hour was over before the device was registered. Only what follows counts.',
  not_sealed:
    'The sheet arrived after the time for its quarter of an hour, and it is not what the device had sealed within it. Seal each sheet in time, and open that very one.',
  quarter_sealed: 'The device has already sealed a sheet of this quarter of an hour; the first seal counts.',
  quarter_counted: 'The device has already said a sheet of this quarter of an hour; the first one counts.',
  too_long:
    'The sheet’s cells take more seconds than a quarter of an hour has. Count each second in one cell.',
  parked: 'The device hardly moved, so it saw nothing new. A parked phone earns nothing, and is not blamed.',
  far_apart:
    'Nothing that moves on a road comes to all these cells within a quarter of an hour. Leave out fixes that leap.',
  too_many_cells: 'So many cells cannot be crossed on so short a way. Leave out fixes that leap.',
  too_hard:
    'The device says that it sped up or slowed down for longer than any road vehicle can. Check how its speeds are read.',
  does_not_shake:
    'The receiver moved and the motion sensor felt nothing, as on a desk, or on a calm ferry. It does not count, and nobody is blamed.',
  does_not_push:
    'What the motion sensor felt does not go with how the receiver says that the speed changed, as where an old drive is said again beside a shaken phone. It does not count, and nobody is blamed; have the phone in a holder.',
  drawn:
    'A receiver does not say one accuracy, or one speed, or drive as straight as this for so long: the way looks drawn. Use the receiver’s own fixes.',
  odometer_differs:
    'The way is not the one that the vehicle’s odometer counted. Check which vehicle the device is in.',
  charge_rises: 'The battery filled faster than a moving vehicle can fill it. Check how its charge is read.',
  // One visit: it does not count
  too_fast:
    'The way through this cell is longer than can be driven in its seconds, with the receiver’s accuracy. As in a fast train or a plane, it does not count, and nobody is blamed.',
  // It counts, and nobody is blamed
  seal_awaited:
    'The seal that this sheet opens has not come in yet; an oracle’s list may have left it out. It counts once the seal is there.',
  no_motion_sensor:
    'No motion sensor speaks beside the receiver, so it could not be told whether the device was shaken.',
  no_accuracy:
    'The receiver does not say how accurate it is, so it could not be told whether the way is drawn.',
  // Everybody at once
  leapt:
    'Even a plane does not come here so soon from where the device was before. The sheet does not count.',
  odometer_back:
    'The odometer says less than it said before. The sheet does not count; check which vehicle the device is in.',
  copied:
    'This sheet equals in too many cells one that had arrived before. It earns nothing; drive for yourself.',
  seen_lately:
    'Most of these cells had been paid for a moment before: another sight of them is a duplicate, earns nothing, and takes nothing from a later one. Nobody is blamed; drive elsewhere, or later.',
  lone_region:
    'Fewer owners than the map needs drive in this region, so nothing of it can be published yet, and a cell is paid in part. Nobody is blamed; it is paid whole once enough drive there.',
  together:
    'Others moved along with this device all the time: it is one observation, and paid once in equal parts. Nobody is blamed.',
  same_vehicle:
    'Another device is registered for the same vehicle: a vehicle earns once. Who is vouched for has it, else it is shared.',
  not_vouched:
    'Nobody who is listed vouches for the device, so what it earns waits. A voucher releases it; else it is paid when the network’s time for that is over.',
  // What a camera saw: a sighting does not count, the sheet does
  sighting_elsewhere:
    'These sightings are of places where the drive was not. A sighting counts on the drive on which it was made.',
  sighting_slow:
    'These sightings were made where the device stood or crept: who stands sees the same again and again. Nobody is blamed, as in a jam.',
  sighting_burst:
    'So many kinds and directions were seen in one place at once, as on a poster or a screen. None of them counts, and nobody is blamed.',
  picture_again:
    'These pictures were said before, or show the same in two places, as what is stuck to a windscreen or played on a screen does. They do not count.',
  few_sightings:
    'A session counts from as many sightings on as the facts say. Nobody is blamed; the next ones count with these.',
  sighting_waits:
    'Nobody else has seen these objects yet at another time. They are paid once another owner does.',
  sighting_again:
    'These objects were just seen, or by the same owner last: another owner’s sight is worth more. Nobody is blamed.',
  sighting_denied:
    'Those who passed by did not see these objects, so who had said that they are there cannot say it again. Two others can.',
  object_denied:
    'This object is not there any more by what those say who passed by. Nobody is blamed: it may have been taken away.',
  often_denied:
    'More of this owner’s objects were denied than stand, by others who passed by before and after. Its sightings do not count for a while; have the camera look at the street.',
  // Consumers of the map
  not_a_consumer:
    'Only a device that is registered as a mobility/consumer buys the map, so that its owner is asked what it may spend.',
  orders_full: 'So many orders of this consumer stand already. Wait until one is over.',
  nothing_there:
    'Nothing of these regions is published: a row needs drives of as many owners on as many days as the facts say. Nothing was paid; ask again when more was driven.',
  order_spent:
    'The map costs more than the order allows in all. It ends with what it has; order again with more.',
  deposit_short:
    'What is free of the owner’s deposit does not cover the map. Deposit more, then order again.',
  ...SPENDING_REASONS,
  ...RIDE_REASONS,
} as const satisfies Record<string, string>

export type MobilityReason = keyof typeof MOBILITY_REASONS
