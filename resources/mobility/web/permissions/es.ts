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
  how: 'Ni la red ni esta página saben nada de ello: queda entre el propietario y el coche. En una máquina que alcance el coche, con la clave del propietario:',
  commands: {
    access: 'Quién puede leerlo, y quién lo ha leído',
    permit: 'Dejar leer a alguien',
    revoke: 'Retirarlo todo',
  },
}
