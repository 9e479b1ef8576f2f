### History of a family, and differences wherever they are shown: questions, history, what a file brings.
### Names stand as they are, never bent: in other languages put them after a colon.

history-heading = История
history-open = История
history-since = Пази се от { $date } насам. Отворете ред, за да видите какво е променено.
history-none = Още нищо не е записано.
history-to-family = Назад към семейството
history-earlier = Покажи още
history-who = { $name }, { $when }

## Lines
history-taken-back = отменено
history-by-file = дойде с файл
history-only-this = Покажи само това
history-only = Само: { $what }
history-show-all = Покажи всичко

## All values of a field
history-values = Какво е стояло тук, първо най-новото
history-now = сега
history-put-back = Върни това
history-put-back-what = То се записва още веднъж. И каквото стои сега, се пази в историята.
history-put-back-yes = Върни го
history-put-back-no = Остави така
history-put-back-done = Върнато: { $what }

## Two days
history-compare = Сравняване на два дни
history-compare-what = Всеки ден се показва, какъвто е бил вечерта.
history-compare-from = От ден
history-compare-to = До ден
history-compare-to-hint = Ако остане празно, се сравнява със сега.
history-compare-missing = Напишете първия ден.
history-compare-do = Сравни
history-compared = { $from } и { $to }
history-compared-now = { $from } и сега

## Removed
history-removed = Махнато наскоро
history-removed-none = Нищо не е махнато.
history-bring-back = Върни
history-bring-back-this = Върни: { $what }
history-brought-back = Върнато: { $what }

## Differences
difference-none = Няма разлики.
difference-field = Какво
difference-before = Преди
difference-after = След
difference-added = ново
difference-changed = променено
difference-removed = махнато
difference-restored = върнато
difference-item = { $kind }: { $name }
difference-member = { $field }: { $member }
difference-newer = Запис от по-нова версия на { -krug }
difference-detail = Друга подробност
difference-all-values = Всичко, което е стояло тук
difference-nothing = нищо
difference-unknown = заличено или не е споделено с вас
difference-hidden = Скрито
difference-gone = (махнато)
difference-drawn = нарисувано име
difference-file = файл
difference-you = вие
difference-somebody = непознат тук човек

## Help
help-history = История
help-history-what = Кой какво е променил и кога, за едно семейство. Тук нищо никога не се заличава с ново.
help-history-how =
    Отворете ред, за да видите какво е стояло преди и след това.
    Натиснете име, за да видите само неговите редове, или поле, за да видите всичко, което е стояло в него. По-старото може да се върне.
    Махнатото може да се върне, а два дни може да се сравнят.
