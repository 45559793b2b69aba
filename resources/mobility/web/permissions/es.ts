/** Spanish of a car's permissions. */
import type { Translated } from '../../../../web/src/languages/catalogue.ts'
import type { PERMISSIONS_EN } from './text.ts'

export const PERMISSIONS: Translated<typeof PERMISSIONS_EN> = {
  title: 'Quién puede leer este coche',
  lead: 'Su propietario dice quién puede leer lo que el coche sabe ahora, para qué y hasta cuándo. El coche lo cumple por sí mismo, y anota cada lectura antes de responder.',
  may: 'Lo que se puede permitir, cada cosa por separado',
  permissions: {
    GetLiveData: 'Velocidad, kilómetros y carga, ahora',
    GetApproximateLocation: 'En qué zona de unos 36 km² está ahora',
    GetCurrentLocation: 'Dónde está ahora, con algunos metros de precisión, también ante una casa',
  },
  ends: 'Un permiso acaba a su hora, cuando el propietario lo retira y cuando se vende el coche: entonces todos a la vez. Lo que alguien ha leído, lo tiene; eso no se puede retirar.',
  how: 'La red no sabe nada de ello: queda entre el propietario y el coche. Con órdenes, en una máquina que alcance el coche, con la clave del propietario:',
  commands: {
    access: 'Quién puede leerlo, y quién lo ha leído',
    permit: 'Dejar leer a alguien',
    revoke: 'Retirarlo todo',
  },
  where: 'El dispositivo de tu coche, o un puerto de esta máquina',
  show: 'Preguntar a mi coche',
  again: 'Preguntar otra vez',
  signs:
    'Tu cuenta firma que eres tú quien pregunta, por unos minutos; también firma lo que das o retiras. Va directo al coche, y el nodo no ve nada de ello.',
  unreachable:
    'Allí no responde ningún coche. Su agente debe ejecutarse con la opción share; si no dice su dirección en el registro, abre esta página donde se ejecuta.',
  nobody: 'Nadie puede leerlo.',
  readers: 'Quién puede leerlo ahora',
  back: 'Retirar',
  reader: 'Clave del lector, 64 cifras hexadecimales',
  days: 'Por días',
  sign: 'Firmar, y dejar leer',
  log: 'Lo que se ha leído',
  noLog: 'Nadie lo ha leído, ni lo ha pedido.',
  strangers: 'extraños',
  columns: {
    reader: 'Lector',
    purpose: 'Para qué',
    may: 'Puede leer',
    until: 'Hasta',
    when: 'Cuándo',
    what: 'Qué',
    of: 'De qué',
  },
  purposes: {
    charging: 'carga',
    fleet: 'una flota',
    insurance: 'seguro',
    maintenance: 'mantenimiento',
    navigation: 'navegación',
    research: 'investigación',
    sharing: 'compartir el coche',
  },
  did: {
    read: 'leyó',
    denied: 'fue rechazado',
    granted: 'puede leer',
    revoked: 'ya no puede',
    void: 'vendido: todos acabaron',
    torn: 'una caída cortó una línea',
  },
  denials: {
    not_granted: 'no había nada permitido',
    purpose_differs: 'para otro fin',
    grant_not_yet: 'todavía no',
    grant_expired: 'acabado',
    grant_revoked: 'retirado',
    grant_void: 'de un propietario anterior',
    signals_not_granted: 'no de estos valores',
    too_many_reads: 'demasiadas veces',
    reader_unproved: 'no probó quién es',
  },
  troubles: {
    not_the_owner: 'Tu cuenta ya no es la propietaria de este coche.',
    owner_unknown:
      'El coche no puede preguntar ahora a la red de quién es. No se pierde nada; prueba más tarde.',
    grant_old: 'Después de firmar esto llegó otro permiso, una retirada o una venta. Firma uno nuevo.',
    grant_ahead: 'El reloj del coche va atrasado. Prueba dentro de un minuto.',
    grants_full: 'El coche no recuerda más permisos. Retíralos todos una vez y da los que deban valer.',
    ask_expired: 'Los relojes de este navegador y del coche están demasiado separados.',
  },
}
