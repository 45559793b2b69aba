/** The calibration of this browser's microphone: by its person, which is kept; or of its model; or the usual one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDevices } from '../../../../web/src/api/queries.ts'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import { type Calibration, calibrationOfModel, USUAL } from './calibration.ts'
import { readPhoneModel } from './phone-model.ts'

export interface KnownCalibration {
  readonly calibration: Calibration
  readonly phone: string
  keep(calibration: Calibration): Promise<void>
}

/** @param microphone its label: another microphone has another calibration. */
export function useCalibration(microphone: string): KnownCalibration {
  const client = useQueryClient()
  const name = `calibration ${microphone}`
  const { data: own } = useQuery({
    queryKey: [name],
    queryFn: async () => (await recall<Calibration>(name)) ?? null,
    staleTime: Infinity,
    networkMode: 'always',
  })
  const { data: phone = '' } = useQuery({
    queryKey: ['phone'],
    queryFn: readPhoneModel,
    staleTime: Infinity,
    networkMode: 'always',
  })
  const { data: devices = [] } = useDevices()
  return {
    calibration: own ?? calibrationOfModel(phone, devices) ?? USUAL,
    phone,
    async keep(calibration) {
      await remember(name, calibration)
      client.setQueryData([name], calibration)
    },
  }
}
