/** How the heading over a mail in a series begins: a number, the mail, the day. Read case-insensitively. */
export const mailHead =
  /^[^\p{L}\p{N}]*(?:\d{1,2}[.):]|(?:e-?mail|mail|surel|message|pesan|day|hari|week|minggu|touch|step|langkah|follow-?up|after|setelah)(?![\p{L}]))/iu

/** A heading over a message to be sent: "Template chat", "Pesan WhatsApp", "Outreach message". */
export const messageHeadings =
  /(?<!\p{L})(?:(?:templat(?:e|es)?|naskah|contoh|draf) (?:\p{L}+ )?(?:pesan|chat|dm|wa|whatsapp|e-?mail|surat|penawaran)|(?:pesan|chat|dm|broadcast) (?:wa|whatsapp|instagram|penawaran|pertama|follow-?up)|(?:cold|outreach|sales|whatsapp|linkedin|instagram|chat|dm|broadcast|follow-?up) (?:message|template|dm|pitch|script)s?|message templates?)(?!\p{L})/iu

/** A title of a file that is the text of a mail: "Newsletter copy", "Naskah email promo". */
export const mailTitles =
  /(?<!\p{L})(?:newsletter|e-?mail(?: blast| campaign| broadcast)?|surel|buletin)(?: \p{L}+)? (?:copy|text|draft|material|blurb|body|content|announcement|issue|edition)(?!\p{L})|^[^\p{L}]*(?:naskah|isi|teks|draf|materi) (?:e-?mail|newsletter|surel|buletin)(?!\p{L})/iu
