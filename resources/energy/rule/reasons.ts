/** Every code that energy gives, and what it means. */
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'

export const ENERGY_REASONS = {
  payload_malformed:
    'The payload is not a SenML pack (or an order) as described. The facts name what is wrong.',
  no_register: 'The pack holds no register. Name the records import, export or generation.',
  unit_wrong: 'Registers are in Wh or kWh. Other units are not counted.',
  register_not_whole: 'Registers are whole Wh from 0; a kWh register has at most three decimals.',
  register_out_of_range: 'Registers are below 2^48 Wh. Nothing on earth has counted more.',
  register_sentinel:
    'The value is what this kind of device says when it has nothing to say. It is taken as absent.',
  register_missing: 'A meter’s reading has both the import and the export register of one time.',
  too_many_readings: 'A message holds at most 3 000 readings. Send the others in another one.',
  off_boundary: 'The reading is not at the end of a market slot. Report the registers at slot boundaries.',
  time_repeated:
    'There is already a reading of these registers for this time; the first one counts. The facts say what is kept of this one.',
  reading_before_registration:
    'The reading is from before the device was registered, or from a place that is forgotten since. Counting starts with the first one after.',
  time_ahead: 'The reading is dated after the message that carries it.',
  reading_late:
    'The reading arrived when its slot’s time was over. It counts, but its energy is settled with the grid.',
  slot_settled:
    'The meter’s registers are counted past this time already. The energy is not lost: a later reading’s registers contain it.',
  reading_contradicted:
    'Readings after this one were counted on before it came, and do not follow from it. The facts say what is kept of it.',
  register_reset: 'A register is lower than before. Counting restarts here; nothing is paid for the gap.',
  register_beyond_capacity:
    'More energy than the registered connection or panels (pvW; none if not registered) can carry in the time. Nothing is paid for it; counting starts again from here.',
  clock_wrong:
    'Solar generation while the sun was well below the horizon: the clock or the time zone is wrong. Counting restarts here.',
  export_exceeds_generation:
    'More was exported than generated, and no storage is registered. Counting restarts here.',
  counters_differ:
    'A little more was exported than generated: two counters that differ by hundredths or a step, or panels without a counter. What was generated counts; nobody is blamed.',
  generation_unmetered:
    'A store can export what it took from the grid. Where storage is registered, exports are sold up to what was taken and made, and only an inverter’s generation register is credited, by day.',
  above_clear_sky:
    'More generation than a clear sky usually gives; edges of clouds do this. Nobody is blamed.',
  order_late: 'An order is given before its slot begins.',
  order_too_far: 'An order is given at most two days before its slot.',
  orders_not_used:
    'This network’s market has one price for everybody and takes no orders. What is metered is shared.',
  order_malformed:
    'An order is {slot, side, price, wh}, with slot at a slot’s start and whole numbers from 0; the facts say where price (millionths of the currency a kWh) and wh end.',
  no_deposit: 'The deposit does not cover the slot at the retail price, so the member bought from the grid.',
  ...SPENDING_REASONS,
  yield_low:
    'A week’s generation for each kW is below half of the median of the neighbours nearby. Have the panels looked at.',
  yield_high:
    'A week’s generation for each kW is further above the median of the neighbours nearby than any honest home’s. What counts is cut to what is usual, and it weighs by the excess.',
  same_as_another:
    'Too many readings equal another meter’s to the last step of its counter. They are one observation and share one pay, which goes to those that are vouched for first; nobody is accused. Who shares a plant registers its name, the same one (plant).',
  copies_another:
    'The readings repeat another meter’s, which had committed to them, and were said when those could be read. They earn nothing. Who shares a plant registers its name, both the same one (plant), or commits (commitMs). It is an accusation only where the readings came later by more than an arrival can be misdated, on three days and more.',
  not_vouched:
    'Nobody who is listed vouches for the panels, so they count up to a cap and what they earn waits. A voucher of an installer or grid operator releases it; else it is paid when the network’s time for that is over.',
  no_place:
    'The meter has no cell, or one too coarse to have neighbours and a sun of its own. What it earns waits. Register a cell of resolution 5 or finer.',
  too_new:
    'There are not five whole days yet that could be compared with the neighbours’. What it earns waits until they agree.',
  too_lonely:
    'Fewer than three owners in the district have panels, so nothing independent agrees. What it earns waits until there are, or until the network’s time for that is over.',
  dark_week:
    'The week was too dark for a comparison: under rain clouds real neighbours differ by a factor of two. What it earns waits until the next bright one.',
  model_suspects:
    'The network’s detector, a model of its rules, finds that the meter’s week looks more like a cheat’s than like a home’s; the facts say by what. Nobody is blamed. What it earns waits until it has looked like a home’s for a week, or until the network’s time for that is over.',
} as const satisfies Record<string, string>

export type EnergyReason = keyof typeof ENERGY_REASONS
