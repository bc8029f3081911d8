import type { Member } from '../lint/campaign.ts'
import { type Slot, Spool } from '../node/spool.ts'
import type { FileEntry } from '../report/entry.ts'
import type { MapEntry } from '../report/map-json.ts'
import { type Packed, type Said, unpacked } from '../review/member.ts'

/** What a thread tells of a reviewed file: plain data, all that is long as text. */
export interface Parcel {
  readonly file: string
  /** A `FileEntry`. */
  readonly entry: string
  /** A `MapEntry`. */
  readonly map?: string
  /** What campaign rules read of it, where it is copy. */
  readonly member?: Packed
  readonly fixed?: boolean
}

/** A reviewed file of a run; what is long is read when it is asked for. */
export interface Filed {
  readonly file: string
  readonly entry: () => FileEntry
  readonly map?: () => MapEntry
  readonly packed?: () => Packed
  readonly member?: Member
  readonly fixed?: boolean
}

/** Letters of what members say that are held at a time as the rules read it, for each rule asks again. */
const HELD = 24_000_000

/** The files of a run. What they say stands aside, so that a run over many takes hardly more memory than one over few. */
export class Shelf {
  readonly #spool = new Spool()
  readonly #said = new Map<Slot, Said>()
  #held = 0

  put({ file, entry, map, member, fixed }: Parcel): Filed {
    return {
      file,
      entry: this.#aside<FileEntry>(entry),
      ...(map !== undefined && { map: this.#aside<MapEntry>(map) }),
      ...(member && this.#member(member)),
      ...(fixed && { fixed }),
    }
  }

  close(): void {
    this.#spool.close()
  }

  #aside<T>(text: string): () => T {
    const slot = this.#spool.put(text)
    return () => JSON.parse(this.#spool.get(slot)) as T
  }

  #member({ said, ...rest }: Packed): Pick<Filed, 'packed' | 'member'> {
    const slot = this.#spool.put(said)
    return {
      packed: () => ({ ...rest, said: this.#spool.get(slot) }),
      member: unpacked(rest, () => this.#read(slot)),
    }
  }

  #read(slot: Slot): Said {
    const known = this.#said.get(slot)
    if (known) {
      this.#said.delete(slot)
      this.#said.set(slot, known)
      return known
    }
    const said = JSON.parse(this.#spool.get(slot)) as Said
    this.#said.set(slot, said)
    this.#held += slot.length
    for (const oldest of this.#said.keys()) {
      if (this.#held <= HELD || oldest === slot) break
      this.#said.delete(oldest)
      this.#held -= oldest.length
    }
    return said
  }
}
