/** The sentences of the camera beside a drive, in English. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'

export const SIGHTINGS_EN = {
  title: 'Let the camera look too',
  promise:
    'It finds traffic lights, stop signs, hydrants, parking meters and benches, on this phone alone. People, faces and vehicles are destroyed in each picture before it is even shown here, and no picture is kept or sent.',
  leaves:
    'With a sheet go: the kind, a place of about 130 m, the direction, and eight bytes of how light and dark the picture is. An object is paid once another owner saw it at another time.',
  costs:
    'The first time it loads about 4 MB from this node. It computes all the while: have the phone on a charger, in a holder, looking ahead.',
  start: 'Start the camera',
  starts: 'Loads …',
  stop: 'Stop the camera',
  noCamera: 'This browser has no camera.',
  picture: 'What the camera sees, people and vehicles destroyed',
  rate: 'Pictures a second',
  destroyed: 'People, faces and vehicles destroyed in the last one',
  seen: 'Seen on this trip, held back with it',
  nothing: 'nothing yet',
  state: 'Camera',
  states: {
    looks: 'looks',
    dark: 'too dark: nothing is counted',
    stuck: 'something goes with the car in the picture, as a sticker does: it is not counted',
  },
  kinds: ['traffic light', 'stop sign', 'hydrant', 'parking meter', 'bench'] as readonly string[],
  counted: (count: number, kind: string) => `${formatCount(count)} × ${kind}`,
  table: (count: number) => (count === 1 ? 'One sighting' : `${formatCount(count)} sightings`),
  columns: { kind: 'Object', place: 'Place', heading: 'Direction', picture: 'Picture' },
  missing: 'not seen any more',
  headings: [
    'north',
    'north-east',
    'east',
    'south-east',
    'south',
    'south-west',
    'west',
    'north-west',
  ] as readonly string[],
  layer: 'In the streets',
  layerLead:
    'Objects that two owners saw at different times, within 70 m of where they are drawn; the line shows which way one drives who sees it.',
  last: 'Last seen',
  objects: 'Objects',
} as const

export const SIGHTINGS_TEXT = catalogueOf(SIGHTINGS_EN, {
  de: async () => (await import('./de.ts')).SIGHTINGS,
  es: async () => (await import('./es.ts')).SIGHTINGS,
})
