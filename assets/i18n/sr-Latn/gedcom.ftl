# Relatives from and for a genealogy program.
gedcom-take = Rođaci iz programa za rodoslov
gedcom-give = Porodično stablo za program za rodoslov
gedcom-choose = Izaberite datoteku
gedcom-brings = Datoteka donosi ovo
gedcom-people = Osobe: { $n }
gedcom-couples = Parovi: { $n }
gedcom-children = Deca uz roditelje: { $n }
gedcom-here = osoba tog imena je već ovde: Krug će pitati da li je to ista
gedcom-left = Ovo ostaje napolju
gedcom-take-in = Preuzmi
gedcom-given = Datoteka je zapisana. Osoba u njoj: { $n }
gedcom-older = Za stariji program (5.5.1)
gedcom-file = porodicno-stablo.ged

gedcom-left-events = događaji
gedcom-left-places = mesta i adrese
gedcom-left-notes = beleške
gedcom-left-sources = izvori
gedcom-left-pictures = slike
gedcom-left-signs = muško ili žensko: kako koga crtati, govori sama osoba
gedcom-left-others = druga imena i ono što zna samo taj program
gedcom-left-people = osobe koje porodica ne treba da vidi i osobe bez mesta u stablu
gedcom-left-ties = veze osim para, roditelja i deteta

problem-gedcom-none = Ovo nije GEDCOM datoteka koju Krug može da pročita. Izvezite je ponovo iz programa za rodoslov.
problem-gedcom-many = Ova datoteka je veća od kruga jedne porodice: odjednom se preuzima najviše osoba: { $most }. Izvezite manje.
op-map-take-in = Preuzeti rođaci iz programa za rodoslov
