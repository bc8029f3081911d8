import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-request',
  about: 'Requests that are no imperatives: questions that want a yes, offers to be taken up, wishes',
  audience: 'any',
  match: 'phrase',
  groups: {
    book: [
      '(open|up|free|available|game|down) (to|for) <w:0-4> (call|chat|meeting|coffee|conversation|zoom)',
      '(want|like|care|love) to (jump|hop|get|set|schedule|book|grab|have|meet|chat|catch) <w:0-5> (call|chat|meeting|coffee|time|consultation|zoom|up)',
      'could we (find|grab|schedule|set|chat|talk|meet)',
      'can we (find|grab|schedule|set|chat|talk|meet|hop|jump)',
      'do you have (<dur>|<n>) <w:0-4> (to|for|this|next|on)',
      'are you (available|free|around)',
      'would you be open to (grabbing|a|chatting|meeting|having)',
      'what dates work',
      'when (works|would work|is a good time)',
    ],
    'book-offer': [
      'worth (a|having|hopping|jumping|grabbing) <w:0-4> (call|chat|meeting|coffee|minutes|demo)',
      'worth <dur>',
      "(here's|here is) my (calendar|booking|scheduling)",
      'my calendar (is|link)',
      "(i'd|i would|we'd|we would) (love|like|be happy|be glad) to (schedule|set up|arrange|book|meet|jump on|hop on)",
    ],
    'demo-offer': ['(happy|glad) to (send|show|record|walk) (you|over|a|an|it)'],
    slot: ['(suit|work|works)$', '(suit|work|works) (you|better|best|for you)$'],
    demo: [
      '(want|like|curious|love) to see (what|how|it|a)',
      '(want|like) (me|us) to (show|send|walk|put|record)',
      'can i (show|send|walk)',
    ],
    trial: ['(want|like) (me|us) to (set|create|build|spin)'],
    'reply-offer': [
      'worth (a|an|the) <w:0-2> (conversation|discussion|reply|look)',
      'worth (exploring|discussing|talking)',
    ],
    reply: [
      'would you like (us|me) to',
      '(want|like) (me|us) to',
      'would that be (helpful|useful|of)',
      'is (this|that|it) (something|worth|of interest|on your)',
      '(does|would) (this|that|it) (sound|make sense|help|interest|work for)',
      'sound (fair|good|interesting|like)',
      '(are|would) you (be)? (open to|interested in|the right person)',
      'who (is|would be) the (right|best) person',
      'any (interest|thoughts)',
    ],
    other: [
      "(we'd|i'd|we would|i would) (really|truly|greatly|love and)? (appreciate|love|value|be grateful for) (a|an|your|it if you)",
      '(would|could|can) you (consider|please|take|leave|share|spare|help|do (us|me) a)',
      'be (honored|honoured|grateful|thrilled|delighted) if you',
      "(i'd|i would|we'd|we would) like to (submit|propose|apply|invite|offer)",
    ],
  },
  hits: [
    'Worth a 20-minute call on Tuesday?',
    'Would you like us to add your street?',
    'Want to see what it looks like in your kitchen?',
  ],
  misses: ['Every room is worth seeing', 'We like to cook'],
}
