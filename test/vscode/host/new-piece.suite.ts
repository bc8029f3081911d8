import { newPieceSuite } from '../shared/new-piece.ts'

newPieceSuite()
