/** Headlines of pages that are there to tell prices. */
export const priceHeadings: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /^(?:(?:our|simple|transparent|plans?|fees?|rates?|flexible|fair|clear|honest|upfront) ?(?:and |& |, )?){0,3}(?:pricing|prices|price list|plans|rates|fees|rate card)(?:$|[.:!–—|-]| (?:and|&|for|that|plans?|list)\b)/iu,
  id: /^(?:(?:daftar|info(?:rmasi)?|paket|pilihan|rincian) (?:dan )?){0,2}(?:harga|tarif|biaya|pricing|price list)(?:$|[.:!–—|-]| (?:dan|paket|layanan|terbaru|kami|sewa|jasa)(?![\p{L}]))/iu,
}
