// What a named character reference of HTML stands for, from the table that parse5 carries anyway: the bundles would hold a second one
// for Markdown. Same answers as the package of that name (test/entity.test.ts).
import { decodeHTMLStrict } from 'entities/decode'

/** `notin` gives ∉; false where no reference has that name. */
export function decodeNamedCharacterReference(name) {
  if (!/^[A-Za-z\d]+$/.test(name)) return false
  const written = `&${name};`
  const meant = decodeHTMLStrict(written)
  return meant === written ? false : meant
}
