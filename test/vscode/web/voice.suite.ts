import { voiceSuite } from '../shared/voice.ts'

voiceSuite()
