import { describeConformance } from '../../../conformance.ts'
import { ridesCase } from '../../testing/rides/conformance-case.ts'

describeConformance('mobility, rides', ridesCase)
