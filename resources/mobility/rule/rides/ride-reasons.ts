/** Every code that rides give, and what it means. None of them accuses anybody. */
export const RIDE_REASONS = {
  // A word alone
  not_a_rider:
    'Only a device that is registered as a mobility/rider books rides, so that its owner is asked what it may spend.',
  not_a_driver: 'Only a car or a phone that is registered with mobility drives for others.',
  rides_full: 'So many rides of this device are open already. Wait until one is over, or call one off.',
  by_too_far:
    'A ride is booked for a time within the next days, and one that is not over when the message is made. The facts say which.',
  too_far_for_cells:
    'So long a way was never needed between these cells: the price would be agreed for a detour. Book again with the way that the map says.',
  too_fast_to_be_true:
    'Nothing on a road comes so far in that time. Book again with the time that the way takes.',
  rating_early:
    'Ratings of this ride are opened once both sides have fixed theirs or had the time for it, so that nobody answers the other’s. Send it then.',
  rating_closed: 'Ratings of this ride can be fixed no more.',
  rating_differs: 'This is not the rating that was fixed. Open that very one.',
  // The purse
  offer_too_long:
    'Rides are offered for a time to come, for as long as the facts say at most. Offer again then.',
  purse_too_long: 'Money is set aside for rides for a time to come, a year at most. The facts say which.',
  purse_of_another:
    'The money that waits here for rides is that of an earlier owner of this device. It goes back to it once no ride is open; set yours aside then.',
  purse_open: 'The purse closes, and its rest goes back, once no ride of it is open any more.',
  // A ride
  own_car: 'Rider and driver are of one owner: there is nothing to pay.',
  driver_unknown:
    'Nobody of this name is registered as a car or a phone of mobility, so nobody can be paid. Nothing is set aside.',
  ride_uncovered:
    'What waits for rides did not cover this one, nor did the deposit and its allowance when it came in. Nothing is paid for it. A driver looks at the purse before it sets out.',
  called_off_late:
    'The rider called the ride off after the time in which that is free: the driver gets the small part that was agreed.',
  driver_called_off: 'The driver called the ride off. Nothing is paid; book another.',
  rider_absent:
    'The driver says that the rider did not come, and the rider said nothing to that in its time. The driver gets the small part that was agreed.',
  driver_absent:
    'The rider says that the driver did not come, and the driver claims nothing. Nothing is paid.',
  absent_both:
    'Each says that the other did not come. Nobody can tell, so both bear it alike, and nobody is blamed: the rider pays the small part, the driver owes as much of its next fares, and both are burned.',
  ride_forgotten:
    'The ride was accepted, and neither side said what became of it. Nothing is paid. Say that it ended, or call it off.',
  driver_silent: 'The driver never said that the ride ended: it gets what the rider says.',
  rider_silent:
    'The rider signed that the ride began, and not how it ended. Nobody can tell why, so both bear it: the driver gets less, the rider pays more, of what was agreed at most. Nobody is blamed.',
  receipts_differ:
    'The two sides measured the ride differently. The driver gets the lesser and the rider pays the greater, each a little worse, and the difference is burned: nobody is blamed. Sign one receipt as you part.',
} as const satisfies Record<string, string>
