import { folderSuite } from '../shared/folder.ts'

folderSuite()
