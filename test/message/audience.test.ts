import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

const audience = (text: string, language = 'en') => understand(read(text, { kind: 'landing', language })).audience.value

const talk =
  'Give your engineering team audit logs, SSO and an approval flow. Your procurement and security teams get a DPA and a vendor review.'

describe('whom parts of a page are titled for', () => {
  test('one person and an organisation: both', () => {
    const plans = '## For individuals\n\nFree for your own notes.\n\n## For teams\n\nShared notes for everyone.'
    expect(audience(`# Notes that find themselves\n\n${talk}\n\n${plans}`)).toBe('both')
  })

  test('in Indonesian', () => {
    const plans = '## Untuk perorangan\n\nGratis untuk catatan sendiri.\n\n## Untuk perusahaan\n\nCatatan bersama.'
    const words = 'Tim pengadaan dan tim keamanan perusahaan Anda mendapat log audit, SSO, dan alur persetujuan.'
    expect(audience(`# Catatan yang mudah dicari\n\n${words}\n\n${plans}`, 'id')).toBe('both')
  })

  test.each([
    ['organisations only', '## For agencies\n\nShared notes.\n\n## For teams\n\nShared notes for everyone.'],
    ['both in running text', 'Some individuals use it at home. Teams share what they find.'],
  ])('%s: no', (_, plans) => expect(audience(`# Notes that find themselves\n\n${talk}\n\n${plans}`)).toBe('b2b'))
})
