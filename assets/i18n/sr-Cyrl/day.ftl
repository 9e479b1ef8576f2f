### Kartica „Dan”. Nazivi sačuvanih polja stoje u kinds.ftl.

day-begin = Одреди дан
day-meetings = Који састанак
day-meeting = Састанак { $n }
day-meeting-again = Састанак { $n }, наставак
day-no-day = Дан још није изабран
day-parts = Који део
day-part-setup = Припрема дана
day-part-run = Сам дан
day-agenda = Одштампај ток дана
day-safety = Безбедност на тај дан

## Priprema dana
day-when-where = Када и где
day-possible = Да сви могу да дођу
day-together = Како дан почиње
day-rules-hint = По једно правило у реду. Ако остане празно, штампа се уобичајених осам.
day-need-interpreter = превођење: { $language }
day-need-childcare = чување деце
day-need-transport = превоз
day-room-circle = Столице у кругу, нико није за радним столом
day-room-second-room = Друга соба, довољно близу да се одатле може позвати
day-room-flipchart = Табла с папиром и оловке
day-room-papers = Питање и услови, одштампани великим словима
day-room-diet = Храна коју сви смеју да једу
day-room-children = Кутак за децу
day-room-heating = Довољно топло, свеж ваздух, тоалет у близини
day-room-way = Знак на вратима, улаз без степеница

## Tok dana
day-order = Ток дана
day-welcome = Добродошлица и како разговарамо
day-welcome-by = Сви. Дан отвара: { $name }
day-welcome-what = Сви кажу ко су детету
day-open = Почни дан
day-information = Информације
day-information-by = Предлагач, затим они који само дају информације: { $names }. Питања
day-information-what = Предлагач, затим други. Питања
day-information-begin = Почни информативни део
day-information-end = Све је речено
day-told-reason = Зашто се састајемо
day-told-strengths = Шта иде добро
day-told-worries = Бриге
day-told-bottom-lines = Услови
day-told-resources = Шта службе могу да понуде
day-told-consequences = Шта следи ако нема плана
day-told-question = Питање, прочитано наглас
day-private = Породично време
day-private-what = У соби је само породица. Без ограничења: породица одлучује кад је спремна
day-private-open = Породица је сама.
day-plan = План, заједно
day-plan-what = Породица га чита. Предлагач одговара. Службе кажу шта могу
day-read-out = План се чита
day-names = Имена, копије, хвала
day-names-what = Својеручно или на екрану. Дан за састанак праћења
day-real-time = Стварно време: { $part }
day-change-time = Промени време: { $part }, { $time }

## Porodično vreme
day-private-before = Почиње кад се информативни део заврши.
day-private-who = Ко остаје у соби
day-hand-over = Предај лаптоп
day-hand-over-what = Све се затвара. Отворена остаје само страница с питањем. Назад се улази вашом лозинком.
day-private-paper = Породица пише на папир, како жели. Био лаптоп на столу или код вас, закључан је.
day-private-on-paper = На папиру
day-private-began = Почело је у
day-private-note = Запиши
day-private-correct = Исправи времена
day-private-since = Почело у { $time }.
day-private-nothing = Ништа од реченог се нигде не чува.
day-hand-sees = Шта ће породица видети
day-hand-sees-what = Питање, оно што мора бити у плану, неколико подстицаја и дугме којим вас позива. На страници не може ништа да се напише и ништа друго није отворено.
day-hand-no-question = На овој страници још нема питања. Прво га напишите под Пут.
day-hand-left-out = Изостављено јер би одало заштићено место или број: { $count }.
day-hand-aloud = Прочитајте наглас
day-hand-sentence-1 = Ова страница је ваша. Ништа се не снима и нико не гледа.
day-hand-sentence-2 = Ви на крају одлучујете да ли ћете нешто дати и шта.
day-hand-back = Окрените лаптоп према себи пре него што упишете лозинку.
day-hand-copy = Последња резервна копија је старија од недељу дана. Да ли прво да се направи нова?
day-hand-now = Предај
day-hand-not-yet = Још не

## U sobi
day-room = У соби
day-room-keys = Размакница означава име
day-room-parts = Који део
day-part1 = Информације
day-part2 = Породично време
day-part3 = Читање плана
day-room-here = ту је { $n } од { $of }
day-room-information = Дају информације и одлазе:
day-room-letters = Шаљу поруку:
day-room-add = Долази још неко
day-room-ways = Како ко учествује

## Kako se završilo
day-outcome-lead = Сваки завршетак вреди. Ниједном није потребан разлог.
day-outcome-keep = Упиши како се завршило
day-outcome-later = Дан прво мора да почне.
day-set-again = Одреди следећи састанак
day-no-plan-paper = Одштампај лист без плана
day-to-plan = На план
day-copies-keep = Копије су подељене

## Ako neko nije bezbedan
day-unsafe = Ако неко није безбедан
day-unsafe-what = Прекините састанак. Кораци и бројеви телефона на једној страни.
day-unsafe-1 = Застати
day-unsafe-1-how = Реците: „Сада је пауза.” Разлог није потребан.
day-unsafe-2 = Одвојити
day-unsafe-2-how = Ко је у опасности, иде у другу собу, деца прва. С њима иде неко коме верују.
day-unsafe-3 = Позвати
day-unsafe-3-how = Ако опасност постоји сада, позовите пре него што се ишта друго решава.
day-unsafe-4 = Безбедно кући
day-unsafe-4-how = Једно за другим, и свако уз пратњу. Ко је у опасности, одлази пре осталих, својим путем.
day-emergency = Број за хитне случајеве
day-worry = Коме је пренето и када
