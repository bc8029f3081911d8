import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Block } from '../../copy/piece.ts'

/** Shorter stretches stand in many texts by chance. */
const LEAST_WORDS = 14

const words = (block: Block): string[] => block.prose.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** True for a block of running text that is long enough to know again. */
export const shared = (block: Block): boolean =>
  !block.meta &&
  (block.role === 'body' || block.role === 'bullet' || block.role === 'subhead') &&
  words(block).length >= LEAST_WORDS

/** A name of the block's words, whatever their marks, case and line breaks: 16 hexadecimal digits. */
export const print = (block: Block): string => bytesToHex(sha256(utf8ToBytes(words(block).join(' ')))).slice(0, 16)
