/** A page that goes on long behind its only ask, as examples show it; the finding stands between the marks. */
export const longPage = {
  en: `# Fresh bread for your family before breakfast

[Order now](/shop)

## The flour

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

## The oven

Two people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.

## The cellar

Our cellar holds the starter in a row of jars, each with the name of a saint. Some of them are older than the shop, and one came by post in a sock.

## The week

⟦On Sundays the stove rests.⟧ We sweep the floor, mend the baskets and read what people have written in the book by the door. Between the ovens stands a table with a cloth. Whoever comes early may sit there, and whoever comes late will find the crumbs.
`,
  id: `# Roti segar untuk keluarga sebelum sarapan

[Pesan sekarang](/toko)

## Tepungnya

Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai setiap hari.

## Ovennya

Dua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Radio menyala, jendela memutih, jalanan masih gelap dan sepi.

## Raginya

Ruang bawah menyimpan ragi dalam deretan stoples, masing-masing dengan nama bunga. Ada yang lebih tua daripada toko ini, ada yang tiba lewat pos dari kota sebelah. Stoplesnya dibuka dua kali sehari, ditimbang, lalu ditutup lagi dengan kain yang dicuci setiap malam.

## Minggunya

⟦Hari Minggu tungku beristirahat.⟧ Kami menyapu lantai, memperbaiki keranjang, dan membaca buku tamu di dekat pintu. Di antara oven ada meja bertaplak. Yang datang pagi boleh duduk di sana, yang datang siang mendapat remahnya, dan yang datang sore mendengar cerita tentang hari itu. Anak-anak sekolah mampir sesudah lonceng, lalu pulang dengan tangan bertepung.
`,
} as const

/** The same words without the marks. */
export const plain = (text: string): string => text.replace(/[⟦⟧]/g, '')
