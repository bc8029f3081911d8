/** How the heading over a mail in a series begins: a number, the mail, the day. Read case-insensitively. */
export const mailHead =
  /^[^\p{L}\p{N}]*(?:\d{1,2}[.):]|(?:e-?mail|mail|surel|message|pesan|day|hari|week|minggu|touch|step|langkah|follow-?up|after|setelah)(?![\p{L}]))/iu
