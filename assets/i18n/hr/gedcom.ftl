# Relatives from and for a genealogy program.
gedcom-take = Rođaci iz programa za rodoslovlje
gedcom-give = Obiteljsko stablo za program za rodoslovlje
gedcom-choose = Odaberite datoteku
gedcom-brings = Datoteka donosi ovo
gedcom-people = Osobe: { $n }
gedcom-couples = Parovi: { $n }
gedcom-children = Djeca uz roditelje: { $n }
gedcom-here = osoba tog imena već je ovdje: Krug će pitati je li to ista
gedcom-left = Ovo ostaje vani
gedcom-take-in = Preuzmi
gedcom-given = Datoteka je zapisana. Osoba u njoj: { $n }
gedcom-older = Za stariji program (5.5.1)
gedcom-file = obiteljsko-stablo.ged

gedcom-left-events = događaji
gedcom-left-places = mjesta i adrese
gedcom-left-notes = bilješke
gedcom-left-sources = izvori
gedcom-left-pictures = slike
gedcom-left-signs = muško ili žensko: kako koga crtati, kaže sama osoba
gedcom-left-others = druga imena i ono što zna samo taj program
gedcom-left-people = osobe koje obitelj ne treba vidjeti i osobe bez mjesta u stablu
gedcom-left-ties = veze osim para, roditelja i djeteta

problem-gedcom-none = Ovo nije GEDCOM datoteka koju Krug može pročitati. Izvezite je ponovno iz programa za rodoslovlje.
problem-gedcom-many = Ova je datoteka veća od kruga jedne obitelji: odjednom se preuzima najviše osoba: { $most }. Izvezite manje.
op-map-take-in = Preuzeti rođaci iz programa za rodoslovlje
