### Бланките за печат. Учтиво, ясно, кратко, както в paper.ftl: без минало време за един човек, без име в изречението:
### имената стоят след двоеточие или в свое поле.

## Информационен лист
paper-info-title = Семейна среща
paper-info-second = Какво е това и как протича
paper-info-lead = Когато на едно дете му е трудно, хората, които го обичат, често най-добре знаят какво помага. Семейната среща ги събира и семейството прави свой план.
paper-info-steps = Как протича
paper-info-step-1 = Служба или самото семейство предлага среща. Вие казвате „да“ или „не“.
paper-info-step-2 = Човекът, който координира срещата, предварително разговаря с всички и пита кой още е от Вашия кръг.
paper-info-step-3 = В деня на срещата първо чуваме какво е добре, какво ни тревожи и каква помощ има. Можете да питате за всичко.
paper-info-step-4 = След това семейството остава само и прави своя план. Има храна и има време.
paper-info-step-5 = Четем плана заедно. Службата, която предложи срещата, казва дали с този план детето е в безопасност.
paper-info-step-6 = Който желае, получава копие. След няколко седмици заедно гледаме как върви.
paper-info-who = Кой какво прави
paper-info-family = Семейство и приятели
paper-info-family-does = правят плана. Той е техен.
paper-info-child = Детето
paper-info-child-does = гласът му се чува: в стаята, чрез човек, на когото вярва, с писмо или с рисунка.
paper-info-coordinator = Координация
paper-info-coordinator-does = не е на ничия страна, подготвя всички и чака в съседната стая, докато семейството е само.
paper-info-referrer = Службата, която предложи срещата
paper-info-referrer-does = казва открито какво вижда и какво трябва да е в плана, и дава отговор на плана.
paper-info-advocate = Някой до детето
paper-info-advocate-does = помага на детето да каже какво иска, ако то желае това.
paper-info-alone = Когато семейството е само
paper-info-alone-says = В стаята няма никой отвън. Никой не подслушва и никой не записва кой какво е казал. Навън излиза само планът.
paper-info-stays = Какво остава между нас
paper-info-stays-1 = Каквото предварително кажете на координацията, освен ако се съгласите да се предаде нататък.
paper-info-stays-2 = Каквото се каже, докато семейството е само.
paper-info-stays-3 = Вашият адрес и Вашият номер.
paper-info-danger = Какво не може да остане между нас
paper-info-danger-says = Ако дете или някой друг е в опасност, координацията трябва да каже на служба, която може да помогне. Винаги когато това е безопасно, първо го научавате Вие.
paper-info-no = Можете да кажете „не“
paper-info-no-says = Участието е доброволно. Можете да кажете „не“, да дойдете по-късно, да си тръгнете или да спрете по всяко време, без да казвате защо. Никой не бива да Ви упреква за това.
paper-info-noplan = Ако накрая няма план, и това е завършек като всеки друг.
paper-info-ask = Въпроси
paper-info-call = Обадете се: { $name }, { $phone }

## Същото, лесно за четене
paper-easy-title = Семейната среща
paper-easy-second = Лесно за четене
paper-easy-1 = На едно дете му е трудно.
paper-easy-2 = Искаме заедно да помогнем на детето.
paper-easy-3 = Каним Ви на среща.
paper-easy-4 = Можете да кажете „да“. Можете да кажете „не“.
paper-easy-5 = Първо слушаме: Какво е добре? Какво ни тревожи?
paper-easy-6 = После семейството остава само.
paper-easy-7 = Семейството прави план: Кой какво прави?
paper-easy-8 = Разговорът на семейството остава в семейството.
paper-easy-9 = Някои хора ще помагат. Те получават плана.
paper-easy-10 = По-късно питаме: Помага ли планът?
paper-easy-11 = В опасност ли е някой? Трябва да кажем на служба. Тя може да помогне.
paper-easy-12 = Имате въпрос? Обадете ни се.

## Същото, за детето
paper-young-title = Среща за теб
paper-young-1 = Много хора те обичат. Те ще седнат заедно и ще помислят как да ти е добре.
paper-young-2 = Можеш да бъдеш там. Можеш да бъдеш там за малко. Можеш и да не дойдеш. Всичко това е добре.
paper-young-3 = Можеш да кажеш какво искаш. Можеш да го напишеш или нарисуваш. Някой може да го каже вместо теб.
paper-young-4 = Ти избираш кой седи до теб.
paper-young-5 = Когато ти дойде в повече, вдигни ръка. Тогава има почивка.
paper-young-6 = После твоето семейство прави план. Той трябва да е добър за теб.
paper-young-7 = Нищо от това не е по твоя вина.
paper-young-ask = Можеш да питаш за всичко. Питай:
paper-young-say = Какво искам да кажа:

## Съгласие за участие и за това, което се пази
paper-consent-title = Моето съгласие
paper-consent-second = за участие и за това, което се пази за мен
paper-consent-lead = Всеки ред е отделно решение. Можете да го промените по всяко време.
paper-consent-what = За какво давам съгласие
paper-consent-yes = да
paper-consent-no = не
paper-consent-contact = Координацията може да се свързва с мен.
paper-consent-conference = Участвам в семейната среща.
paper-consent-sharing = Тези факти могат да се кажат на тези хора:
paper-consent-data = Написаното по-долу може да се пази.
paper-consent-kept = Какво се пази
paper-consent-kept-says = Името ми, как се стига до мен, връзката ми с детето и за какво давам съгласие тук. Нищо от казаното, докато семейството е само.
paper-consent-where = Къде
paper-consent-where-says = Шифровано на компютъра на координацията. Нищо от това не е в интернет.
paper-consent-long = Колко дълго
paper-consent-long-says = Още { $months } след края на общата ни работа. После всичко това се премахва от компютъра на координацията.
paper-consent-sees = Кой го вижда
paper-consent-sees-says = Координацията. Всички други виждат само това, което е в плана, или това, за което давам съгласие.
paper-consent-stop = Как се спира
paper-consent-stop-says = Стига една дума на координацията, без причина. Каквото е в план, който вече е раздаден, остава там.
paper-consent-explained = Кой обяснява и на какъв език
paper-consent-interpreter = Превод
paper-consent-child = За дете: собственото „да“ на детето, и то така
paper-consent-young-title = Моето да и моето не
paper-consent-young-lead = За това решаваш ти. Можеш да кажеш не. Можеш и после да промениш решението си.
paper-consent-young-contact = Човекът, който подготвя срещата, може да говори с мен.
paper-consent-young-conference = Искам да съм на семейната среща.
paper-consent-young-sharing = Това от мен може да се каже на другите:
paper-consent-young-data = Името ми може да бъде записано за тази среща.
paper-consent-young-long = Името ти се пази още { $months }, след като приключим. После се премахва. В интернет няма нищо.
paper-consent-young-name = Моето име или рисунка
paper-consent-young-grown = И възрастен, който отговаря за мен, казва „да“

## Лист на хората, които дават информация
paper-informant-title = Какво нося на срещата
paper-informant-lead = Една страница, ясни думи, нищо ново в деня: семейството чете този лист предварително.
paper-informant-see = Какво виждаме
paper-informant-well = Какво върви добре
paper-informant-worry = Какво ни тревожи
paper-informant-rule = Диагноза само със съгласието на човека.
paper-informant-who = Име, длъжност, служебен телефон

## Какво се иска
paper-referral-title = Какво се иска
paper-referral-received = Поискано на
paper-referral-by = Поискано от
paper-referral-children = Деца
paper-referral-language = Език
paper-referral-first = Първи разговор
paper-referral-asked = Какво се иска, дума по дума
paper-referral-well = Какво върви добре
paper-referral-worry = Какво тревожи службата
paper-referral-nothing = Какво може да стане, ако нищо не се промени
paper-referral-offers = Какво може да се предложи
paper-referral-without = Какво прави службата, ако няма план
paper-referral-family = Какво казва семейството за това

## Имена
paper-name-sheet-lead = Този лист е към плана със същия ден и същия знак.

## Лист за проследяващата среща
paper-review-lead = За всяка стъпка: едно лице и, ако желаете, един ред.
paper-review-what = Какво
paper-review-how = Как върви
paper-review-lines = Прави ли се още всичко, което трябва да е в плана?
paper-review-next = Ще се видим пак
paper-review-more = Какво още да се каже

## Въпросник за службата, която предложи срещата
paper-feedback-referrer-title = Как беше? За службата, която предложи срещата
paper-feedback-referrer-lead = Отговорите само се броят, заедно с други. Моля, отговорете открито.
paper-feedback-referrer-1 = Планът отговаря на въпроса.
paper-feedback-referrer-2 = В плана е всичко, което трябва да е в него.
paper-feedback-referrer-3 = Стъпките могат да се изпълнят.
paper-feedback-referrer-4 = Планът е в най-добрия интерес на детето.
paper-feedback-referrer-5 = Моята роля в срещата беше ясна.
paper-feedback-referrer-6 = Работихме добре заедно.

## За личното време на семейството
paper-pack-title = За личното време на семейството
paper-pack-plan = Нашият план
paper-pack-plan-lead = Пишете, както желаете: тук, на голям лист, в свой ред.
paper-pack-week = Нашата седмица
paper-pack-map = Кой е около нас
paper-who-lead = Хората, които остават в стаята
paper-who-out = В съседната стая, при повикване

## Детска страница
paper-child-all = Ето какво правят другите за теб:
paper-picture-bed = легло и луна
paper-picture-ball = топка
paper-picture-walk = двама души, хванати за ръце
paper-picture-school = училище
paper-picture-phone = телефон със сърце
paper-picture-meal = купа и лъжица
paper-picture-book = отворена книга
paper-picture-home = къща
paper-picture-bus = автобус
paper-picture-heart = сърце
paper-face-good = усмихнато лице
paper-face-middling = нито весело, нито тъжно лице
paper-face-bad = тъжно лице
paper-face-changed = две стрелки: променено
paper-circle-to-mark = кръгче за отбелязване

## Лист за хладилника и картички
paper-fridge-span = от { $from } до { $to }
paper-fridge-any = Когато е удобно
paper-fridge-free = Дните са свободни: напишете кой какво прави.

## За супервизия
paper-supervision-title = За супервизия
paper-supervision-lead = Без имена, без места, без дати.
paper-supervision-who = Кой кой е
paper-supervision-days = Дни от насочването
paper-supervision-day = ден { $n }
paper-supervision-asked = получено е насочване
paper-supervision-talk = първи разговор
paper-supervision-met = семейството се срещна
paper-supervision-review = проследяваща среща
paper-supervision-happened = Какво се случи
paper-supervision-dilemma = Дилемата
paper-supervision-ask = Какво искам да попитам
paper-supervision-child = дете
paper-supervision-mother-side = майчина страна
paper-supervision-father-side = бащина страна
paper-supervision-both-sides = и двете страни
paper-supervision-friend = приятелство или съседство
paper-supervision-service = служба

## Лист за деня, за координацията
paper-day-title = Лист за деня на срещата
paper-day-lead = За чантата на координацията. В него няма имена.
paper-day-begins = Начало
paper-day-people = Очаквани хора
paper-day-children = от тях деца
paper-day-food = Храна
paper-day-diets = Не ядат всичко
paper-day-transport = Имат нужда от превоз
paper-day-childcare = Деца за гледане
paper-day-interpreter = Превод
paper-day-phone = Участват по телефона
paper-day-message = Изпращат съобщение
paper-day-bring = Да се вземе
paper-day-bring-1 = Въпросът, ходът на деня и „Как разговаряме“ за стената
paper-day-bring-2 = Листове за личното време, химикалки, голям лист
paper-day-bring-3 = Вода, кърпички, играчки, часовник, който никой не е длъжен да гледа
paper-day-bring-4 = Въпросници и кутията
paper-day-bring-5 = Отпечатани бланки за плана и копия на хартия за всички
paper-day-room = Стаята
paper-day-room-1 = Втора стая за хората, които чакат
paper-day-room-2 = Столове в кръг, никой начело на масата
paper-day-room-3 = Пътят навън е свободен и всички го знаят
paper-day-room-4 = Табелката на вратата
paper-day-found = Ако намерите този лист, моля, върнете го тук: { $office }

paper-labels-title = Етикети
paper-labels-lead = Само кодовото име. Изрежете по прекъснатите линии.
paper-taxi-title = Превоз
paper-taxi-lead = Всеки превоз има буква. Напишете адреса на ръка и дръжте листа у себе си. След това го скъсайте.
paper-taxi-who = Кой
paper-taxi-from = Откъде
paper-taxi-there = Там в
paper-taxi-back = Обратно в
paper-taxi-needs = Нужно е
paper-taxi-call = Ако стане нещо, обадете се на
paper-taxi-child = детско столче
paper-directory-title = Кой какво предлага
paper-directory-lead = Места и служби около нас. Номерата са служебни. Попитайте, преди да отидете: работното време се променя.
paper-directory-offers = Предлага
paper-directory-for-whom = За кого
paper-directory-address = Къде
paper-directory-phone = Телефон
paper-directory-hours = Работи
paper-directory-way-in = Как се ползва
paper-directory-checked = Проверено на
paper-directory-not-checked = Още не е проверено
paper-report-title = Фамилни групови конференции: отчет
paper-report-method = Методът в пет изречения
paper-report-method-1 = Служба предлага конференцията; участието е доброволно.
paper-report-method-2 = Независим координатор събира семейството и приятелите му и подготвя всички.
paper-report-method-3 = Семейството остава само и прави свой план; в стаята няма никой от службите.
paper-report-method-4 = Службата казва дали с този план детето е в безопасност.
paper-report-method-5 = След няколко седмици всички се срещат отново и гледат как върви.
paper-report-outcomes = Как завършиха конференциите
paper-report-no-plan = И без план е завършек, а не неуспех: семейството се срещна и службата знае какво мисли то.
paper-report-supports = Видове подкрепа в плановете
paper-report-support = Вид подкрепа
paper-report-no-supports = Никой план от този период не посочва вид подкрепа.
paper-report-supports-how = Семейства, в чийто план служба дава такава подкрепа. Едно семейство се брои веднъж за всеки вид и може да се брои за няколко вида.
paper-report-feedback = Как беше за хората, които дойдоха
paper-report-no-feedback = За този период няма записана обратна връзка.
paper-report-group = От кого
paper-report-sheets = Листове
paper-report-mean = Средно
