# Relatives from and for a genealogy program.
gedcom-take = Příbuzní z genealogického programu
gedcom-give = Rodokmen pro genealogický program
gedcom-choose = Vyberte soubor
gedcom-brings = Soubor přináší toto
gedcom-people = Osoby: { $n }
gedcom-couples = Páry: { $n }
gedcom-children = Děti u rodičů: { $n }
gedcom-here = někdo toho jména už tu je: Krug se zeptá, jestli je to tentýž člověk
gedcom-left = Tohle zůstane venku
gedcom-take-in = Převzít
gedcom-given = Soubor je zapsaný. Osob v něm: { $n }
gedcom-older = Pro starší program (5.5.1)
gedcom-file = rodokmen.ged

gedcom-left-events = události
gedcom-left-places = místa a adresy
gedcom-left-notes = poznámky
gedcom-left-sources = prameny
gedcom-left-pictures = obrázky
gedcom-left-signs = muž, nebo žena: jak koho kreslit, řekne člověk sám
gedcom-left-others = další jména a to, co zná jen ten program
gedcom-left-people = lidé, které rodina nemá vidět, a lidé bez místa v rodokmenu
gedcom-left-ties = jiné vazby než pár, rodič a dítě

problem-gedcom-none = Tohle není soubor GEDCOM, který by Krug uměl přečíst. Vyvezte ho prosím z genealogického programu znovu.
problem-gedcom-many = Soubor je větší než kruh jedné rodiny: najednou se převezme nejvýš osob: { $most }. Vyvezte prosím méně.
op-map-take-in = Převzatí příbuzní z genealogického programu
