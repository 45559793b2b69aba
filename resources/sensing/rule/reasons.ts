/** Every code that sensing gives, and what it means. */
import { MARKET_REASONS } from './market/market-reasons.ts'

export const SENSING_REASONS = {
  // The whole message
  payload_malformed: 'The payload is not a SenML pack in CBOR as described. The facts name what is wrong.',
  no_quantity:
    'No record of the pack is of a quantity that this network measures. Name the records as the network does.',
  // One reading: it does not count
  quantity_unknown: 'The network does not measure this quantity. The reading is not counted.',
  unit_wrong: 'The reading is in another unit than the network’s, or in none. Convert it before signing.',
  no_value: 'The record has no number as its value.',
  sentinel: 'The value is what this kind of sensor says when it has nothing to say. It is taken as absent.',
  out_of_range: 'No sensor of this kind can measure such a value. Check the sensor and its wiring.',
  parts_missing: 'The level came without all of its parts at the same time. Send them in the same pack.',
  parts_differ: 'The parts do not add up to the level. The meter, or somebody after it, changed one of them.',
  time_ahead: 'The reading was made after its message was. Set the device’s clock.',
  too_late: 'The reading was made too long before its message arrived. Send within the time shown.',
  before_place: 'The reading was made before the device was registered at its present place.',
  time_repeated: 'There is already a reading of this quantity for this time; the first one counts.',
  jump: 'The value changed more than it can in the time since the last good reading, away from the median before.',
  constant: 'The value has not moved for longer than this quantity can stand still. Check the sensor.',
  too_coarse:
    'The station’s smallest usual change is coarser than the network needs. A sensor of finer steps helps.',
  // One reading: it counts, and nobody is blamed
  slot_counted: 'A reading of this interval was counted in an earlier epoch, and an interval is paid once.',
  no_history: 'There were too few readings before this one to judge its change.',
  level_changed: 'The value jumped and stayed; it is taken as the new level.',
  saturated: 'The value stands still in saturated air, where sensors do.',
  frozen: 'The value stands still in frost, where sensors may be iced.',
  may_stand:
    'The value may not have moved for too long, but readings before it are missing. It waits for them, and does not count if none tells otherwise.',
  calm: 'The value stands still in calm air, where it may.',
  dark: 'The value stands still in the dark, where it may.',
  quiet: 'The value stands still where it is as quiet as the microphone’s own noise, and may.',
  // The network at once
  neighbours_differ:
    'Readings differ from what the neighbours and the station’s own usual difference explain. They count, for a shore, a roof and a front differ too; whether the station sees the same weather is judged by how it changes from day to day.',
  bias: 'The station’s usual difference to its neighbours has grown large at all hours. Check calibration and siting.',
  clone:
    'The series equals another station’s, which had committed to it before this one could be fixed. It earns nothing; measure for yourself, and commit.',
  same_series:
    'The series equals another station’s. It is one observation and paid once, in equal parts, or to those that are vouched for; nobody is blamed. Who commits to what it measures is nobody’s copy.',
  derived:
    'The series follows one that a neighbour had committed to, or the average of all, more closely than two stations do, and was said when that could be read. It earns nothing. Say it before the interval is over, or commit.',
  cell_full:
    'Others told the same quantity of this cell and interval before, or stood here first. A free cell earns, and a station that somebody vouches for.',
  no_place:
    'The device is registered without a valid H3 cell, or with one that is coarser than the network’s, so nobody can tell what it measures. Register a place of the resolution that the rules name, or finer.',
  not_vouched:
    'Nobody who is listed vouches for the station, so what it earns waits. A voucher releases it; so does going along with stations that are vouched for, said before anybody could know what they say; and thirty days of readings at its place. Else it is paid when the network’s time for that is over.',
  too_lonely:
    'There are too few neighbours of other owners at its height, or what it measures is compared with nobody’s, so nothing independent agrees. It waits until something does, which may be another quantity of the station; for what nobody can compare until the station has told its readings in time for thirty days at its place; or until the network’s time for that is over.',
  too_new:
    'The neighbours’ weather has not changed enough since the station is there to tell whether it sees the same. What it earns waits until it has.',
  does_not_follow:
    'When the weather changes from one day to the next the station does not go along with its neighbours. What it earns waits, is released once it does, and is forfeited where neighbours that are vouched for, two at least, surely say that it does not. Nobody is blamed: check the siting, the fan and the cable, and register the altitude.',
  model_suspects:
    'The network’s detector, a model of its rules, finds that what the station says of a quantity looks for weeks more like a cheat’s than like a station’s; the facts say by what. Nobody is blamed. What that quantity earns waits until it has looked like a station’s for a week, or until the network’s time for that is over.',
  ...MARKET_REASONS,
} as const satisfies Record<string, string>

export type SensingReason = keyof typeof SENSING_REASONS
