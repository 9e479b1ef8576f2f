### Ново насочване: листът, с който започва едно семейство.

referral-page-family = Семейството
referral-page-another = Още едно
referral-page-children = Децата и първият контакт
referral-page-child = Дете { $n }: малко име
referral-page-add-child = Добави дете
referral-page-remove-child = Махни детето: { $name }
referral-page-year = Напишете годината с четири цифри или оставете празно.
referral-page-first-contact = Първи контакт
referral-page-first-contact-hint = Първият човек от семейството, с когото ще разговаряте.
referral-page-asked = Кой пита и за какво
referral-page-start = Започни с това семейство
referral-page-later = Нужно е само кодово име. Приемането или отказът идват по-късно, в раздел „Път“.
referral-page-give-up = Откажи черновата
