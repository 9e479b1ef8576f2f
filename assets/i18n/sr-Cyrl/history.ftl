### History of a family, and differences wherever they are shown: questions, history, what a file brings.
### Names stand as they are, never bent: in other languages put them after a colon.

history-heading = Историја
history-open = Историја
history-since = Отворите ред да видите шта је промењено. Води се од: { $date }
history-none = Још ништа није записано.
history-to-family = Назад на породицу
history-earlier = Покажи више
history-who = { $name }, { $when }

## Lines
history-taken-back = поништено
history-by-file = стигло датотеком
history-only-this = Покажи само ово
history-only = Само: { $what }
history-show-all = Покажи све

## All values of a field
history-values = Шта је све писало, најновије прво
history-now = сада
history-put-back = Врати ово
history-put-back-what = Ово се уписује још једном. И оно што сада пише остаје у историји.
history-put-back-yes = Врати
history-put-back-no = Остави како јесте
history-put-back-done = Враћено: { $what }

## Two days
history-compare = Упореди два дана
history-compare-what = Сваки дан онако како је било увече.
history-compare-from = Од
history-compare-to = До
history-compare-to-hint = Ако остане празно, пореди се с оним што је сада.
history-compare-missing = Упишите први дан.
history-compare-do = Упореди
history-compared = { $from } и { $to }
history-compared-now = { $from } и сада

## Removed
history-removed = Недавно уклоњено
history-removed-none = Ништа није уклоњено.
history-bring-back = Врати
history-bring-back-this = Врати: { $what }
history-brought-back = Враћено: { $what }

## Differences
difference-none = Нема разлика.
difference-field = Шта
difference-before = Пре
difference-after = После
difference-added = ново
difference-changed = измењено
difference-removed = уклоњено
difference-restored = враћено
difference-item = { $kind }: { $name }
difference-member = { $field }: { $member }
difference-newer = Запис из новије верзије програма { -krug }
difference-detail = Још један податак
difference-all-values = Шта је овде све писало
difference-nothing = ништа
difference-unknown = избрисано или се не дели с вама
difference-hidden = Скривено
difference-gone = (уклоњено)
difference-drawn = нацртано име
difference-file = датотека
difference-you = ви
difference-somebody = особа која овде није позната

## Help
help-history = Историја
help-history-what = Ко је шта променио и када, у једној породици. Овде се ништа никада не пише преко старог.
help-history-how =
    Отворите ред да видите шта је ту писало пре и после.
    Притисните назив да видите само његове редове, или поље да видите шта је у њему све писало. Оно старије може да се врати.
    Оно што је уклоњено може да се врати, а два дана могу да се упореде.
