### Novi predlog: list kojim porodica počinje.

referral-page-family = Породица
referral-page-another = Још један
referral-page-children = Деца и први контакт
referral-page-child = Дете { $n }: име
referral-page-add-child = Додај дете
referral-page-remove-child = Уклони дете: { $name }
referral-page-year = Упишите годину са четири цифре или оставите празно.
referral-page-first-contact = Први контакт
referral-page-first-contact-hint = Прва особа из породице с којом ћете разговарати.
referral-page-asked = Ко тражи и шта
referral-page-start = Почни с овом породицом
referral-page-later = Потребно је само кодно име. Прихватање или одбијање долази касније, на картици Пут.
referral-page-give-up = Одустани од нацрта
