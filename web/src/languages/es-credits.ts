/** Lo que se dice de los créditos. */
import type { CREDITS_EN } from '../text-credits.ts'
import type { Translated } from './catalogue.ts'

export const CREDITS: Translated<typeof CREDITS_EN> = {
  title: 'Comprar créditos',
  lead: symbol =>
    `Lo que los miembros usan aquí se paga con créditos, de un dólar cada uno. Se compran con ${symbol}, que se queman, o con dinero estable; no pasan a nadie más, y tus dispositivos los gastan dentro de lo que permitas.`,
  none: 'Los miembros de esta red pagan con dinero estable, y no con créditos.',
  whose: 'Los créditos pertenecen a una cuenta. Crear una lleva un momento y no cuesta nada:',
  amount: 'Cuánto, en USD',
  pays: 'Pagar con',
  token: symbol => `${symbol}, que se queman`,
  money: symbol => `${symbol}, para la tesorería`,
  costs: 'Cuesta',
  have: 'Tienes',
  price: 'Precio',
  each: (symbol, price) => `un ${symbol} cuenta ${price}`,
  anchor: 'Cuenta como máximo',
  anchorSays: (usd, when) =>
    `${usd} (el ancla, a fecha de ${when}): sigue al precio en la mitad al día como mucho, así que un precio tiene que durar antes de contar`,
  least: 'Recibes como mínimo',
  gas: 'Comisión de la cadena',
  free: 'nada: la paga este nodo',
  buy: amount => `Comprar créditos por ${amount}`,
  busy: 'Comprando …',
  signs:
    'Firmas dos veces: lo que compras, y que se pueda tomar esa cantidad. Nadie puede cambiar ninguna de las dos, y si el precio se vuelve en tu contra no se compra nada.',
  done: amount => `Hecho: ${amount} en créditos. Tus dispositivos pueden gastarlos desde la próxima época.`,
  next: 'Lo que tus dispositivos pueden gastar se permite a cada uno por separado:',
  mine: 'mis dispositivos',
  again: 'Comprar más',
  noAmount: 'Eso no es una cantidad. Escribe un número mayor que cero, como 25.',
  tooLittle: symbol => `No tienes tanto ${symbol}.`,
  tooMany: left =>
    `Quemando solo se crean ${left} más por ahora; se repone en un día. Con dinero no hay límite.`,
  noMoney: 'Esta red no acepta dinero por créditos en este momento.',
  notYours:
    'Puede comprarlos quien tenga la llave en este navegador, en una passkey o en un monedero. En otro sitio: cairn credits buy.',
  noRelay: 'Este nodo no envía transacciones por otros. En otro sitio: cairn credits buy.',
  moved: 'El precio se ha movido desde entonces. Ya se muestra el nuevo: inténtalo otra vez.',
  dormant: {
    no_feed: 'No hay ninguna fuente de precios.',
    broken: 'La fuente de precios no responde.',
    incomplete: 'La última ronda de la fuente de precios no está completa.',
    not_positive: 'La fuente de precios no da ningún precio mayor que cero.',
    stale: 'El último precio de la fuente es demasiado viejo.',
    early: 'El último precio de la fuente es del futuro.',
    too_low: 'El precio está por debajo de lo que esta red cree.',
    too_high: 'El precio está por encima de lo que esta red cree.',
    sequencer_down: 'El secuenciador de la cadena está parado: los precios pueden ser viejos.',
    sequencer_back:
      'El secuenciador de la cadena volvió hace menos de una hora: los precios pueden ser viejos.',
  },
  moneyBuys: symbol => `Por eso los tokens no compran créditos ahora. ${symbol} sí, y nada más se detiene.`,
  link: 'Comprar créditos',
}
