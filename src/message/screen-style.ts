/**
 * The reference style: how a plain, ordinary site would set the copy on one screen. All lengths are CSS pixels. What the numbers leave open is
 * fixed: a font as wide as Arial; one column, set left; 1em below paragraphs, lists, quotes, tables and button rows, 0.25em between list items;
 * headings bold at line height 1.2, with 0.75em above and 0.4em below; margins collapse as in CSS; no picture but those that the file names.
 */
export interface ScreenStyle {
  readonly width: number
  /** What is visible under the browser's own bars. */
  readonly height: number
  /** The site's bar at the top, which shows no copy of the piece. */
  readonly bar: number
  /** Space between the bar and the first block. */
  readonly top: number
  /** Widest column of text, and the space left free at each side of it. */
  readonly column: number
  readonly gutter: number
  /** Font size of running text, and its line height as a factor. */
  readonly text: number
  readonly line: number
  /** Font sizes of the first three levels of headings; deeper ones are as large as running text. */
  readonly h1: number
  readonly h2: number
  readonly h3: number
  /** Font size of the line under the headline. */
  readonly lead: number
  /** Height of a picture that stands alone: the file does not tell its real one. */
  readonly picture: number
}

/** What a team may set of it (configuration key `firstScreen`); the rest keeps its default. */
export interface FirstScreenSettings {
  readonly phone?: Partial<ScreenStyle>
  readonly laptop?: Partial<ScreenStyle>
}

/** A phone of 390x844: Safari's bars leave 664. */
export const PHONE: ScreenStyle = {
  width: 390,
  height: 664,
  bar: 56,
  top: 24,
  column: 720,
  gutter: 16,
  text: 16,
  line: 1.5,
  h1: 32,
  h2: 26,
  h3: 20,
  lead: 18,
  picture: 200,
}

/** A laptop of 1366x768: the task bar and the browser's bars leave 625. */
export const LAPTOP: ScreenStyle = {
  width: 1366,
  height: 625,
  bar: 64,
  top: 48,
  column: 800,
  gutter: 32,
  text: 18,
  line: 1.6,
  h1: 44,
  h2: 32,
  h3: 24,
  lead: 22,
  picture: 300,
}

/** Fixed parts of the reference style, as factors of the font size they stand with. */
export const FIXED = {
  headingLine: 1.2,
  headingBefore: 0.75,
  headingAfter: 0.4,
  /** Below everything else. */
  after: 1,
  /** Between list items, and how far each level of a list or quote is indented. */
  itemGap: 0.25,
  indent: 1.5,
  /** Padding of a button above and below, left and right; space between buttons in a row. */
  buttonY: 0.6,
  buttonX: 1.2,
  buttonGap: 0.75,
  /** The same for a button amid the words of a paragraph. */
  inlineButtonY: 0.3,
  inlineButtonX: 0.8,
  cellY: 0.5,
  cellX: 0.5,
  /** Narrowest column of a table before the table scrolls sideways. */
  cellMin: 7,
  code: 0.875,
  /** A picture amid the words: a badge, an icon. */
  inlinePicture: 5,
} as const

export function screens(settings: FirstScreenSettings = {}): {
  readonly phone: ScreenStyle
  readonly laptop: ScreenStyle
} {
  return { phone: { ...PHONE, ...settings.phone }, laptop: { ...LAPTOP, ...settings.laptop } }
}
