/** The commands that a device is started and explained by, at its own terminal. */

/** What the device's own terminal says as well: the first makes it speak, the second explains what came of it. */
export function commandsFor(name: string): readonly [agent: string, explain: string] {
  // What is no name of the command line's is not put into a command.
  const device = /^[A-Za-z0-9][\w-]*$/.test(name) ? name : 'my-device'
  return [
    `cairn agent --config .cairn/devices/${device}/agent.json`,
    `cairn explain ${device} --node ${location.origin}`,
  ]
}
