# Relatives from and for a genealogy program.
gedcom-take = Рођаци из програма за родослов
gedcom-give = Породично стабло за програм за родослов
gedcom-choose = Изаберите датотеку
gedcom-brings = Датотека доноси ово
gedcom-people = Особе: { $n }
gedcom-couples = Парови: { $n }
gedcom-children = Деца уз родитеље: { $n }
gedcom-here = особа тог имена је већ овде: Krug ће питати да ли је то иста
gedcom-left = Ово остаје напољу
gedcom-take-in = Преузми
gedcom-given = Датотека је записана. Особа у њој: { $n }
gedcom-older = За старији програм (5.5.1)
gedcom-file = porodicno-stablo.ged

gedcom-left-events = догађаји
gedcom-left-places = места и адресе
gedcom-left-notes = белешке
gedcom-left-sources = извори
gedcom-left-pictures = слике
gedcom-left-signs = мушко или женско: како кога цртати, говори сама особа
gedcom-left-others = друга имена и оно што зна само тај програм
gedcom-left-people = особе које породица не треба да види и особе без места у стаблу
gedcom-left-ties = везе осим пара, родитеља и детета

problem-gedcom-none = Ово није GEDCOM датотека коју Krug може да прочита. Извезите је поново из програма за родослов.
problem-gedcom-many = Ова датотека је већа од круга једне породице: одједном се преузима највише особа: { $most }. Извезите мање.
op-map-take-in = Преузети рођаци из програма за родослов
