/** Lo que dice la página de un dispositivo sobre borrar, en español. */
import type { Translated } from '../languages/catalogue.ts'
import type { EN } from './text.ts'

export const TEXT: Translated<typeof EN> = {
  title: 'Hacer que se borre',
  lead: age =>
    `Las reglas de esta red siguen el deseo de un dueño de borrar lo que dijo un dispositivo, cuando tiene ${age}.`,
  goes: 'Lo que se va',
  goesWords:
    'Sus mensajes, lo que se juzgó de ellos y sus cifras, de todos los oráculos y de los paquetes con los que se recalculan las épocas.',
  stays: 'Lo que queda',
  staysWords:
    'Lo que se ganó y se pagó; las raíces en la cadena; y de cada mensaje su identificador, de quién era y cuándo llegó: sin ello se romperían las pruebas de todos los demás.',
  after: 'Después',
  afterWords:
    'Nadie puede volver a calcular esas épocas, tampoco tú. Quien había copiado un paquete lo sigue teniendo. No se puede deshacer.',
  states: 'Deseos',
  none: 'Nadie ha hecho borrar nada de este dispositivo.',
  done: before =>
    `lo que dijo antes de la época ${before} ya no está en este nodo; los demás preguntan por el deseo en una época`,
  doing: (done, before) => `se está borrando: ${done} de ${before} épocas están repasadas`,
  notYours:
    'Solo quien tenía un dispositivo al acabar una época puede hacer que se borre de ella. Di primero cuál es tu cuenta, en la página «Lo mío».',
  notOwner:
    'Este dispositivo no es tuyo. Lo que fue tuyo mientras lo tenías aún puedes hacer que se borre, en una terminal:',
  cannotSign: 'La clave de esta cuenta no está en este navegador. En una terminal:',
  tooYoung: 'Nada de lo que dijo es todavía lo bastante antiguo.',
  before: 'Antes de la época',
  atMost: (epoch, day) => `Como mucho ${epoch}: lo que llegó después del ${day} es demasiado reciente.`,
  wrong: most => `Escribe el número de una época de 1 a ${most}.`,
  ask: before => `Borrar lo que dijo antes de la época ${before}`,
  sure: before => `Sí, borrarlo para siempre, hasta la época ${before - 1}`,
  no: 'No, conservarlo',
  signing: 'Tú firmas, el nodo lo acepta …',
  asked: 'Está aceptado y se está borrando. No cuesta nada.',
}
