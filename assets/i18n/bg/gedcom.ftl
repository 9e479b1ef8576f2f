# Relatives from and for a genealogy program.
gedcom-take = Роднини от програма за родословие
gedcom-give = Дърво за програма за родословие
gedcom-choose = Изберете файл
gedcom-brings = Файлът носи това
gedcom-people = Хора: { $n }
gedcom-couples = Двойки: { $n }
gedcom-children = Деца при родители: { $n }
gedcom-here = човек с това име вече е тук: Krug ще попита дали е същият
gedcom-left = Това остава навън
gedcom-take-in = Приемане
gedcom-given = Файлът е записан. Хора в него: { $n }
gedcom-older = За по-стара програма (5.5.1)
gedcom-file = rodoslovno-darvo.ged

gedcom-left-events = събития
gedcom-left-places = места и адреси
gedcom-left-notes = бележки
gedcom-left-sources = източници
gedcom-left-pictures = снимки
gedcom-left-signs = мъж или жена: как да се рисува някой, казва самият човек
gedcom-left-others = други имена и това, което знае само онази програма
gedcom-left-people = хора, които семейството не бива да вижда, и хора без място в дървото
gedcom-left-ties = връзки освен двойка, родител и дете

problem-gedcom-none = Това не е файл GEDCOM, който Krug може да прочете. Моля, изнесете го отново от програмата за родословие.
problem-gedcom-many = Файлът е по-голям от кръга на едно семейство: наведнъж се приемат най-много хора: { $most }. Моля, изнесете по-малко.
op-map-take-in = Приети роднини от програма за родословие
