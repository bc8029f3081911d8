const FILM =
  /<(?:video|iframe|lite-youtube)\b|\b(?:youtube\.com|youtu\.be|vimeo\.com|tiktok\.com|wistia\.|loom\.com)|\.(?:mp4|webm|mov)\b|\b(?:youtube|vimeo|video)\b[^\n]{0,40}[:=]/i

/** True where a text embeds or links a film, in any syntax: a tag, a shortcode, a front matter key, an address. */
export const showsFilm = (text: string): boolean => FILM.test(text)
