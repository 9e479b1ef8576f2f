### Хартиите за печат. Учтиво, ясно, кратко. Без минало време за един човек, без име в изречението:
### имената стоят след двоеточие или в свое поле.

## На всяка хартия
paper-logo-alt = { -krug }: кръг от хора
paper-copy-for = Копие за: { $name }
paper-everybody = всички
paper-footer-plan = План { $date }, знак { $mark }
paper-footer-date = { $date }, знак { $mark }
paper-footer-page = Страница { $page } от { $pages }
paper-footer-original = Оригиналът на хартия се пази от: { $holder }
paper-printed = Отпечатано: { $date }
paper-draft = Чернова
paper-version = Версия { $n }
paper-replaces = Заменя версията от { $date }
paper-date = Дата
paper-place = Място
paper-time = Час
paper-phone = Телефон
paper-signature = Подпис
paper-continued = продължение
paper-blank = (нищо не е написано)
paper-greeting = Здравейте,
paper-sealed-by = Печат: { $name }, { $date }
paper-sealed-by-referrer = Печат на службата, която предложи срещата: { $name }, { $date }
paper-sealed-by-reviewer = Печат след повторния преглед на плана: { $name }, { $date }
paper-seal-means = Печатът доказва, че оттогава файлът не е променян. Той не доказва кой е подписал.
paper-seal-fingerprint = Отпечатък на печата: { $fingerprint }
paper-sign-field-coordinator = Печат на координацията върху този файл
paper-sign-field-referrer = Цифров подпис, службата, която предложи срещата, или който преглежда плана отново
paper-attached = Планът във вид за четене от програма

## Семеен план
paper-plan-title = Нашият семеен план
paper-plan-made = Направен от семейството { $when }, { $place }
paper-plan-made-no-place = Направен от семейството { $when }
paper-plan-question = Въпросът, на който отговорихме
paper-plan-questions = Въпросите, на които отговорихме
paper-plan-good = Какво вече е добре
paper-plan-do = Какво ще направим
paper-plan-number = №
paper-plan-what = Какво
paper-plan-who = Кой
paper-plan-with-help = С помощта на: { $name }
paper-plan-when = Докога
paper-plan-know = Как ще разберем
paper-plan-checks = За това се грижи: { $name }
paper-plan-if-not = Ако не стане:
paper-plan-must = трябва да е в плана
paper-plan-hard = Ако стане трудно
paper-plan-danger = Ако някой е в опасност: { $number }
paper-plan-services = Какво обещаха службите
paper-plan-wanted = Какво искаме от службите
paper-plan-keeper = За плана се грижи
paper-plan-again = Ще се видим пак
paper-plan-copies = Кой получава копие
paper-plan-only-steps = само стъпки { $steps }
paper-plan-only-review = само кога ще се видим пак
paper-plan-private = Какво остава в семейството
paper-plan-original = Листът на самото семейство
paper-plan-transcribed = Преписано от листа на семейството. Важи листът на семейството.
paper-plan-voluntary = Това е доброволен план на семейството. Той не променя решения на съд или орган.

## Имена и съгласие
paper-names-title = Подписи
paper-names-together = Бяхме заедно и сме съгласни с този план.
paper-names-name = Име
paper-names-relation = Връзка с децата
paper-names-signature = Подпис
paper-names-copy = Копие
paper-names-children = { $names }: име, рисунка или нищо
paper-agree-yes = съгласие
paper-agree-remark = съгласие с бележка:
paper-agree-task = знае за плана и поема задачата
paper-agree-waiting = предстои питане
paper-agree-ink = с химикалка на хартия
paper-agree-drawn = нарисуван на екрана
paper-agree-voice = с глас, пред свидетел: { $witness }
paper-agree-afterwards = питане след срещата, { $date }
paper-agree-on-behalf = от името на лицето: { $name }. Причина: { $reason }
paper-agree-steps = стъпки { $steps }

## Редове за хората извън семейството
paper-referrer-title = Отговор на службата, която предложи срещата
paper-referrer-accepts = приема плана
paper-referrer-changes = приема плана с промени:
paper-referrer-refuses = не приема плана, защото:
paper-referrer-senior = нужно е решение на ръководител, до: { $date }
paper-referrer-waiting = още няма отговор
paper-referrer-who = Име и длъжност
paper-coordinator-title = Координация
paper-coordinator-row = Моята задача беше да организирам срещата. Съдържанието на плана не е мое.
paper-interpreter-title = Превод
paper-interpreter-row = Превеждам вярно всичко казано, не добавям нищо и го пазя за себе си. Езици: { $languages }
paper-advocate-title = Застъпничество за детето
paper-advocate-row = Мнението на детето беше чуто, и то така:

## Този път без план
paper-noplan-title = Бяхме заедно
paper-noplan-met = Семейството се срещна { $when }, { $place }
paper-noplan-met-no-place = Семейството се срещна { $when }
paper-noplan-lead = Този път няма план. И това е завършек като всеки друг и никой не е виновен за него.
paper-noplan-adjourned = Срещата ще продължи в друг ден.
paper-noplan-time = Времето не стигна.
paper-noplan-chose = Семейството реши сега да не прави план.
paper-noplan-not-accepted = Има план. Службата, която предложи срещата, не може да го приеме.
paper-noplan-together = Хората дойдоха и разговаряха. Това остава.
paper-noplan-words = Какво иска семейството да каже на службата
paper-noplan-agreed = За какво все пак сме съгласни
paper-noplan-next = Какво следва
paper-noplan-next-who = Кой
paper-noplan-service = Какво ще направи службата, както каза предварително
paper-noplan-again = Ако искаме да се срещнем отново
paper-noplan-again-call = Обадете се по всяко време: { $name }, { $phone }

## Лист за възстановяване
paper-recovery-title = Лист за възстановяване на достъпа
paper-recovery-what = С този ключ хранилището може да се отвори, ако паролата е забравена. Друг начин няма и никой друг няма ключа.
paper-recovery-keep = Пазете този лист вкъщи, там, където са важните Ви документи. Не в чантата с лаптопа и не на снимка.
paper-recovery-warning = Който има този лист и компютъра, може да прочете всичко.
paper-recovery-vault = Хранилище
paper-recovery-date = Дата
paper-recovery-key = Ключ
paper-recovery-code-alt = Същият ключ като квадратен код
paper-recovery-use = Когато потрябва: отворете { -krug }, изберете „Имам лист за възстановяване“ и напишете ключа група по група. Интервалите и главните букви нямат значение.
paper-recovery-lost = Ако листът се изгуби или друг го види: отпечатайте нов от Настройки. Старият ключ тогава спира да важи.
paper-recovery-check = След седмица { -krug } ще попита за последната група, за да е сигурно, че листът съществува.

## Лист с въпроса и лично време на семейството
paper-question-title = Въпросът към нас
paper-question-titles = Въпросите към нас
paper-question-must = Това трябва да е в плана
paper-question-talk = Можем да поговорим и за това
paper-question-ours = Каквото се каже в тази стая, остава наше. Навън излиза само планът.
paper-question-call = Ако сме Ви нужни: { $name }, в съседната стая.
paper-prompt-1 = Какво иска детето да бъде различно?
paper-prompt-2 = Какво вече върви добре и го запазваме?
paper-prompt-3 = Какво тревожи нас самите?
paper-prompt-4 = Какъв е нашият отговор на въпроса, точка по точка?
paper-prompt-5 = Кой какво може, колко често, откога?
paper-prompt-6 = А ако някой се разболее или забрави?
paper-prompt-7 = По какво ще познаем, че върви добре или зле?
paper-prompt-8 = Кой се грижи за плана?
paper-prompt-9 = Каква помощ искаме от службите и от кого?
paper-prompt-10 = Има ли в плана всичко, което трябва да е в него?
paper-prompt-11 = Какво ще кажем на тези, които не са тук?
paper-prompt-12 = Кога ще се видим пак?
paper-who-title = Кой кой е
paper-who-next-door = В съседната стая
paper-door-come = Моля, влезте
paper-door-not-yet = Моля, още не

## Покана
paper-invitation-title = Покана за семейна среща
paper-invitation-who = Канят Ви
paper-invitation-helped = С помощта на: { $name }
paper-invitation-why = За какво става дума
paper-invitation-when = Кога
paper-invitation-hours = от { $from }, най-късно до { $to }
paper-invitation-open-end = Отделяме толкова време, колкото ни трябва.
paper-invitation-where = Къде
paper-invitation-access = Как се стига и влиза
paper-invitation-comes = Кой идва
paper-invitation-count = { $n ->
    [one] около { $n } човек
   *[other] около { $n } души
}
paper-invitation-chosen = семейството и приятели, които то избра
paper-invitation-language = Език на разговора
paper-invitation-language-other = Кажете, ако Ви трябва друг език или превод.
paper-invitation-happens = Какво ще се случи
paper-invitation-happens-1 = Първо чуваме информация и питаме за всичко, което ни интересува.
paper-invitation-happens-2 = След това семейството остава само и прави своя план.
paper-invitation-happens-3 = Накрая четем плана заедно и се уговаряме кой какво прави.
paper-invitation-private = Докато семейството разговаря, всички останали чакат в друга стая. Никой не подслушва и никой не си води бележки.
paper-invitation-silent = Никой не е длъжен да говори, ако не иска.
paper-invitation-free = Идването е по Ваше желание, не е задължение.
paper-invitation-food = Има храна.
paper-invitation-children = Има кът за децата и кой да бъде с тях.
paper-invitation-transport = Помагаме за превоза.
paper-invitation-interpreter = Превод е осигурен.
paper-invitation-bring = Ако желаете, донесете: идея, снимка, ястие.
paper-invitation-cannot = Ако не можете да дойдете, може да изпратите съобщение, което някой ще прочете, или да участвате по телефона.
paper-invitation-worry = Ако нещо Ви тревожи, обадете се. Каквото ми кажете, остава между нас, освен ако някой е в опасност.
paper-invitation-reply-by = Моля за отговор до: { $date }
paper-invitation-child-title = Покана за теб
paper-invitation-child-greeting = Здравей!
paper-invitation-child-lead = Твоето семейство и приятели се срещат, за да измислят заедно какво ще бъде добре за теб. Каним и теб.
paper-invitation-child-happens = Първо възрастните казват какво знаят, а ти можеш да питаш за всичко. После твоето семейство прави свой план. Накрая го прочитаме всички заедно.
paper-invitation-child-say = Можеш да кажеш какво искаш, да го напишеш, да го нарисуваш или да помолиш някого да го каже вместо теб. Не е нужно да казваш нищо.
paper-invitation-child-free = Можеш да дойдеш, да дойдеш за една част или да не дойдеш. Можеш да излезеш, когато поискаш.
paper-invitation-child-beside = През цялото време до теб може да бъде някой, на когото вярваш. Кажи ми кой да е.
paper-invitation-child-worry = Ако нещо те тревожи, обади ми се или кажи на възрастен, на когото вярваш.
paper-invitation-professional-tell = Моля, в първата част кажете кратко и с прости думи какво знаете и какво може да предложи Вашата служба.
paper-invitation-professional-wait = Докато семейството говори само, в стаята няма никой друг.
paper-invitation-message-title = Няколко думи за семейната среща
paper-invitation-message-lead = Семейството се среща, за да направи свой план, и би искало да чуе и Вас.
paper-invitation-message-how = Можете да напишете писмо, да запишете няколко думи или да помолите някого да ги каже вместо Вас. Нося Вашето съобщение на срещата и там то се прочита или пуска.
paper-invitation-message-free = Изборът е Ваш. Никой не пита защо, ако не изпратите нищо.
paper-invitation-message-by = Моля за съобщението до: { $date }
paper-invitation-slip = Моят отговор
paper-invitation-slip-phone = (или по телефона)
paper-invitation-slip-name = Име
paper-invitation-slip-comes = Идвам
paper-invitation-slip-message = Не мога, но изпращам съобщение
paper-invitation-slip-phone-in = Искам да участвам по телефона
paper-invitation-slip-unsure = Още не знам, обадете ми се
paper-invitation-slip-transport = Трябва ми превоз
paper-invitation-slip-children = Идвам с деца, колко:
paper-invitation-slip-interpreter = Трябва ми превод, език:
paper-invitation-slip-food = Какво не ям:
paper-invitation-slip-other = Друго:

## Ходът на деня
paper-agenda-title = Нашият ден
paper-agenda-arrive = Пристигане, нещо за пиене
paper-agenda-welcome = Добре дошли, начало по избор на семейството
paper-agenda-round = Кръг: каква е връзката ми с детето
paper-agenda-rules = Как разговаряме
paper-agenda-today = Как ще протече днешният ден
paper-agenda-referrer = Службата, която предложи срещата: какво е добре, какво я тревожи, какво трябва да е в плана, какво може да предложи
paper-agenda-informants = Други, които дават информация
paper-agenda-questions = Нашите въпроси към тях
paper-agenda-question = Въпросът към семейството
paper-agenda-private = Семейството само, с храна, без ограничение във времето
paper-agenda-clear = Връща се координацията: ясно ли е всичко?
paper-agenda-answer = Връща се службата: отговорът ѝ на плана
paper-agenda-sign = Подписи, копия, кой се грижи за плана, кога ще се видим пак
paper-agenda-feedback = Как беше? Картичка за всеки
paper-agenda-thanks = Благодарим и на добър път
paper-agenda-break = Почивка винаги, когато някой има нужда
paper-rules-title = Как разговаряме
paper-rule-1 = Един говори, другите слушат.
paper-rule-2 = Без обвинения. Гледаме напред.
paper-rule-3 = Първо думите на детето.
paper-rule-4 = Телефоните са с изключен звук.
paper-rule-5 = Всеки може да излезе.
paper-rule-6 = Каквото се каже тук, остава тук. Планът не остава.
paper-rule-7 = Почивка по всяко време.
paper-rule-8 = Всички ядат.

## Детска страница, лист за хладилника, картичка
paper-child-title = { $name }: моят план
paper-child-hard = Когато ти е трудно, можеш да кажеш на:
paper-child-again = Всички ще се видим пак
paper-child-again-say = Тогава ще кажеш дали планът е добър за теб.
paper-child-draw = Тук можеш да нарисуваш или напишеш каквото искаш
paper-fridge-title = Кой какво прави
paper-fridge-morning = сутрин
paper-fridge-afternoon = следобед
paper-fridge-night = нощ
paper-fridge-hard = Когато е трудно
paper-fridge-numbers = Номера
paper-fridge-add = Тук можем да допишем
paper-fridge-consent = Номерата са отпечатани само със съгласието на тези хора
paper-card-hard = Когато ми е трудно
paper-card-any-time = Няма неподходящо време за обаждане.
paper-card-emergency = Спешно: { $number }
paper-card-cut = Изрежете по плътната линия, сгънете по прекъснатата.

## Проследяваща среща и въпросник
paper-review-title = Как върви планът?
paper-review-step-note = С Вашите думи
paper-review-going = върви добре
paper-review-partly = отчасти
paper-review-not = още не
paper-review-changed = променено
paper-review-new = Нови стъпки
paper-review-child = Как е детето?
paper-feedback-title = Как беше?
paper-feedback-lead = Не пишете име. Пуснете листа в кутията. Никой не е длъжен да попълва.
paper-feedback-scale-1 = изобщо не
paper-feedback-scale-2 = малко
paper-feedback-scale-3 = до голяма степен
paper-feedback-scale-4 = напълно
paper-feedback-1 = Предварително беше ясно какво ще се случи.
paper-feedback-2 = Човекът, който водеше срещата, не беше на ничия страна.
paper-feedback-3 = Имахме достатъчно време насаме.
paper-feedback-4 = Думите ми бяха чути.
paper-feedback-5 = Този план ми дава сигурност.
paper-feedback-6 = Планът е наш, а не чужд.
paper-feedback-7 = Такава среща би помогнала и на друго семейство.
paper-feedback-next = Какво трябва да е различно следващия път?
paper-feedback-child-title = За децата: как беше за теб?
paper-feedback-child-felt = Беше ми
paper-feedback-child-heard = Слушаха ме
paper-feedback-child-plan = Планът е за мен
paper-feedback-child-circle = Огради едно лице. Можеш и да рисуваш на гърба.
paper-feedback-counted = Отговорите се броят без имена

# The family tree.
paper-map-legend = Двоен контур: детето, за което става дума. Зачеркнато: човекът вече не е между нас. Плътна линия: брак или трайна връзка; прекъсната: живеят заедно или осиновяване и приемна грижа; на точки: излизат заедно или не е сигурно. Чертички през линията: разделени. Контур на точки: едно домакинство.

# The circle.
paper-circle = Кой е около нас
paper-circle-told = Така го вижда: { $name }
paper-circle-legend = По-близо до средата значи по-близо до децата, с думите на човека, който го разказа. Двойна линия: силна близост; единична: налице при нужда; на точки: слаба, рядка; две чертички: без контакт; с кръгче: отново в контакт. Стрелката показва накъде върви помощта. Шестоъгълник: място или група.

paper-two-languages = Вляво: думите на самото семейство. Вдясно: написаното от човек, който говори и двата езика. Където редовете са празни, още никой не е писал.
paper-events = Кой как дава съгласие:
paper-event-ink = на хартия
paper-event-pad = на екрана
paper-event-voice = устно, пред свидетел ({ $witness })
paper-event-voice-alone = устно
paper-event-not = без подпис
paper-event-task = със задача, след запознаване с плана
paper-event-remark = с бележка
paper-held-by = Листът, подписан на хартия, се пази от: { $name }.
