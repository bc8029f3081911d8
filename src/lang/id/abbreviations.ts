import type { Abbreviations } from '../sentences.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const abbreviations: Abbreviations = {
  open: set(
    'dr drs dra prof ir h hj kh tn ny sdr sdri bpk yth mis a.n d.a u.p s.d s/d no nos hlm hal jl jln gg kec kab prov pt cv ud fa rp rt rw tgl tlp telp sp vs e.g i.e ph.d kel kav blok ttd maks min pukul',
  ),
  either: set(
    'dll dsb dst dkk tsb ttg spt tbk inc ltd co s.kom s.e s.h s.t m.m m.si sp.kk s.pd m.pd s.sos m.t s.si a.m p.m wib',
  ),
}
