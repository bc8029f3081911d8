/** Sentences that hold for everybody and tell nobody anything: “Success begins with people”, “Data is the new oil”. */
export const axioms: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?!the \p{L}+ (?:that|which)(?!\p{L}))[\p{L}'’ -]{3,60} (?:(?:will|always|never) (?:win|wins|lose|loses|survive|thrive|lead|rule|matter|matters)|(?:starts|begins) with [\p{L}'’ -]{3,40}|(?:is|are) (?:the new [\p{L} -]{2,30}|everything|king|the key(?: to [\p{L} -]{3,40})?)|(?:is|belongs to|starts|begins) (?:the future|tomorrow|now|here|today)|(?:matters|determines|defines|drives|shapes|changes)(?: [\p{L}'’ -]{3,50}))$/iu,
  id: /^[\p{L} -]{3,60} (?:(?:menentukan|penentu|menjadi penentu|adalah kunci|kunci|fondasi|awal dari|dimulai dari|berawal dari|bermula dari|bukan sekadar|lebih dari sekadar) [\p{L} -]{3,60})$/iu,
}

/** Words that name the reader: with one of them the sentence is about somebody. */
export const readerWords = /(?<!\p{L})(?:you|your|yours|you're|anda|kamu|kak|\p{L}{3,}mu)(?!\p{L})/iu
