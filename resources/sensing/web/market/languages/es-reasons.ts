/** What a consumer of data is told, and the names of its facts, in Spanish. */
export const MARKET_REASONS = {
  not_a_consumer:
    'Solo compra datos un dispositivo registrado como sensing/consumer, para que se pregunte a su propietario cuánto puede gastar.',
  not_sold: 'La red no vende esta magnitud. Los hechos dicen cuáles vende.',
  days_wrong:
    'Un pedido va de un día al mismo o a otro posterior, sin más días de los que dicen los hechos ni más lejos en el futuro. Pida de nuevo.',
  orders_full: 'Ya hay tantos pedidos de este comprador. Espere a que acabe uno.',
  nothing_there:
    'Ninguna estación midió allí estas magnitudes en esos días, hasta donde se recuerda. No se pagó nada; mire lo que hay y pida otro lugar u otros días.',
  too_few_owners:
    'Alguien midió allí, pero una hora solo se dice donde midieron en una celda estaciones de tantos propietarios como dicen los hechos. No se pagó nada; pregunte de nuevo cuando haya más, o pida un lugar que tenga más.',
  order_spent:
    'Cuesta más de lo que el pedido permite en total. Acaba con lo que tiene; pida de nuevo con más.',
  deposit_short: 'Lo que queda libre del depósito del propietario no lo cubre. Deposite más y pida de nuevo.',
  spending_not_allowed:
    'El propietario no deja gastar nada a este dispositivo: no lo ha aceptado, o no hay permiso que valga. No se compra nada; no se culpa a nadie. El propietario lo permite (cairn allow, o la página «Yo»).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso del propietario para este dispositivo no alcanza. Los hechos dicen cuánto se pidió, cuánto queda y hasta cuándo. El propietario puede permitir más (cairn allow).',
}

export const MARKET_NAMES = {
  market: 'mercado de datos',
  order: 'pedido',
  edition: 'edición',
  owners: 'propietarios',
  resolution: 'resolución',
  sold: 'en venta',
  until: 'hasta',
  from: 'desde',
  mostDays: 'días como máximo',
  latest: 'lo más tarde',
  standing: 'en pie',
  most: 'como máximo',
  purpose: 'uso',
  quantities: 'magnitudes',
  hours: 'horas',
}
