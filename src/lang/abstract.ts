/** English nouns made of verbs and adjectives, by their endings: “engagement”, “readiness”, “governance”. */
const NOUN =
  /^\p{L}{3,}(?:tions?|sions?|ments?|ances?|ences?|ency|encies|ancy|ancies|ity|ities|ships?|ness|ology|ologies|isation|ization)$/u

/** Others that name nothing to see. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'comprehensive strategic tactical operational structured holistic collaborative infrastructure infrastructures methodology framework ' +
    'frameworks landscape objectives requirements capability functional functionality optimal organisational organizational understanding ' +
    'structure strategy strategies lifecycle scalable robust technical viability facilitated synergies paradigm enablement ' +
    'workflow workflows pathway pathways escalation monitoring processes initiatives outcomes deliverables touchpoints ecosystem ecosystems onboarding'
  ).split(' '),
)

/** Things, places and everyday words with such an ending. */
const SEEN: ReadonlySet<string> = new Set(
  (
    'station vacation location apartment city university community facility question equipment document moment payment department ' +
    'treatment insurance distance ambulance education section election addition reception position condition nutrition relationship ' +
    'friendship membership championship competition exhibition invitation reservation donation audience science conference experience ' +
    'presence licence evidence sentence entrance fitness business wellness illness sickness witness happiness charity electricity activity ' +
    'property security privacy emergency agency currency appointment investment garment basement pavement cement element segment fragment ' +
    'instrument supplement version television session passion occasion pension action fiction lotion option auction edition collection ' +
    'information application registration conversation destination celebration decoration foundation consultation translation balance ' +
    'cardiology radiology dermatology oncology neurology psychology biology urology gynecology gynaecology ' +
    'entity transaction reaction dance chance finance fence residence ship music identity quantity quality equity statement argument'
  ).split(' '),
)

/** How many different words of a sentence, in small letters, name nothing that one could see. English only: Indonesian builds everyday words the same way. */
export function abstractWords(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter(
    (word) => (NOUN.test(word) || OTHERS.has(word)) && !SEEN.has(word) && !SEEN.has(word.replace(/s$/, '')),
  )
}
