### Krug: crteži o tome ko je oko djece, šta još pitati i mjesta od ranije.

circle-label = Krug oko djece
circle-summary = Osoba na ovom crtežu: { $people }. Mjesta i grupa: { $organisations }.
circle-drawing = Crtež
circle-new = Novi crtež
circle-new-lead = Crtež je ono što jedna osoba kaže jednog dana. Raniji crteži ostaju kakvi jesu.
circle-new-by = Ko priča?
circle-new-from = Počni od
circle-new-from-empty = Prazan list
circle-none = Još niko nije crtao. Svi stoje prema svojoj ulozi. Izaberite osobu i recite koliko je blizu, ili započnite crtež.
circle-by-part = Prema ulozi
circle-told = Kaže: { $name }
circle-on = { $date }, kaže: { $name }
circle-first = prvi crtež
circle-shown-hint = Samo se tada vidi na okrenutom ekranu i na papiru. Ono što je teško nikada se ne pokazuje.
circle-remove-drawing = Ukloni ovaj crtež
circle-print = Odštampaj krug

circle-rings = Riječi za prstenove
circle-rings-lead = Porodica može prstenove nazvati svojim riječima.
circle-tray = Još nije na ovom crtežu
circle-tray-lead = Izaberite osobu i prsten: 1, 2, 3 ili 4.
circle-into = U prsten: { $ring }
circle-out = Izvadi iz prstenova
circle-how-near = Koliko blizu: { $name }
circle-moved = { $name }: { $ring }
circle-key-rings = prsten
circle-key-outwards = prsten dalje, bliže
circle-beside-over = iznad: { $name }
circle-beside-under = ispod: { $name }

circle-compare = Jedan pored drugog
circle-compare-lead = Kako je krug rastao od crteža do crteža.
circle-joined = Novo ovdje: { $names }
circle-count = Po prstenovima: { $counts }

## Okrenuto porodici
circle-draw-together = Crtajmo zajedno
circle-draw-together-lead = Izaberite nekoga, pa dodirnite prsten.
circle-draw-done = Završili smo
circle-place-first = Prvo izaberite nekoga.
circle-turned-none = Ovdje se još ne vidi nijedan crtež.

## Šta još pitati
circle-ask-next = Šta još pitati
circle-gap-friends = { $name }: ovdje još nema djetetovih prijatelja i prijateljica. Koga bi dijete željelo?
circle-gap-mother = S majčine strane ovdje još nema nikoga. Koga bismo mogli pitati?
circle-gap-father = S očeve strane ovdje još nema nikoga. Koga bismo mogli pitati?
circle-gap-beyond = Ovdje još nema nikoga iz prijateljstva ni susjedstva. Ko je prošli put priskočio u pomoć?
circle-gap-paid = Više je ljudi plaćenih da pomognu nego onih koji su naprosto blizu. Ko je još tu?
circle-not-asked = Pitanje „ko još pripada?“ još čeka:
circle-asked = Pitano danas
circle-who-else = Ko još?
circle-prompts = Pitanja koja šire krug
circle-prompt-1 = Ko je došao na zadnju svadbu, dženazu ili sahranu, za Bajram, Božić ili slavu?
circle-prompt-2 = Ko vam je posudio novac, auto ili alat?
circle-prompt-3 = Kod koga je bilo dijete kad je neko bio u bolnici?
circle-prompt-4 = Ko poznaje rodbinu u inostranstvu?
circle-prompt-5 = Koga je dijete prošle godine zvalo ili kome je pisalo?
circle-prompt-6 = Ko iz škole, s treninga, iz džamije ili crkve?
circle-prompt-7 = Ko u komšiluku ima ključ?
circle-prompt-8 = S kim ste izgubili vezu, a nedostaje vam?
circle-prompt-9 = Koga bi zaboljelo ako ga ne pitamo?
circle-prompt-10 = A sa strane drugog roditelja?

## Mjesta i ljudi od ranije
circle-stays = Mjesta i ljudi od ranije
circle-stays-lead = Zajedno s djetetom: gdje je sve bila tvoja kuća, ko je tu bio i bio dobar prema tebi? Traže se samo dobri ljudi.
circle-stay-add = Dodaj mjesto
circle-stay-person = Dodaj kao osobu: { $name }
circle-stay-empty = Još nema nijednog mjesta. Počnite od prvog kojeg se dijete sjeća.

organisation-about = O ovom mjestu
organisation-about-lead = Za papir „Ko šta nudi”. Samo uredi i njihovi vlastiti brojevi.
