/** Spanish of rides’ codes, and of what their facts are called. */
export const RIDE_REASONS = {
  not_a_rider:
    'Solo reserva viajes un dispositivo registrado como mobility/rider, para que se pregunte a su dueño qué puede gastar.',
  not_a_driver: 'Solo lleva a otros un coche o un teléfono registrado en mobility.',
  rides_full: 'Este dispositivo ya tiene tantos viajes abiertos. Espere a que acabe uno, o cancele uno.',
  by_too_far:
    'Se reserva para los próximos días, y no para una hora que ya había pasado al firmar. Los datos dicen cuál.',
  too_far_for_cells:
    'Entre estas celdas nadie necesita un camino tan largo: se acordaría el precio de un rodeo. Reserve con el camino que dice el mapa.',
  too_fast_to_be_true:
    'Nada en una carretera llega tan lejos en ese tiempo. Reserve con el tiempo que lleva el camino.',
  rating_early:
    'Las valoraciones de este viaje se abren cuando ambas partes han fijado la suya o han tenido tiempo, para que nadie responda a la otra. Envíela entonces.',
  rating_closed: 'Ya no se pueden fijar valoraciones de este viaje.',
  rating_differs: 'No es la valoración que se fijó. Abra esa misma.',
  offer_too_long:
    'Se ofrece para un tiempo por venir, como máximo lo que dicen los datos. Después, ofrezca de nuevo.',
  purse_too_long: 'Se aparta dinero para viajes por venir, un año como máximo. Los datos dicen hasta cuándo.',
  purse_of_another:
    'El dinero que espera aquí para viajes es de un dueño anterior de este dispositivo. Vuelve a él cuando no quede ningún viaje abierto; aparte entonces el suyo.',
  purse_open: 'La bolsa se cierra, y lo que queda vuelve, cuando no quede abierto ningún viaje de ella.',
  own_car: 'Pasajero y conductor son de un mismo dueño: no hay nada que pagar.',
  driver_unknown:
    'Con ese nombre no hay registrado ni coche ni teléfono, así que no se puede pagar a nadie. No se aparta nada.',
  ride_uncovered:
    'Lo que espera para viajes no cubría este, ni lo libre y permitido del depósito al llegar. Por él no se paga nada. Un conductor mira la bolsa antes de salir.',
  called_off_late:
    'El viaje se canceló cuando ya no era gratis: el conductor recibe la pequeña parte que se había acordado.',
  driver_called_off: 'El conductor canceló. No se paga nada; reserve otro.',
  rider_absent:
    'El conductor dice que el pasajero no vino, y este no dijo nada a tiempo. El conductor recibe la pequeña parte que se había acordado.',
  driver_absent: 'El pasajero dice que el conductor no vino, y este no reclama nada. No se paga nada.',
  absent_both:
    'Cada uno dice que el otro no vino. Nadie puede saberlo, así que ambos lo cargan por igual y no se acusa a nadie: el pasajero paga la pequeña parte, el conductor debe otro tanto de sus próximos viajes, y ambas cosas se queman.',
  ride_forgotten:
    'El viaje estaba aceptado, y ninguna parte dijo qué fue de él. No se paga nada. Diga que acabó, o cancélelo.',
  driver_silent: 'El conductor nunca dijo que el viaje acabó: recibe lo que dice el pasajero.',
  rider_silent:
    'El pasajero firmó que el viaje empezó, y no cómo acabó. Nadie puede saber por qué, así que lo cargan ambos: el conductor recibe menos y el pasajero paga más, de lo acordado como máximo. No se acusa a nadie.',
  receipts_differ:
    'Las dos partes midieron el viaje de distinto modo. El conductor recibe lo menor y el pasajero paga lo mayor, cada uno un poco peor, y la diferencia se quema: no se acusa a nadie. Firmen un recibo al despedirse.',
}

export const RIDE_NAMES = {
  rides: 'viajes',
  ride: 'viaje',
  driver: 'conductor',
  open: 'abiertos',
  by: 'allí a más tardar',
  until: 'hasta',
  mostMs: 'como máximo',
  mostM: 'm como máximo',
  fixed: 'fijada',
  account: 'cuenta',
  needs: 'necesita',
  missing: 'falta',
  pays: 'paga',
  gets: 'recibe',
  owes: 'debe',
  fares: 'precios',
}
