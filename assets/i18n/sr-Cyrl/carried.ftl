### What is carried by hand: files that do not open, what to know about one, names of kinds, the contact card.

## Why a file cannot be taken in: what happened, and what to do. Nothing was taken in, the file is left alone.
fault-not-krug = Ово није датотека програма { -krug }. Изаберите другу.
fault-cut = Датотека није потпуна. Вероватно није копирана до краја. Копирајте је поново или замолите да вам се поново пошаље.
fault-damaged = Датотека је на путу оштећена или измењена. Ништа из ње није преузето. Затражите другу копију.
fault-needs-passphrase = Ова датотека се отвара лозинком. Позовите пошиљаоца и питајте за речи.
fault-wrong-passphrase = Лозинка не одговара. Проверите Caps Lock, размаке и тастатуру, па покушајте поново.
fault-not-for-you = Датотека је закључана за неког другог или за ваш други рачунар. Пошаљите своју визиткарту и затражите нову датотеку.
fault-too-hard = Датотека тражи више меморије него што је разумно. Замолите пошиљаоца да је направи поново.
fault-needs-newer = Ова датотека је из новије верзије програма { -krug }. Ништа није изгубљено: прво ажурирајте програм, па је преузмите.
fault-bad-signature = Потпис пошиљаоца није исправан. Не користите ову датотеку. Позовите пошиљаоца.
fault-inconsistent = Подаци у датотеци се међусобно не слажу. Ништа није преузето. Сачувајте је и затражите од пошиљаоца нову.
fault-too-big = Датотека је већа него што је дозвољено. Затражите је без прилога.
fault-disk-full = Тамо нема довољно простора. Ослободите простор или изаберите друго место; ништа није остало записано напола.
fault-device = Читање са стика или писање на њега не успева. Поново га прикључите или прво копирајте датотеку на рачунар.
fault-not-written = Оно што је записано не може поново да се прочита. Можда је стик покварен или је прерано извађен. Направите датотеку поново, на другом стику.

## What else can stand in the way
failure-unknown-sender = Овог пошиљаоца још не познајете. Прво телефоном упоредите осам бројева, па преузмите датотеку.
failure-key-changed = Пошиљалац има друге кључеве него раније. Можда је то нови рачунар, а можда се под тим именом јавља неко други. Прво телефоном упоредите осам бројева.
failure-erased-here = Ова породица је овде намерно уклоњена. Потврдите да желите да је вратите, па преузмите датотеку.
failure-no-krug-files = У овој фасцикли нема датотека програма { -krug }.
failure-too-late-to-take-back = Прошло је више од 30 дана. Оно што је раније писало и даље може да се врати у историји, једно по једно.
failure-family-came-whole = С овом датотеком је стигла цела породица, и отад се на њој радило. Зато не може само да се уклони. Оно што не желите може да се уклони део по део.
failure-card-unreadable = Ово није визиткарта. Визиткарта почиње знаковима KRUG1.
failure-card-own = Ово је ваша визиткарта.
failure-no-sealed-plan = Још нема запечаћеног плана који би могао да се преда. Прво запечатите план.
failure-no-copy = Још нема резервне копије. Прво је направите.
failure-no-copy-there = У овој фасцикли нема резервне копије.
problem-question-answered = На ово је већ одговорено. Погледајте поново.
problem-period = Последњи дан је пре првог.

## What a person should know about a file; none of it stops
remark-nothing-new = Већ имате све из ове датотеке.
remark-older-than-yours = Ви имате више него што је у овој датотеци. Нема шта да се преузме.
remark-fork = Два рачунара су радила под истим именом. Сачувано је и једно и друго.
remark-clock-odd = Нека времена нису сигурна: један сат није био тачан. Због тога ништа није изгубљено.
remark-newer-parts = У њој има записа из новије верзије програма { -krug }. Они се чувају и преносе даље.
remark-read-only = У њој има измена које ова верзија програма { -krug } не може да прочита. Док не ажурирате програм, породица може да се гледа, али не и да се мења. Ништа није изгубљено.
remark-left-out = Пошиљалац је понешто изоставио.
remark-ran-out = Било је предвиђено да се преузме раније. Ако можете, затражите новију.
remark-erased = Ова породица је овде намерно уклоњена.
remark-private-time = Породично време ове породице је у току. Датотеку преузмите после тога.

## Kinds of entries, many of them, to count
kinds-family = Породица
kinds-transition = Кораци на путу
kinds-independence = Независност
kinds-referral = Предлог
kinds-question = Питања за породицу
kinds-bottom-line = Услови од којих се не одступа
kinds-offer = Понуде служби
kinds-person = Људи
kinds-contact = Начини да се до некога дође
kinds-protected-place = Заштићена места
kinds-relation = Односи
kinds-household = Домаћинства
kinds-organisation = Места и групе
kinds-drawing = Цртежи
kinds-tie = Блискост
kinds-stay = Места где је дете живело
kinds-side-gap = Стране до којих се није дошло
kinds-safety-pair = Ко не сме да се сретне
kinds-safety = Безбедност на сам дан
kinds-exclusion = Без позива
kinds-consent = Сагласности
kinds-talk = Разговори
kinds-invitation = Позиви
kinds-busy = Дани кад неко не може да дође
kinds-meeting = Састанци
kinds-asked-in = Позиви координацији да уђе
kinds-attendance = Присутност
kinds-plan = План
kinds-step = Кораци плана
kinds-promise = Обећања служби
kinds-agreement = Имена под планом
kinds-plan-version = Запечаћени планови
kinds-copy = Копије плана
kinds-progress = Како кораци иду
kinds-scale = Скале
kinds-feedback = Упитници
kinds-note = Белешке
kinds-todo = Шта треба урадити
kinds-paper = Папири
kinds-reason = Разлози
kinds-cost = Трошкови
kinds-other = Записи из новије верзије програма { -krug }

## Names of steps in the history
op-take-in-guard = Задржано: заштита каква је била
op-take-in-back = Поништено: оно што је донела датотека
op-questions-answer = Одговорено: питање
op-people-join = Спојено: два записа о истој особи
op-people-two = Речено: то су две особе
op-plan-holds = Речено: који запечаћени план важи

## The sheet with the contact card
paper-card-title = Визиткарта
paper-card-person = Име
paper-card-device = Рачунар
paper-card-date = Датум
paper-card-what = Овом визиткартом колегиница или колега може да закључа датотеке тако да их отвара само овај рачунар. На њој нема ничега тајног.
paper-card-code-alt = Визиткарта као квадратни код
paper-card-figures = Бројеви за поређење телефоном
paper-card-compare = Пре прве датотеке: прочитајте ових осам бројева једно другом телефоном. Ако су на обе стране исти, визиткарта је права.
