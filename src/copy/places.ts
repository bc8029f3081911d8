const MOST_LETTERS = 80

/** The headings of a draft that name a place on the page and are not read there ("HERO", "FAQ"), as long as what they head lasts. */
export class Places {
  #open: Array<{ readonly level: number; readonly name: string }> = []

  /** A heading ends the places of its rank and below; one that is not shown opens a place of its own. */
  heading(level: number, name?: string): void {
    this.#open = this.#open.filter((place) => place.level < level)
    if (name !== undefined)
      this.#open.push({
        level,
        name: name
          .replace(/\([^()]*\)/g, '')
          .trim()
          .slice(0, MOST_LETTERS),
      })
  }

  /** Names of the open places, outermost first, one a line; undefined where there is none. */
  get names(): string | undefined {
    return this.#open.length === 0 ? undefined : this.#open.map((place) => place.name).join('\n')
  }
}
