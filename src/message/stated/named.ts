import { certificatesIn } from '../../lang/certificates.ts'
import { leadsToPlace } from '../../lang/clauses.ts'
import { namesIn } from '../../lang/names.ts'
import { subjectWords } from '../../lang/subject.ts'
import type { Proof } from '../map.ts'
import { factOf, type Reading, type Statement } from '../statements.ts'
import type { Stated, StatedAbout } from './stated.ts'

/** Certificates and standards that a sentence holds; those that are only worked on are none. */
export function certificateClaims(reading: Reading, statement: Statement, proof: Proof): Stated[] {
  return certificatesIn(statement.text).flatMap(({ start, end, name, edition, pending }) => {
    const at = { start: statement.start + start, end: statement.start + end }
    if (pending) return []
    return {
      ...factOf(statement.block, at.start, at.end),
      figures: [],
      proof,
      said: { ...bare(reading, 'certificate', [name.toLowerCase()]), ...(edition && { edition }) },
    }
  })
}

/** Customers that a case names. */
export function customerClaims(reading: Reading, statement: Statement, proof: Proof): Stated[] {
  if (proof.kind !== 'case') return []
  const text = statement.block.prose.text
  return namesIn(statement.text)
    .map((name) => name.replace(/^(?:the|of|di)\s/, ''))
    .filter((name) => name.length > 2 && proof.text.includes(name))
    .flatMap((name) => {
      const start = text.indexOf(name, statement.start)
      if (start < 0 || leadsToPlace(text.slice(statement.start, start), reading.pack.code)) return []
      return {
        ...factOf(statement.block, start, start + name.length),
        figures: [],
        proof,
        said: { ...bare(reading, 'customer', [name.toLowerCase().replace(/\s+/g, ' ')]) },
      }
    })
}

/** What a proof says as a whole, where nothing in it can be held against others by itself. */
export function wholeClaim(reading: Reading, proof: Proof): Stated {
  const about: StatedAbout = proof.sub === 'testimonial' ? 'quote' : 'said'
  return {
    ...{ block: proof.block, span: proof.span, text: proof.text },
    figures: [],
    proof,
    said: bare(reading, about, subjectWords(proof.text, reading.pack.code)),
  }
}

const bare = (reading: Reading, about: StatedAbout, subject: readonly string[]) => ({
  about,
  language: reading.pack.code,
  subject,
  names: [],
  figures: [],
})
