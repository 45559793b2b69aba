/** Lo que dice la página en la que se proponen otras reglas, en español. */
import type { Translated } from '../../languages/catalogue.ts'
import type { EN } from './text.ts'

export const TEXT: Translated<typeof EN> = {
  title: 'Proponer otras reglas',
  lead: 'Cambia lo que quieras, lee en palabras qué es, y deja que este navegador calcule quién habría ganado más y quién menos. Quien tiene votos suficientes lo propone después: las reglas van a la cadena con la propuesta.',
  rewards: 'Cómo se reparte cada parte',
  staking: 'Respaldos',
  hardware: 'Lo que cuestan los dispositivos, para la amortización',
  yes: 'sí',
  no: 'no',
  units: {
    count: '',
    percent: '%',
    span: 's, m, h, d, w o y',
    tokens: '',
    money: '',
    digits: '',
    flag: '',
    text: '',
  },
  unread: {
    count: 'Eso no es un número entero.',
    percent: 'Eso no es una parte de cien.',
    span: 'Eso no es un tiempo: un número entero y s, m, h, d, w o y.',
    tokens: 'Eso no es un importe.',
    money: 'Eso no es un importe.',
    digits: 'Eso no es un número entero.',
    flag: 'Elige uno.',
    text: 'Aquí tiene que haber algo.',
  },
  document: 'Todo como un documento',
  documentLead:
    'Para listas, modelos y otra clase de emisión, que no tienen campo arriba, y para reglas que tienes de otro sitio. Lo que un voto no puede cambiar se rechaza al comprobarlo.',
  documentTake: 'Tomar esto',
  documentWrong: why => `No se puede leer: ${why}`,
  nothing: 'Nada todavía.',
  startAgain: 'Empezar de nuevo desde las reglas vigentes',
  checkLead:
    'Tu navegador primero mide estas reglas con todo lo que las ata: lo que un voto puede cambiar, el techo del lanzamiento, los límites de cada recurso. Después liquida otra vez las últimas épocas, con las pruebas que firmaron los oráculos, con las reglas de ahora y con estas. A cualquiera le salen las mismas cifras.',
  check: 'Comprobarlo y calcularlo aquí',
  propose: 'Proponerlo',
  wallet: 'Proponer cuesta gas: elige una cartera en la página «Lo mío».',
  checkFirst: 'Compruébalo primero, arriba.',
  named: 'Estas reglas se llaman',
  epoch: 'Desde la época',
  tooSoon: epoch => `El voto necesita su tiempo: como pronto desde la época ${epoch}.`,
  words: 'Por qué, para quienes votan; la primera línea es su título',
  noWords: 'Di por qué.',
  gas: 'Tu cartera paga el gas. Lo que escribes queda en la cadena, y las reglas con ello.',
  how: 'Desde un archivo de la red, en una terminal:',
}
