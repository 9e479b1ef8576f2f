### Штампани обрасци. Учтиво, јасно, кратко, као у paper.ftl: без прошлог времена о једној особи, без имена у
### реченици: имена стоје иза две тачке или у свом пољу.

## Информативни лист
paper-info-title = Породични састанак
paper-info-second = Шта је то и како тече
paper-info-lead = Кад је детету тешко, они који га воле често најбоље знају шта помаже. Породични састанак их окупља, а породица прави свој план.
paper-info-steps = Како тече
paper-info-step-1 = Служба или сама породица предлаже састанак. Ви кажете „да” или „не”.
paper-info-step-2 = Особа која координира састанак унапред разговара са свима и пита ко још припада вашем кругу.
paper-info-step-3 = На сам дан прво чујемо шта је добро, шта нас брине и какве помоћи има. Смете да питате све.
paper-info-step-4 = Затим породица остаје сама и прави свој план. Има хране и има времена.
paper-info-step-5 = План читамо заједно. Служба која је предложила састанак каже да ли је дете с тим планом безбедно.
paper-info-step-6 = Ко жели, добија копију. За неколико недеља заједно гледамо како иде.
paper-info-who = Ко шта ради
paper-info-family = Породица и пријатељи
paper-info-family-does = праве план. Он је њихов.
paper-info-child = Дете
paper-info-child-does = његов глас се чује: у соби, преко некога коме верује, писмом или цртежом.
paper-info-coordinator = Координација
paper-info-coordinator-does = није ни на чијој страни, свакога припреми и чека у соби поред док је породица сама.
paper-info-referrer = Служба која је предложила састанак
paper-info-referrer-does = отворено каже шта види и шта мора бити у плану, и даје одговор на план.
paper-info-advocate = Неко уз дете
paper-info-advocate-does = помаже детету да каже шта жели, ако дете то хоће.
paper-info-alone = Кад је породица сама
paper-info-alone-says = У соби нема никога са стране. Нико не слуша и нико не записује ко је шта рекао. Напоље иде само план.
paper-info-stays = Шта остаје међу нама
paper-info-stays-1 = Што унапред кажете координацији, осим ако пристанете да се то пренесе даље.
paper-info-stays-2 = Што се каже док је породица сама.
paper-info-stays-3 = Ваша адреса и ваш број.
paper-info-danger = Шта не може да остане међу нама
paper-info-danger-says = Ако је дете или неко други у опасности, координација мора то да каже служби која може да помогне. Кад год то није опасно, прво то чујете ви.
paper-info-no = Смете да кажете „не”
paper-info-no-says = Учешће је добровољно. Смете да кажете „не”, да дођете касније, да одете или да престанете у свако доба, и не морате да кажете зашто. Нико не сме да вам то замери.
paper-info-noplan = Ако на крају нема плана, и то је завршетак као сваки други.
paper-info-ask = Питања
paper-info-call = Позовите: { $name }, { $phone }

## Исто, лако за читање
paper-easy-title = Породични састанак
paper-easy-second = Лако за читање
paper-easy-1 = Једном детету је тешко.
paper-easy-2 = Желимо заједно да помогнемо детету.
paper-easy-3 = Позивамо вас на састанак.
paper-easy-4 = Можете да кажете „да”. Можете да кажете „не”.
paper-easy-5 = Прво слушамо: Шта је добро? Шта нас брине?
paper-easy-6 = Затим је породица сама.
paper-easy-7 = Породица прави план: Ко шта ради?
paper-easy-8 = Разговор породице остаје у породици.
paper-easy-9 = Неки људи ће помагати. Они добијају план.
paper-easy-10 = Касније питамо: Да ли план помаже?
paper-easy-11 = Да ли је неко у опасности? То морамо да кажемо служби. Она може да помогне.
paper-easy-12 = Имате питање? Позовите нас.

## Исто, за дете
paper-young-title = Састанак о теби
paper-young-1 = Много људи те воли. Они ће сести заједно и размислити како да ти буде добро.
paper-young-2 = Можеш да будеш ту. Можеш да будеш ту само мало. Можеш и да не дођеш. Све је то у реду.
paper-young-3 = Можеш да кажеш шта желиш. Можеш то да напишеш или нацрташ. Неко то може да каже уместо тебе.
paper-young-4 = Ти бираш ко седи поред тебе.
paper-young-5 = Кад ти је превише, дигни руку. Онда је пауза.
paper-young-6 = Затим твоја породица прави план. Тај план треба да буде добар за тебе.
paper-young-7 = Ништа од овога није твоја кривица.
paper-young-ask = Можеш да питаш шта год хоћеш. Питај:
paper-young-say = Шта желим да кажем:

## Сагласност за учешће и за оно што се чува
paper-consent-title = Моја сагласност
paper-consent-second = за учешће и за оно што се о мени чува
paper-consent-lead = Сваки ред је одлука за себе. Можете да се предомислите у свако доба.
paper-consent-what = На шта пристајем
paper-consent-yes = да
paper-consent-no = не
paper-consent-contact = Координација сме да ми се јави.
paper-consent-conference = Учествујем на породичном састанку.
paper-consent-sharing = Ове чињенице смеју да се кажу овим људима:
paper-consent-data = Оно што пише испод сме да се чува.
paper-consent-kept = Шта се чува
paper-consent-kept-says = Моје име, како до мене, моја веза с дететом и на шта овде пристајем. Ништа од онога што се каже док је породица сама.
paper-consent-where = Где
paper-consent-where-says = Шифровано на рачунару координације. Ништа од тога није на интернету.
paper-consent-long = Колико дуго
paper-consent-long-says = Још { $months } пошто се заврши наш заједнички рад. Затим се све то уклања са рачунара координације.
paper-consent-sees = Ко то види
paper-consent-sees-says = Координација. Сви други виде само оно што пише у плану или оно на шта пристајем.
paper-consent-stop = Како престати
paper-consent-stop-says = Довољна је једна реч координацији, без разлога. Што пише у плану који је већ подељен, тамо и остаје.
paper-consent-explained = Ко објашњава и на ком језику
paper-consent-interpreter = Превођење
paper-consent-child = За дете: сопствено „да” детета, и то овако
paper-consent-young-title = Моје да и моје не
paper-consent-young-lead = О овоме одлучујеш ти. Можеш да кажеш не. Можеш и да се предомислиш.
paper-consent-young-contact = Особа која припрема састанак сме да разговара са мном.
paper-consent-young-conference = Желим да будем на породичном састанку.
paper-consent-young-sharing = Ово од мене сме да се каже другима:
paper-consent-young-data = Моје име сме да буде записано за овај састанак.
paper-consent-young-long = Твоје име се чува још { $months } пошто завршимо. Затим се уклања. На интернету нема ничега.
paper-consent-young-name = Моје име или цртеж
paper-consent-young-grown = И одрасла особа која је одговорна за мене каже „да“

## Лист оних који доносе информације
paper-informant-title = Шта доносим на састанак
paper-informant-lead = Једна страна, јасне речи, на сам дан ништа ново: породица овај лист чита унапред.
paper-informant-see = Шта видимо
paper-informant-well = Шта иде добро
paper-informant-worry = Шта нас брине
paper-informant-rule = Дијагноза само уз пристанак те особе.
paper-informant-who = Име, радно место, телефон на послу

## Шта се тражи
paper-referral-title = Шта се тражи
paper-referral-received = Затражено
paper-referral-by = Ко тражи
paper-referral-children = Деца
paper-referral-language = Језик
paper-referral-first = Први разговор
paper-referral-asked = Шта се тражи, од речи до речи
paper-referral-well = Шта иде добро
paper-referral-worry = Шта брине службу
paper-referral-nothing = Шта може да се деси ако се ништа не промени
paper-referral-offers = Шта може да се понуди
paper-referral-without = Шта служба ради ако нема плана
paper-referral-family = Шта породица каже на то

## Имена
paper-name-sheet-lead = Овај лист припада плану с истим даном и истом ознаком.

## Лист за састанак праћења
paper-review-lead = За сваки корак: једно лице и, ако желите, један ред.
paper-review-what = Шта
paper-review-how = Како иде
paper-review-lines = Да ли се и даље ради све што мора бити у плану?
paper-review-next = Опет се видимо
paper-review-more = Шта још треба рећи

## Упитник за службу која је предложила састанак
paper-feedback-referrer-title = Како је било? За службу која је предложила састанак
paper-feedback-referrer-lead = Одговори се само броје, заједно с другима. Молимо, одговорите искрено.
paper-feedback-referrer-1 = План одговара на питање.
paper-feedback-referrer-2 = У плану је све што мора бити у њему.
paper-feedback-referrer-3 = Кораци могу да се остваре.
paper-feedback-referrer-4 = План је у најбољем интересу детета.
paper-feedback-referrer-5 = Моја улога на састанку била је јасна.
paper-feedback-referrer-6 = Добро смо сарађивали.

## За породично време
paper-pack-title = За породично време
paper-pack-plan = Наш план
paper-pack-plan-lead = Пишите како желите: овде, на великом папиру, својим редом.
paper-pack-week = Наших седам дана
paper-pack-map = Ко је око нас
paper-who-lead = Они који остају у соби
paper-who-out = У соби поред, на позив

## Дечја страна
paper-child-all = Ово други раде за тебе:
paper-picture-bed = кревет и месец
paper-picture-ball = лопта
paper-picture-walk = две особе које се држе за руке
paper-picture-school = школа
paper-picture-phone = телефон са срцем
paper-picture-meal = чинија и кашика
paper-picture-book = отворена књига
paper-picture-home = кућа
paper-picture-bus = аутобус
paper-picture-heart = срце
paper-face-good = насмејано лице
paper-face-middling = лице ни весело ни тужно
paper-face-bad = тужно лице
paper-face-changed = две стрелице: промењено
paper-circle-to-mark = кружић за означавање

## Лист за фрижидер и картице
paper-fridge-span = од { $from } до { $to }
paper-fridge-any = Кад год одговара
paper-fridge-free = Дани су слободни: упишите ко шта ради.

## За супервизију
paper-supervision-title = За супервизију
paper-supervision-lead = Без имена, без места, без датума.
paper-supervision-who = Ко је ко
paper-supervision-days = Дани од предлога
paper-supervision-day = дан { $n }
paper-supervision-asked = стигао је предлог
paper-supervision-talk = први разговор
paper-supervision-met = породица се састала
paper-supervision-review = састанак праћења
paper-supervision-happened = Шта се десило
paper-supervision-dilemma = Дилема
paper-supervision-ask = Шта желим да питам
paper-supervision-child = дете
paper-supervision-mother-side = мајчина страна
paper-supervision-father-side = очева страна
paper-supervision-both-sides = обе стране
paper-supervision-friend = пријатељство или комшилук
paper-supervision-service = служба

## Лист за дан састанка, за координацију
paper-day-title = Лист за дан састанка
paper-day-lead = За торбу координације. На њему нема имена.
paper-day-begins = Почетак
paper-day-people = Колико људи се очекује
paper-day-children = од тога деце
paper-day-food = Храна
paper-day-diets = Не једу све
paper-day-transport = Треба им превоз
paper-day-childcare = Деца за чување
paper-day-interpreter = Превођење
paper-day-phone = Учествују телефоном
paper-day-message = Шаљу поруку
paper-day-bring = Понети
paper-day-bring-1 = Питање, ток дана и „Како разговарамо” за зид
paper-day-bring-2 = Папири за породично време, оловке, велики папир
paper-day-bring-3 = Вода, марамице, играчке, сат на који нико не мора да гледа
paper-day-bring-4 = Упитници и кутија
paper-day-bring-5 = Одштампани обрасци плана и копије на папиру за све
paper-day-room = Соба
paper-day-room-1 = Друга соба за оне који чекају
paper-day-room-2 = Столице у кругу, нико у челу стола
paper-day-room-3 = Излаз је слободан и сви знају где је
paper-day-room-4 = Картица на вратима
paper-day-found = Ако нађете овај лист, молимо вратите га овамо: { $office }

paper-labels-title = Налепнице
paper-labels-lead = Само кодно име. Исеците по испрекиданим линијама.
paper-taxi-title = Вожње
paper-taxi-lead = Слово за сваку вожњу. Адресу упишите руком и лист држите код себе; после га поцепајте.
paper-taxi-who = Ко
paper-taxi-from = Одакле
paper-taxi-there = Тамо у
paper-taxi-back = Назад у
paper-taxi-needs = Треба
paper-taxi-call = Ако нешто искрсне, позовите
paper-taxi-child = дечје седиште
paper-directory-title = Ко шта нуди
paper-directory-lead = Места и службе око нас. Бројеви су службени. Питајте пре него што кренете: радно време се мења.
paper-directory-offers = Нуди
paper-directory-for-whom = За кога
paper-directory-address = Где
paper-directory-phone = Телефон
paper-directory-hours = Радно време
paper-directory-way-in = Како доћи до њих
paper-directory-checked = Проверено
paper-directory-not-checked = Још није проверено
paper-report-title = Породичне конференције: извештај
paper-report-method = Метода у пет реченица
paper-report-method-1 = Служба поставља питање; учешће је добровољно.
paper-report-method-2 = Независна координација окупља породицу и њене пријатеље и свакога припреми.
paper-report-method-3 = Породица насамо прави свој план; у просторији нема никога из служби.
paper-report-method-4 = Служба каже да ли је дете с тим планом безбедно.
paper-report-method-5 = После неколико недеља сви се опет састају и гледају како иде.
paper-report-outcomes = Како су се конференције завршиле
paper-report-no-plan = И кад нема плана, то је исход, а не неуспех: породица се састала и служба зна шта породица мисли.
paper-report-supports = Врсте подршке у плановима
paper-report-support = Врста подршке
paper-report-no-supports = Ниједан план из овог периода не наводи врсту подршке.
paper-report-supports-how = Породице у чијем плану нека служба даје такву подршку. Породица се за једну врсту броји једном, а може да се броји за више њих.
paper-report-feedback = Како је било онима који су дошли
paper-report-no-feedback = За овај период нема одговора из упитника.
paper-report-group = Ко
paper-report-sheets = Листова
paper-report-mean = Просек
