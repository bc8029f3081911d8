const means = [
  '(?:call|text|ring|phone|message|dial|dm|whatsapp|wa|chat)(?: (?:me|us|on))?',
  '(?:telepon|telp|hubungi|chat|japri|kontak)(?: \\p{L}+){0,2}? (?:whatsapp|wa|telegram|nomor)',
]

/** An ask to ring up or to chat, as shops and trades of any size ask their customers to. */
export const chats = new RegExp(`(?<![\\p{L}])(?:${means.join('|')})(?![\\p{L}])`, 'iu')
