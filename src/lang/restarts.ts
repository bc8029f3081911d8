/**
 * Where a sentence may end and a second one begin: the join is matched, the first word of what follows is captured. Only
 * joins behind which a subject of its own follows, so that both halves are whole.
 */
export const restarts: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /(?:;|, (?:and|so)|(?: –| —)) ((?:we|you|they|it|he|she|this|these|our|your|there)\b(?!['’]))/giu,
  id: /(?:;|, dan|(?: –| —)) ((?:kami|kita|anda|kamu|mereka|ini|itu)(?!\p{L}))/giu,
}
